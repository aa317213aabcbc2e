using Tui.Core.Indexing;

namespace Tui.Browsing.Pictures;

/// <summary>
/// Addresses in articles → files of the archive's folder. Nothing outside the folder is found, whatever dots and links say,
/// and no pipe or device is read.
/// </summary>
/// <param name="folder">The archive's folder.</param>
internal sealed class PictureFiles(ArticleFolder folder)
{
    // Where an APP segment or a thumbnail stands before a JPEG's size.
    private const int HeadBytes = 128 * 1024;
    private const int LongestAddress = 1000;

    // Site generators publish these folders as the site's root.
    private static readonly string[] Roots = ["", "source/", "static/", "public/", "assets/", "docs/"];

    /// <summary>The file that a picture's address leads to, below the folder; null where it is none of the archive.</summary>
    /// <param name="article">The file of the article.</param>
    /// <param name="address">The address as the article has it.</param>
    public string? Find(string article, string address)
    {
        if (address.Length > LongestAddress || !Effects.OpenableAddress.IsRelative(address))
            return null;
        var written = Uri.UnescapeDataString(address.Split('#', '?')[0]).Replace('\\', '/');
        if (written.Length == 0 || written.Contains('\0'))
            return null;
        foreach (var candidate in Candidates(article, written))
        {
            if (Flat(candidate) is { } path && IsThere(path))
                return path;
        }

        return null;
    }

    /// <summary>What a file's first bytes say; null where it is no picture or cannot be read.</summary>
    public PictureHeader? HeaderOf(string path) => Try(() => folder.ReadHead(path, HeadBytes)) is { } head ? PictureHeader.Read(head) : null;

    /// <summary>A file's bytes; null where it is longer or cannot be read.</summary>
    public byte[]? Read(string path, long longest) => Try(() => folder.Read(path, longest));

    /// <summary>Where a file is on the machine.</summary>
    public string FullPathOf(string path) => folder.FullPathOf(path);

    private static IEnumerable<string> Candidates(string article, string written)
    {
        var bare = written.TrimStart('/');
        var at = article.LastIndexOf('/') + 1;
        if (bare.Length == written.Length)
        {
            yield return article[..at] + written;

            // The folder of a post's own files has its name.
            var dot = article.LastIndexOf('.');
            if (dot > at)
                yield return $"{article[..dot]}/{written}";
        }

        // A site's root may be the archive, a folder that is published as such, or a folder between it and the article.
        foreach (var root in Roots)
            yield return root + bare;
        for (; at > 0; at = article.LastIndexOf('/', at - 2 < 0 ? 0 : at - 2) + 1)
        {
            foreach (var root in Roots)
                yield return article[..at] + root + bare;
        }
    }

    /// <summary>The path without its dots; null where it leads out of the folder.</summary>
    private static string? Flat(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is "..")
            {
                if (parts.Count == 0)
                    return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ".")
            {
                parts.Add(part);
            }
        }

        return parts.Count == 0 ? null : string.Join('/', parts);
    }

    private bool IsThere(string path) => folder.FullPathOf(path) is var full && File.Exists(full) && folder.Holds(full);

    private static byte[]? Try(Func<byte[]> read)
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
