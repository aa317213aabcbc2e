namespace Tui.Core.Articles.Bodies.Markdown;

/// <summary>Tells lines of Markdown that are one strong text or one link from end to end: a heading in all but name, or a reference.</summary>
internal static class WholeLine
{
    /// <summary>Whether a line is all strong or all one link, behind the mark of an item or a quotation at most.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        line = WithoutMark(line.Trim());
        return IsStrong(line, "**") || IsStrong(line, "__") || IsLink(line);
    }

    private static bool IsStrong(ReadOnlySpan<char> line, ReadOnlySpan<char> mark) =>
        line.Length > 2 * mark.Length && line.StartsWith(mark, StringComparison.Ordinal) && line.EndsWith(mark, StringComparison.Ordinal)
        && line[mark.Length..^mark.Length] is var inner && inner.IndexOf(mark[0]) < 0 && inner[0] is not ' ' && inner[^1] is not ' ';

    private static bool IsLink(ReadOnlySpan<char> line)
    {
        if (line is not ['[', not (']' or '^'), .., ')' or ']']) return false;
        var middle = line.IndexOf(line[^1] is ')' ? "](" : "][", StringComparison.Ordinal);
        return middle > 1 && line[1..middle].IndexOfAny('[', ']') < 0 && line[(middle + 2)..^1].IndexOfAny("[] ") < 0;
    }

    private static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("> ");
        if (line is ['-' or '*' or '+', ' ', ..]) return line[2..].TrimStart();
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 10 && line[digits..] is ['.' or ')', ' ', ..] ? line[(digits + 2)..].TrimStart() : line;
    }
}
