using System.Text;
using Tui.Core.Indexing.Folders;
using Tui.Core.Querying;

namespace Tui.Core.Indexing;

/// <summary>Where the index of a folder is kept when no other place is named.</summary>
public static class IndexLocation
{
    private const int LongestName = 40;

    /// <summary><c>$XDG_CACHE_HOME/tui/NAME-HASH.db</c>, the hash being that of the folder's full path.</summary>
    /// <param name="folder">The folder of articles.</param>
    /// <param name="environment">The value of an environment variable; null where it is not set.</param>
    public static string For(ArticleFolder folder, Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(environment);
        var path = Path.TrimEndingDirectorySeparator(RealPath.Of(folder.Root) ?? folder.Root);
        return Path.Join(CacheFolder(environment), "tui", $"{NameOf(path)}-{HashOf(path):x16}.db");
    }

    /// <summary>A path that is not absolute counts as none, as the XDG base directories have it.</summary>
    private static string CacheFolder(Func<string, string?> environment)
    {
        if (environment("XDG_CACHE_HOME") is { } cache && Path.IsPathFullyQualified(cache))
            return cache;
        if (environment("LOCALAPPDATA") is { } local && Path.IsPathFullyQualified(local))
            return local;
        return environment("HOME") is { Length: > 0 } home
            ? Path.Join(home, ".cache")
            : Path.Join(Path.GetTempPath(), ".cache");
    }

    /// <summary>FNV-1a of 64 bits: enough to tell folders apart, and nothing has to be loaded for it.</summary>
    private static ulong HashOf(string path)
    {
        const ulong OffsetBasis = 14695981039346656037;
        const ulong Prime = 1099511628211;
        var hash = OffsetBasis;
        foreach (var unit in Encoding.UTF8.GetBytes(path))
            hash = unchecked((hash ^ unit) * Prime);
        return hash;
    }

    private static string NameOf(string path)
    {
        var name = new StringBuilder();
        foreach (var letter in TextFolding.Fold(Path.GetFileName(path)))
        {
            var isPlain = char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_';
            if (name.Length < LongestName)
                name.Append(isPlain ? letter : '_');
        }

        return name.Length > 0 ? name.ToString() : "root";
    }
}
