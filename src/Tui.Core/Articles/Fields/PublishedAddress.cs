using System.Collections.Immutable;
using Tui.Core.Articles.Matter;

namespace Tui.Core.Articles.Fields;

/// <summary>Where front matter says that an article was published.</summary>
internal static class PublishedAddress
{
    // What an article links to may stand under "source" and "link" too: those count only where they are whole addresses.
    private static readonly string[] Names =
        ["permalink", "url", "canonical", "canonical_url", "canonicalurl", "original_url", "link", "source_url", "source"];

    private static readonly string[] WithinSite = ["permalink", "url"];

    /// <summary>The addresses, each once: absolute ones first, then those within the site, which begin with <c>/</c>.</summary>
    public static ImmutableArray<string> Read(FrontMatter matter)
    {
        var (absolute, relative) = (new List<string>(), new List<string>());
        foreach (var name in Names)
        {
            foreach (var line in FieldText.Lines(matter[name]))
            {
                if (IsAbsolute(line))
                    absolute.Add(line);
                else if (WithinSite.Contains(name, StringComparer.Ordinal) && IsPath(line))
                    relative.Add(line[0] == '/' ? line : "/" + line);
            }
        }

        return [.. absolute.Concat(relative).Distinct(StringComparer.Ordinal)];
    }

    private static bool IsAbsolute(string text) =>
        !text.Contains(' ', StringComparison.Ordinal)
            && Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https");

    // A site's pattern, such as :year/:title/, is no address.
    private static bool IsPath(string text) =>
        text is not "/" && !text.AsSpan().ContainsAny(" :#?") && !text.StartsWith("//", StringComparison.Ordinal);
}
