using Tui.Core.Indexing.Folders;

namespace Tui.Browsing.Pictures;

/// <summary>
/// Addresses in articles → files of the archive's folder. Nothing outside the folder is found, whatever dots and links say,
/// and no pipe or device is read.
/// </summary>
/// <param name="folder">The archive's folder.</param>
internal sealed class PictureFiles(ArticleFolder folder)
{
    // The size of a PNG, GIF or WebP is told by the first bytes; before a JPEG's may stand an APP segment or a thumbnail.
    private const int ShortHead = 4 * 1024;
    private const int LongHead = 128 * 1024;

    private readonly PictureFile _pictures = new(folder);

    /// <summary>The file that a picture's address leads to, below the folder; null where it is none of the archive.</summary>
    /// <param name="article">The file of the article.</param>
    /// <param name="address">The address as the article has it.</param>
    public string? Find(string article, string address) =>
        _pictures.Find(article, address) is { } file ? Path.GetRelativePath(folder.Root, file).Replace(Path.DirectorySeparatorChar, '/') : null;

    /// <summary>What a file's first bytes say; null where it is no picture or cannot be read.</summary>
    public PictureHeader? HeaderOf(string path) => Try(() => folder.ReadHead(path, ShortHead)) switch
    {
        null => null,
        var head when PictureHeader.Read(head) is { } header => header,
        { Length: ShortHead } head when PictureHeader.IsJpeg(head) && Try(() => folder.ReadHead(path, LongHead)) is { } longer =>
            PictureHeader.Read(longer),
        _ => null,
    };

    /// <summary>A file's length and time; null where it is gone.</summary>
    public PictureStamp? StampOf(string path) => Try(() =>
    {
        var file = folder.Describe(path);
        return new PictureStamp(file.Size, file.Modified);
    });

    /// <summary>A file's bytes; null where it is longer or cannot be read.</summary>
    public byte[]? Read(string path, long longest) => Try(() => folder.Read(path, longest));

    /// <summary>Where a file is on the machine.</summary>
    public string FullPathOf(string path) => folder.FullPathOf(path);

    private static T? Try<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

/// <summary>What tells a file from what it was before.</summary>
/// <param name="Length">In bytes; 0 for a pipe or a device.</param>
/// <param name="Modified">In ticks, UTC.</param>
internal sealed record PictureStamp(long Length, long Modified);
