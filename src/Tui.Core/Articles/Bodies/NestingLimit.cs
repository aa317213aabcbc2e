using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Tui.Core.Articles.Bodies;

/// <summary>
/// Takes the tags out of HTML that nest deeper than any page means. A parser looks through all open elements at every
/// tag, so that some ten thousand of them would keep it busy for minutes.
/// </summary>
internal static class NestingLimit
{
    private const int MostOpen = 600;

    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\n\r\f/>");

    // Elements that have no end tag, or whose end tag is commonly left out: they nest only inside of others.
    private static readonly FrozenSet<string> NotCounted = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "br", "img", "hr", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr", "param",
        "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "colgroup", "option", "optgroup", "rt", "rp",
        "html", "head", "body");

    /// <summary>The HTML with at most so many elements open at once; the same text where it has no more.</summary>
    public static string Apply(string html)
    {
        if (html.AsSpan().Count('<') <= MostOpen) return html;
        var (kept, copied, open) = (new StringBuilder(), 0, 0);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length;)
        {
            var isEnd = html[at + 1] == '/';
            var end = EndOf(html, at);
            if (IsCounted(html.AsSpan(at + (isEnd ? 2 : 1))))
            {
                if (!isEnd) open++;
                if (open > MostOpen)
                {
                    kept.Append(html, copied, at - copied);
                    copied = end;
                }

                if (isEnd && open > 0) open--;
            }

            at = end < html.Length ? html.IndexOf('<', end) : -1;
        }

        return copied == 0 ? html : kept.Append(html, copied, html.Length - copied).ToString();
    }

    // What nothing closes goes to the end; it is looked for once.
    private static int EndOf(string html, int at)
    {
        var isComment = string.CompareOrdinal(html, at, "<!--", 0, 4) == 0;
        var end = isComment ? html.IndexOf("-->", at, StringComparison.Ordinal) : html.IndexOf('>', at);
        if (end < 0) return html.Length;
        end += isComment ? 3 : 1;
        if (!IsRaw(html.AsSpan(at + 1))) return end;
        var close = html.IndexOf("</s", end, StringComparison.OrdinalIgnoreCase);
        return close < 0 ? html.Length : close;
    }

    // What stands inside of these is no HTML.
    private static bool IsRaw(ReadOnlySpan<char> tag) =>
        tag.StartsWith("script", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("style", StringComparison.OrdinalIgnoreCase);

    private static bool IsCounted(ReadOnlySpan<char> tag)
    {
        if (tag.IsEmpty || !char.IsAsciiLetter(tag[0])) return false;
        var length = tag.IndexOfAny(NameEnd);
        var name = length < 0 ? tag : tag[..length];
        return !NotCounted.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
    }
}
