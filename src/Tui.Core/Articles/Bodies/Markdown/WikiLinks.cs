namespace Tui.Core.Articles.Bodies.Markdown;

/// <summary>Links as wikis write them, <c>[[page|words]]</c> → Markdown.</summary>
internal static class WikiLinks
{
    /// <summary>The line with its links as Markdown; what is in code, or may be an attribute or a matrix, is left alone.</summary>
    public static string Replace(string line)
    {
        for (var at = line.IndexOf("[[", StringComparison.Ordinal); at >= 0; at = line.IndexOf("[[", at, StringComparison.Ordinal))
        {
            var end = line.IndexOf("]]", at, StringComparison.Ordinal);
            if (end < 0) break;
            if (line.AsSpan(0, at).Count('`') % 2 == 1 || !IsLink(line, at, end))
            {
                at += 2;
                continue;
            }

            var inner = line.AsSpan(at + 2, end - at - 2);
            var bar = inner.IndexOf('|');
            var page = (bar < 0 ? inner : inner[..bar]).Trim().TrimEnd('\\');
            var words = (bar < 0 ? page : inner[(bar + 1)..]).Trim();
            var link = $"[{(words.IsEmpty ? page : words)}](<{page}>)";
            line = string.Concat(line.AsSpan(0, at), link, line.AsSpan(end + 2));
            at += link.Length;
        }

        return line;
    }

    private static bool IsLink(string line, int at, int end)
    {
        var inner = line.AsSpan(at + 2, end - at - 2);
        if (inner.IsEmpty || char.IsWhiteSpace(inner[0]) || inner.IndexOfAny("[]<>") >= 0) return false;
        if (end + 2 < line.Length && line[end + 2] is '(' or '[' or ':' or ']') return false;
        return (char.IsLetter(inner[0]) || inner[0] is '#') && !inner.Contains('=') && !IsAttribute(inner);
    }

    // [[nodiscard]], [[gnu::pure]]
    private static bool IsAttribute(ReadOnlySpan<char> inner) => inner.IndexOfAnyExceptInRange('a', 'z') < 0 || inner.IndexOfAny("_:()") >= 0;
}
