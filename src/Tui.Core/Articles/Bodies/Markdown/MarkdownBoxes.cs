using Tui.Core.Articles.Templates;

namespace Tui.Core.Articles.Bodies.Markdown;

/// <summary>
/// Boxes of Markdown's dialects → quotations that open by their kind: <c>::: tip title</c> up to its closing colons, and
/// <c>!!! note "title"</c> with the indented lines below it.
/// </summary>
internal sealed class MarkdownBoxes
{
    private const string Quote = "> ";

    // Of the containers that are open: whether each is a notice, that is, a quotation.
    private readonly Stack<bool> _containers = new();
    private bool _isIndented;

    // Of the indented box that is open: the spaces before it.
    private int _indent;

    /// <summary>A line of colons as Markdown.</summary>
    public string Container(ReadOnlySpan<char> line)
    {
        var inner = line.Trim(": ");
        if (inner.IsEmpty) return _containers.TryPop(out var isNotice) && isNotice ? "\n</blockquote>\n" : "\n";
        var end = inner.IndexOfAny(' ', '{', '[');
        var kind = (end < 0 ? inner : inner[..end]).ToString();
        var title = end < 0 ? default : inner[end..].Trim(" []");
        if (!title.IsEmpty && title[0] == '{') title = default;
        _containers.Push(Notice.IsKind(kind));
        if (Notice.IsKind(kind)) return $"\n<blockquote>\n\n**{Notice.Heading(kind, title.ToString())}**\n";
        return title.IsEmpty ? $"\n**{char.ToUpperInvariant(kind[0])}{kind[1..].ToLowerInvariant()}**\n" : $"\n**{title}**\n";
    }

    /// <summary>The opening line of an indented box as Markdown; null where the line opens none.</summary>
    public string? Open(ReadOnlySpan<char> line)
    {
        var indent = ItemIndent.Of(line).Length;
        line = line[indent..];
        if (!line.StartsWith("!!!", StringComparison.Ordinal) && !line.StartsWith("???", StringComparison.Ordinal)) return null;
        var inner = line[3..].TrimStart('+');
        if (inner.IsEmpty || inner[0] != ' ') return null;
        inner = inner.Trim();
        var end = inner.IndexOfAny(' ', '"');
        var kind = end < 0 ? inner : inner[..end];
        if (kind.IsEmpty || !char.IsAsciiLetter(kind[0]) || kind.IndexOfAny(".,!?;") >= 0) return null;
        var title = inner.IndexOf('"') is var open and >= 0 ? inner[open..].Trim('"') : default;
        (_isIndented, _indent) = (true, indent);
        return $"{Quote}**{Notice.Heading(kind.ToString(), title.ToString())}**\n{Quote}";
    }

    /// <summary>A line inside of an indented box, as Markdown; null where none is open, empty where it ended before the line.</summary>
    public string? Inside(ReadOnlySpan<char> line)
    {
        if (!_isIndented) return null;
        var spaces = new string(' ', _indent);
        if (line.IsWhiteSpace()) return spaces + Quote;
        var inner = line.StartsWith(spaces, StringComparison.Ordinal) ? line[_indent..] : line;
        if (inner.StartsWith("    ", StringComparison.Ordinal)) return $"{spaces}{Quote}{inner[4..]}";
        if (inner.StartsWith("\t", StringComparison.Ordinal)) return $"{spaces}{Quote}{inner[1..]}";
        _isIndented = false;
        return "";
    }
}
