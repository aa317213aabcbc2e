using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Tui.Core.Articles;
using Tui.Text;
using Tui.Text.Bidi;

namespace Tui.Core.Typesetting;

/// <summary>Sets code: every line of its own, on a ground as wide as the measure.</summary>
internal static class CodeSetter
{
    /// <summary>A tab goes on to the next multiple of so many cells.</summary>
    internal const int TabWidth = 4;

    private const string ContinuationMark = "↪ ";

    /// <summary>Sets a block of code.</summary>
    public static void Set(Block.Code code, LineBuilder lines)
    {
        var text = code.Text.TrimEnd('\n');
        var position = lines.Position;
        lines.Widen(WidestLine(text, lines));
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            SetLine(line.TrimEnd(" \t"), position, lines); // blanks at a line's end need no line of their own
            position += line.Length + 1;
        }

        lines.Narrow();
        lines.Advance(text);
    }

    private static int WidestLine(string text, LineBuilder lines)
    {
        var widest = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            // No character takes more than two cells, but a tab four.
            if (line.Length * TabWidth > Math.Max(widest, lines.Width))
                widest = Math.Max(widest, lines.WidthOf(ExpandTabs(line.TrimEnd(" \t"), lines.Ambiguous)));
        }

        return widest;
    }

    /// <summary>The line with spaces up to the next multiple of four cells for each tab.</summary>
    internal static string ExpandTabs(ReadOnlySpan<char> line, AmbiguousWidth ambiguous)
    {
        var result = new StringBuilder(line.Length);
        var width = 0;
        while (line.IndexOf('\t') is var tab and >= 0)
        {
            width += CellWidth.Of(line[..tab], ambiguous);
            var spaces = TabWidth - width % TabWidth;
            result.Append(line[..tab]).Append(' ', spaces);
            width += spaces;
            line = line[(tab + 1)..];
        }

        return result.Append(line).ToString();
    }

    // Positions are counted in the line as written, so that they do not depend on where a long line was divided.
    private static void SetLine(ReadOnlySpan<char> written, int position, LineBuilder lines)
    {
        var line = ExpandTabs(written, lines.Ambiguous);
        var source = CodeSource.Of(written, line, position, lines.Ambiguous);
        var start = 0;
        do
        {
            var mark = start > 0 && lines.Width >= 2 * ContinuationMark.Length ? ContinuationMark : "";
            var room = lines.Width - mark.Length;
            var length = LengthOf(line.AsSpan(start), CellText.PrefixLength(line.AsSpan(start), room, lines.Ambiguous));
            var text = line.Substring(start, length);
            if (length is 0 && start < line.Length)
            {
                length = GraphemeClusters.NextLength(line.AsSpan(start));
                text = lines.TooWide;
            }

            if (lines.Direction is not null)
                text = VisualText.Of(text, TextDirection.LeftToRight);
            lines.Add(Spans(mark, source.Spans(start, length, CellText.Pad(text, room, lines.Ambiguous))), position);
            for (start += length; start < line.Length && line[start] is ' ';)
                start++; // as at any line's end
        }
        while (start < line.Length);
    }

    /// <summary>
    /// How much of a line that goes on stays before its division: as many whole words as there are if they fill most of it,
    /// and no opening mark is left at the end.
    /// </summary>
    private static int LengthOf(ReadOnlySpan<char> line, int fitting)
    {
        if (fitting == line.Length)
            return fitting;
        var length = IsInWord(line, fitting) && line[..fitting].LastIndexOf(' ') + 1 is var words && words > fitting / 2 ? words : fitting;
        while (length > 2 && length < line.Length && IsClosing(line[length]) && line[length - 1] is >= '\u3041' and < '\uD800')
            length--;
        for (var kept = line[..length].TrimEnd(); kept.Length > 0 && IsOpening(kept[^1]); kept = kept[..^1].TrimEnd())
            length = kept.Length - 1;
        return length > 0 ? length : fitting;
    }

    private static bool IsInWord(ReadOnlySpan<char> line, int index) =>
        index > 0 && line[index - 1] is not ' ' && line[index] is not ' ' && line[index] < '\u2E80'; // not between ideographs

    // In comments: what may not begin a line of Chinese.
    private static bool IsClosing(char character) => "，。、；：！？）」』》】”’…".Contains(character, StringComparison.Ordinal);

    private static bool IsOpening(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;

    private static ImmutableArray<StyledSpan> Spans(string mark, ImmutableArray<StyledSpan> code) =>
        mark.Length is 0 ? code : [new StyledSpan(mark, SpanStyle.Code | SpanStyle.Dim), .. code];
}
