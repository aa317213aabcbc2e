using Tui.Core.Indexing.Folders;
using Tui.Text;

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

    /// <summary>
    /// The full path, links followed, of a picture that may be handed to another program: by its first bytes and by its name
    /// it is a PNG, JPEG, GIF or WebP, and its path reads as it is. Null where there is none.
    /// </summary>
    /// <param name="article">The file of the article.</param>
    /// <param name="address">The address as the article has it.</param>
    public string? FindOpenable(string article, string address)
    {
        if (_pictures.Find(article, address) is not { } found || folder.RealPathOf(found) is not { } file || TextCleaner.CleanLine(file) != file)
            return null;
        var path = Path.GetRelativePath(folder.RealRoot, file).Replace(Path.DirectorySeparatorChar, '/');
        return new PictureFiles(new ArticleFolder(folder.RealRoot)).HeaderOf(path) is { } header && header.Format == FormatNamed(file) ? file : null;
    }

    /// <summary>Whether a picture's address may lead to such a file, as far as it tells.</summary>
    public static bool MayBeOpenable(string address) => PictureFile.MayBeFile(address) && FormatNamed(address.Split('#', '?')[0]) is not null;

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

    // A program goes by the name's ending as often as by the bytes.
    private static PictureFormat? FormatNamed(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".png" => PictureFormat.Png,
        ".jpg" or ".jpeg" or ".jpe" or ".jfif" => PictureFormat.Jpeg,
        ".gif" => PictureFormat.Gif,
        ".webp" => PictureFormat.WebP,
        _ => null,
    };

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
