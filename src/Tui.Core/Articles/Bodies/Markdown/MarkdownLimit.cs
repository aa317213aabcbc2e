using System.Buffers;

namespace Tui.Core.Articles.Bodies.Markdown;

/// <summary>
/// Finds Markdown that the parser would be busy with for seconds or minutes: within one paragraph it looks from some
/// openings as far as their end, and from each address back over all that stands before it.
/// </summary>
internal static class MarkdownLimit
{
    // Characters and inlines that may be looked at again, in all; the parser does some hundred million in a second.
    private const long MostSteps = 200_000_000;

    // Definitions of references in a row: for each, the parser moves all lines after it.
    private const int MostDefinitions = 10_000;

    // Between the cells of a table: for each, the parser goes over those before it.
    private const int MostBars = 50_000;

    // Lines that far to the right: the parser goes through all open lists for each of their columns.
    private const int MostIndented = 100;
    private const int DeepIndent = 600;

    private static readonly SearchValues<char> Marks = SearchValues.Create("]<*_`~!&\\\n:w");
    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create(" \t\n");

    /// <summary>Whether the text holds such a paragraph.</summary>
    public static bool IsExceeded(ReadOnlySpan<char> text)
    {
        var steps = 0L;
        var indented = 0;
        while (!text.IsEmpty)
        {
            var end = EndOfParagraph(text, out var definitions, ref indented);
            steps += StepsIn(text[..end], MostSteps - steps);
            if (steps > MostSteps || definitions > MostDefinitions || indented > MostIndented || text[..end].Count('|') > MostBars) return true;
            text = text[end..];
        }

        return false;
    }

    private static int EndOfParagraph(ReadOnlySpan<char> text, out int definitions, ref int indented)
    {
        var end = 0;
        definitions = 0;
        while (end < text.Length)
        {
            var length = text[end..].IndexOf('\n') + 1;
            var line = text.Slice(end, length == 0 ? text.Length - end : length);
            end += line.Length;
            var width = line.Length;
            line = line.TrimStart();
            if (line.IsEmpty) break;
            if (width - line.Length > DeepIndent) indented++;
            if (line[0] == '[' && line.Contains("]:", StringComparison.Ordinal)) definitions++;
        }

        return end;
    }

    private static long StepsIn(ReadOnlySpan<char> paragraph, long most)
    {
        var (steps, inlines) = (0L, 0L);
        for (var at = paragraph.IndexOfAny(Marks); at >= 0 && steps <= most;)
        {
            if (paragraph[at] is not (':' or 'w')) inlines++;
            else if (IsAddress(paragraph, at)) steps += inlines += 2;
            steps += LengthOf(paragraph[at..]);
            var next = paragraph[(at + 1)..].IndexOfAny(Marks);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return steps;
    }

    /// <summary>Whether an address without markup is here, at its colon or its <c>www.</c></summary>
    private static bool IsAddress(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        if (text[at] == 'w' && !rest.StartsWith("www.", StringComparison.Ordinal)) return false;
        while (at > 0 && char.IsAsciiLetter(text[at - 1])) at--;
        var before = text[..at];
        if (before.IsEmpty) return true;
        return before[^1] is not ('"' or '\'' or '=' or '<' or '/') && !before.EndsWith("](", StringComparison.Ordinal);
    }

    /// <summary>How far the parser looks for the end of what opens here; 0 where nothing does.</summary>
    private static int LengthOf(ReadOnlySpan<char> text)
    {
        var end = text[0] switch
        {
            ']' => text.StartsWith("](", StringComparison.Ordinal) ? text.IndexOfAny(WhiteSpace) : 0,
            '<' when text.StartsWith("<!--", StringComparison.Ordinal) => text.IndexOf("-->", StringComparison.Ordinal),
            '<' when text.StartsWith("<![CDATA[", StringComparison.Ordinal) => text.IndexOf("]]>", StringComparison.Ordinal),
            '<' when text.StartsWith("<!", StringComparison.Ordinal) => text.IndexOf('>'),
            '<' when text.StartsWith("<?", StringComparison.Ordinal) => text.IndexOf("?>", StringComparison.Ordinal),
            _ => 0,
        };
        return end < 0 ? text.Length : end;
    }
}
