namespace Tui.Core.Indexing.Folders;

/// <summary>What an update holds in memory of a file that the index knows: little, since there may be millions.</summary>
/// <param name="Id">The article's number.</param>
/// <param name="Stamp">Its size and modification time when it was read, as a hash; or what stands for that time.</param>
/// <param name="Size">The last eight bits of its size.</param>
internal readonly record struct KnownFile(int Id, uint Stamp, byte Size)
{
    /// <summary>Stands for the modification time of a file that could not be read, so that it is tried again.</summary>
    public const long NotRead = -1;

    /// <summary>Stands for the modification time of a file that was read and is to be read again.</summary>
    public const long ToBeRead = -2;

    /// <summary>Stands for the modification time of a file of which only the head was read.</summary>
    public const long OnlyListed = -3;

    /// <summary>
    /// A file that was modified less than this before it was read may be modified again without another time: file systems
    /// count in steps, of up to two seconds (FAT).
    /// </summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);

    private const uint FewestHashed = 4;

    // Of each process its own: should two times of a file come to one hash, the next one sees that they differ.
    private static readonly ulong Secret = KnownFiles.NewSecret();

    /// <summary>Stands for the modification time of a file whose content is to be looked at again, though the time be the same.</summary>
    /// <param name="modified">The time, in ticks.</param>
    public static long Unsettled(long modified) => -modified;

    /// <summary>What is known of a file by its row.</summary>
    /// <param name="id">The article's number.</param>
    /// <param name="size">The file's size in bytes when it was read.</param>
    /// <param name="modified">Its modification time then; or one of the numbers that stand for it.</param>
    public static KnownFile Of(long id, long size, long modified) => new((int)id, StampOf(size, modified), (byte)size);

    /// <summary>True where the file was only listed.</summary>
    public bool IsOnlyListed => Stamp == StampOf(0, OnlyListed);

    /// <summary>True where the index itself says that the file is still to be read.</summary>
    public bool IsToBeRead => IsOnlyListed || Stamp == StampOf(0, ToBeRead);

    /// <summary>True where a file is as it was; no file that is to be read is.</summary>
    public bool IsCurrent(ArticleFile file) => Stamp == StampOf(file.Size, file.Modified);

    /// <summary>True where only the modification time may be another, so that the content may be what it was.</summary>
    public bool MayBeTouchedOnly(ArticleFile file) => Stamp >= FewestHashed && Size == (byte)file.Size;

    private static uint StampOf(long size, long modified)
    {
        if (modified is < 0 and >= OnlyListed)
            return (uint)-modified;
        var hash = unchecked(((ulong)modified ^ Secret) * 0x9E3779B97F4A7C15);
        hash = unchecked((hash ^ (hash >> 29) ^ (ulong)size) * 0xC2B2AE3D27D4EB4F);
        return Math.Max(FewestHashed, (uint)(hash >> 32));
    }
}
