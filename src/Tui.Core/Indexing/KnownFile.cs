namespace Tui.Core.Indexing;

/// <summary>What the index remembers of a file.</summary>
/// <param name="Id">The article's number.</param>
/// <param name="Size">The file's size in bytes when it was read.</param>
/// <param name="Modified">Its modification time then; or one of the numbers below it.</param>
internal readonly record struct KnownFile(long Id, long Size, long Modified)
{
    /// <summary>Stands for the modification time of a file that could not be read, so that it is tried again.</summary>
    public const long NotRead = -1;

    /// <summary>Stands for the modification time of a file that was read and is to be read again.</summary>
    public const long ToBeRead = -2;

    /// <summary>Stands for the modification time of a file of which only the head was read.</summary>
    public const long OnlyListed = -3;

    /// <summary>True where the index itself says that the file is still to be read.</summary>
    public bool IsToBeRead => Modified is ToBeRead or OnlyListed;

    public bool IsCurrent(ArticleFile file) => Size == file.Size && Modified == file.Modified;
}
