using System.Buffers;

namespace Tui.Core.Articles.Bodies.Markdown;

/// <summary>Addresses in Markdown as authors write them → as CommonMark reads them.</summary>
internal static class MarkdownAddresses
{
    private const int LongestAddress = 1000;

    private static readonly SearchValues<char> Ends = SearchValues.Create("()`\"'<>");

    private static readonly SearchValues<char> AfterAddress = SearchValues.Create(" \t<>\"'`()[]{}|。，、；：！？）」』】》〉〕…“”‘’—　（「『【《〈");
    private static readonly SearchValues<char> Prose = SearchValues.Create("，。、；！？≤≥×*");

    /// <summary>The line with the spaces in addresses encoded, <c>![[picture]]</c> as a picture and <c>[[page]]</c> as a link.</summary>
    public static string Repair(string line)
    {
        if (line.Contains("![[", StringComparison.Ordinal)) line = WithPictures(line);
        if (line.Contains("[[", StringComparison.Ordinal)) line = WikiLinks.Replace(line);
        for (var at = line.IndexOf("](", StringComparison.Ordinal); at >= 0; at = line.IndexOf("](", at + 2, StringComparison.Ordinal))
        {
            var end = line.AsSpan(at + 2, Math.Min(LongestAddress, line.Length - at - 2)).IndexOfAny(Ends);
            if (end <= 0 || line[at + 2 + end] != ')') continue;
            var address = line.AsSpan(at + 2, end).Trim();
            if (!address.Contains(' ') || !IsAddress(address)) continue;
            line = string.Concat(line.AsSpan(0, at + 2), address.ToString().Replace(" ", "%20", StringComparison.Ordinal), line.AsSpan(at + 2 + end));
        }

        return line;
    }

    /// <summary>
    /// The line with angle brackets around addresses without markup that Chinese or Japanese goes on after at once, since
    /// its marks would be taken for a part of them.
    /// </summary>
    public static string Delimit(string line)
    {
        for (var at = line.IndexOf("http", StringComparison.Ordinal); at >= 0; at = line.IndexOf("http", at, StringComparison.Ordinal))
        {
            var rest = line.AsSpan(at);
            var end = rest.IndexOfAny(AfterAddress);
            if (end < 0) end = rest.Length;
            var isDelimited = end < rest.Length && rest[end] > '\u007f';
            var isAttached = at > 0 && line[at - 1] > '\u007f';
            if ((isDelimited || isAttached) && IsBare(line.AsSpan(0, at)) && rest[..end].IndexOf("://", StringComparison.Ordinal) is 4 or 5)
            {
                line = string.Concat(line.AsSpan(0, at), $"<{rest[..end]}>", rest[end..]);
                end += 2;
            }

            at += Math.Max(end, 1);
            if (at >= line.Length) break;
        }

        return line;
    }

    // Neither in code nor in a link, nor the value of an attribute.
    private static bool IsBare(ReadOnlySpan<char> before) =>
        (before.IsEmpty || before[^1] is not ('(' or '<' or '"' or '\'' or '=' or '/')) && before.Count('`') % 2 == 0
        && before.Count('[') == before.Count(']') && before.LastIndexOf('<') <= before.LastIndexOf('>');

    // A path or a file's name; words in parentheses after a bracket are neither.
    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(Prose)) return false;
        var dot = text.LastIndexOf('.');
        var end = text[(dot + 1)..];
        return text.Contains('/') || (dot > 0 && end.Length is > 0 and < 6 && !end.Contains(' '));
    }

    private static string WithPictures(string line)
    {
        for (var at = line.IndexOf("![[", StringComparison.Ordinal); at >= 0; at = line.IndexOf("![[", at + 3, StringComparison.Ordinal))
        {
            var end = line.IndexOf("]]", at, StringComparison.Ordinal);
            if (end < 0) break;
            var inner = line.AsSpan(at + 3, end - at - 3);
            var bar = inner.IndexOf('|');
            var file = (bar < 0 ? inner : inner[..bar]).Trim();
            if (!Fields.PictureAddress.LooksLikeOne(file.ToString())) continue;
            line = string.Concat(line.AsSpan(0, at), $"![]({file})", line.AsSpan(end + 2));
        }

        return line;
    }
}
