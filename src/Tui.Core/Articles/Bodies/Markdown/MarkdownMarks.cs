using System.Buffers;
using System.Text;
using Tui.Core.Articles.Templates;

namespace Tui.Core.Articles.Bodies.Markdown;

/// <summary>Lines of Markdown's dialects → lines of CommonMark.</summary>
internal static class MarkdownMarks
{
    private const int MostLevels = 6;

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("\"'<>&`*_[]\\");

    /// <summary>The first line of a text.</summary>
    public static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text) => text.IndexOf('\n') is var end and >= 0 ? text[..end] : text;

    /// <summary>Whether a trimmed line is where a table of contents goes.</summary>
    public static bool IsContents(ReadOnlySpan<char> line)
    {
        if (line.Length > 12 || line[0] is not ('[' or '@')) return false;
        var name = line.TrimStart('@').Trim("[]_");
        return name.Equals("toc", StringComparison.OrdinalIgnoreCase) && line[^1] == ']';
    }

    /// <summary>
    /// A line that opens by number signs, with the space that a heading needs. A single sign is a heading only before a
    /// letter that is written without spaces: otherwise it opens a hashtag, a number or a directive.
    /// </summary>
    public static string Heading(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#');
        if (level is < 1 or > MostLevels) return line.ToString();
        var text = line[level..];
        if (!text.IsEmpty && text[0] is ' ' or '\t') return WithoutTrailingAttributes(line);
        Rune.DecodeFromUtf16(text, out var first, out _);
        var isHeading = EastAsianScript.IsLetter(first) ? !text.Contains('#') || level > 1 : level > 1 && Rune.IsLetterOrDigit(first);
        return isHeading ? $"{line[..level]} {WithoutTrailingAttributes(text).TrimEnd('#')}" : line.ToString();
    }

    /// <summary>GitHub's <c>&gt; [!NOTE]</c> as a quotation that opens by its kind; null where the line is none.</summary>
    public static string? Alert(ReadOnlySpan<char> line)
    {
        var content = line.TrimStart("> ");
        if (!content.StartsWith("[!", StringComparison.Ordinal) || content.IndexOf(']') is not (> 2 and < 20 and var end)) return null;
        var kind = content[2..end];
        if (kind.ContainsAnyExceptInRange('A', 'z')) return null;
        var title = content[(end + 1)..].TrimStart("+-").Trim();
        var marks = line[..line.IndexOf('[')];
        return $"{marks}**{Notice.Heading(kind.ToString(), title.ToString())}**\n{marks}";
    }

    /// <summary>Whether a line divides a table's head from its rows.</summary>
    public static bool IsTableRule(ReadOnlySpan<char> line) =>
        line.Contains('|') && line.Contains('-') && line.IndexOfAnyExcept("|-: \t") < 0;

    /// <summary>The line without the attributes that kramdown puts behind a link, a picture, emphasis or code.</summary>
    public static string WithoutAttributes(string line)
    {
        for (var at = line.IndexOf("{:", StringComparison.Ordinal); at > 0; at = line.IndexOf("{:", at, StringComparison.Ordinal))
        {
            var end = line.IndexOf('}', at);
            if (end < 0) break;
            if (line[at - 1] is ')' or ']' or '*' or '_' or '`') line = line.Remove(at, end + 1 - at);
            else at += 2;
        }

        return line;
    }

    /// <summary>A heading with <c>{#id .class}</c> at its end as an anchor of that name.</summary>
    private static string WithoutTrailingAttributes(ReadOnlySpan<char> heading)
    {
        if (heading[^1] != '}') return heading.ToString();
        var open = heading.LastIndexOf('{');
        if (open <= 0 || open + 1 >= heading.Length || heading[open + 1] is not ('#' or '.' or ':')) return heading.ToString();
        var name = heading[(open + 1)..].TrimStart(": ");
        name = name.StartsWith("#", StringComparison.Ordinal) ? name[1..name.IndexOfAny(" }")] : "";
        var bare = heading[..open].TrimEnd();
        return name.IsEmpty || name.ContainsAny(NotInNames) ? bare.ToString() : $"{bare} <a id=\"{name}\"></a>";
    }
}
