using Tui.Core.Indexing;
using Tui.Core.Querying;

namespace Tui.Browsing.Effects;

/// <summary>The articles of an archive that links lead to.</summary>
internal sealed class LinkTargets(ArticleIndex index)
{
    private const int MostAlike = 64;

    private static readonly string[] Endings = [".md", ".markdown", ".html", ".htm", ".txt"];

    /// <summary>The file that a link leads to; null where there is none, or where several are as likely.</summary>
    /// <param name="from">The file of the article that the link stands in.</param>
    /// <param name="address">The link's address, relative or of the web.</param>
    public string? Find(string from, string address)
    {
        if (OpenableAddress.OfWeb(address) is { } web)
            return Published(web);
        var written = Uri.UnescapeDataString(address.Split('#', '?')[0]).Replace('\\', '/');
        var folder = written.StartsWith('/') ? "" : from[..(from.LastIndexOf('/') + 1)];
        var path = Flat(folder + written);
        if (path.Length == 0)
            return null;
        foreach (var candidate in Candidates(path))
        {
            if (index.Find(candidate) is { } article)
                return article.Path;
        }

        return Published("/" + path) ?? FindPermalink(path);
    }

    private string? Published(string address) => PublishedPlace.TryRead(address, out var place) ? index.FindPublished(place.Value) : null;

    private static IEnumerable<string> Candidates(string path)
    {
        yield return path;
        foreach (var ending in Endings)
        {
            yield return path + ending;
            if (WithoutEnding(path) is { } bare)
                yield return bare + ending;
            yield return $"{path}/index{ending}";
            yield return $"{path}/README{ending}";
        }
    }

    /// <summary>The one file whose name is the last part of a site's address, as in <c>/2021/11/12/name/</c>.</summary>
    private string? FindPermalink(string path)
    {
        var parts = path.Split('/');
        var name = parts[^1] is var last && last.StartsWith("index.", StringComparison.OrdinalIgnoreCase) && parts.Length > 1 ? parts[^2] : last;
        name = WithoutEnding(name) ?? name;
        if (name.Length == 0)
            return null;

        var found = index.List(new ArticleSelection(new Query.PathContains(name)), 0, MostAlike)
            .Where(article => IsNamed(article.Path, name)).ToList();
        return found switch
        {
            [var only] => only.Path,
            [] => null,
            _ => found.Where(article => IsOfDay(article, parts)).Take(2).ToList() is [var only] ? only.Path : null,
        };
    }

    private static bool IsNamed(string path, string name)
    {
        var file = path[(path.LastIndexOf('/') + 1)..];
        var bare = WithoutEnding(file) ?? file;
        return bare.Equals(name, StringComparison.OrdinalIgnoreCase)
            || (bare.Length == name.Length + 11 && char.IsAsciiDigit(bare[0]) && bare.EndsWith("-" + name, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsOfDay(ArticleSummary article, string[] parts) => article.Date is { } date
        && parts.Contains(date.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static string? WithoutEnding(string path)
    {
        foreach (var ending in Endings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return path[..^ending.Length];
        }

        return null;
    }

    /// <summary>The path without its dots; those above the archive's folder lead nowhere else.</summary>
    private static string Flat(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is "..")
                parts.RemoveRange(Math.Max(0, parts.Count - 1), Math.Min(1, parts.Count));
            else if (part is not ".")
                parts.Add(part);
        }

        return string.Join('/', parts);
    }
}
