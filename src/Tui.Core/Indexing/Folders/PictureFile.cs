using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Tui.Core.Indexing.Folders;

/// <summary>
/// The file that a picture's address leads to: beside the article, in the folder of its own that Hexo gives it, or from the
/// root of the site, whose files site generators keep in folders of their own.
/// </summary>
/// <param name="folder">The archive's folder.</param>
public sealed class PictureFile(ArticleFolder folder)
{
    // Schemes, the marks of programs, and what no file system has in its names.
    private static readonly SearchValues<char> NotInPaths = SearchValues.Create(":{}<>*\0");

    // What a site's root is made of: Hugo, Jekyll and Eleventy, Hexo, Gatsby, Docusaurus.
    private static readonly string[] SiteRoots = ["", "static", "public", "source", "assets", "src", "content", "docs"];

    // A longer one is data.
    private const int LongestAddress = 1000;

    /// <summary>
    /// The full path of the picture's file; null where there is none. Nothing outside the folder is found, whatever dots and
    /// links say.
    /// </summary>
    /// <param name="article">The article's path below the folder, divided by <c>/</c>.</param>
    /// <param name="address">The picture's address, as the article has it.</param>
    public string? Find(string article, string address) =>
        TryReadPath(address, out var path) ? Candidates(article, path).FirstOrDefault(file => File.Exists(file) && folder.Holds(file)) : null;

    /// <summary>
    /// Whether a picture is one of the archive's files by its address, but there is no such file. Of an address from the
    /// site's root that is so only where its folder is in the archive: the site may be larger than that.
    /// </summary>
    /// <param name="article">The article's path below the folder, divided by <c>/</c>.</param>
    /// <param name="address">The picture's address, as the article has it.</param>
    public bool IsMissing(string article, string address)
    {
        if (!TryReadPath(address, out var path))
            return false;
        var candidates = Candidates(article, path).ToList();
        if (candidates.Count is 0 || candidates.Exists(File.Exists))
            return false;
        return path[0] is not '/' || (path.LastIndexOf('/') > 0 && candidates.Exists(file => Directory.Exists(Path.GetDirectoryName(file))));
    }

    /// <summary>Whether an address is that of a file of an archive, and not of the web.</summary>
    public static bool MayBeFile(string address) => TryReadPath(address, out _);

    /// <summary>The path that an address is; false for one of the web or with a program's marks in it.</summary>
    private static bool TryReadPath(string address, [NotNullWhen(true)] out string? path)
    {
        path = null;
        var end = address.AsSpan().IndexOfAny("?#");
        var written = (end < 0 ? address : address[..end]).Replace('\\', '/');
        if (written.Length is 0 or > LongestAddress || written.StartsWith("//", StringComparison.Ordinal) || written.AsSpan().ContainsAny(NotInPaths))
            return false;
        path = Uri.UnescapeDataString(written);
        return !path.EndsWith('/') && !path.Contains('\0', StringComparison.Ordinal);
    }

    // Those that lead out of the archive are none of its files.
    private IEnumerable<string> Candidates(string article, string path)
    {
        var around = FolderOf(article);
        if (path[0] is not '/')
        {
            var beside = article[..^Path.GetExtension(article).Length];
            if (path.StartsWith("../", StringComparison.Ordinal))
                return Inside([$"{around}/{path}"]);

            // Its page may be published elsewhere than its file is, at the root as often as not.
            return Inside([$"{around}/{path}", $"{beside}/{path}"]).Concat(FromRoots(around, '/' + path));
        }

        return FromRoots(around, path);
    }

    private IEnumerable<string> FromRoots(string around, string path) =>
        Inside(Ancestors(around).SelectMany(root => SiteRoots.Select(site => $"{root}/{site}{path}")));

    private IEnumerable<string> Inside(IEnumerable<string> paths)
    {
        var root = Path.TrimEndingDirectorySeparator(folder.Root) + Path.DirectorySeparatorChar;
        return paths.Select(path => Path.GetFullPath(Path.Join(folder.Root, path)))
            .Where(full => full.StartsWith(root, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Ancestors(string path)
    {
        for (; path.Length > 0; path = FolderOf(path))
            yield return path;
        yield return "";
    }

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];
}
