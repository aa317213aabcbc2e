using System.Buffers;

namespace Tui.Text;

/// <summary>
/// Divides a paragraph into lines by UAX #14 with East Asian tailoring (JIS X 4051, CLREQ): closing marks begin no
/// line, opening marks end none, and a word wider than a line is divided between grapheme clusters.
/// </summary>
public static class LineBreaker
{
    /// <summary>Where a word may be divided; it takes a cell, for a hyphen, only where a line ends after it.</summary>
    public const char SoftHyphen = '\u00AD';

    // In narrower lines a group would leave too much of the line above it empty.
    private const int LeastWithGroups = 32;

    private static readonly SearchValues<char> EndMarks = SearchValues.Create("。！？」』”）…");

    // Closing marks of two cells, with which a line may end.
    private static readonly SearchValues<char> InnerMarks = SearchValues.Create("，、。；：！？」』）》〉】");

    /// <summary>Adds the paragraph's lines to a list; a text without characters is one empty line.</summary>
    /// <param name="text">The paragraph; a line feed ends a line.</param>
    /// <param name="widths">How wide the lines may be, in cells; a cluster wider than its line stands alone.</param>
    /// <param name="lines">Where the lines are added.</param>
    public static void Break(ReadOnlySpan<char> text, LineWidths widths, IList<LineRange> lines)
    {
        var filler = new LineFiller(text, widths, lines);
        var scan = new ClusterScan(text, widths.Ambiguous) { KeepsGroups = widths.Further >= LeastWithGroups };
        while (scan.MoveNext())
        {
            if (scan.IsLineFeed)
                filler.EndLine(scan.Index, scan.Index + 1);
            else if (scan.IsSpace)
                filler.AddSpace();
            else
                filler.Add(scan.Index, scan.Length, scan.Width, scan.MayBreakBefore);
            if (scan.PassFitting(filler.Room) is var width and > 0)
                filler.AddFitting(scan.Index + scan.Length, width);
        }

        filler.EndLine(text.Length, text.Length);
        JoinOrphan(text, widths, lines);
    }

    // A paragraph's last line is not to hold one character alone (CLREQ): what stands before it is taken down to it.
    private static void JoinOrphan(ReadOnlySpan<char> text, LineWidths widths, IList<LineRange> lines)
    {
        if (lines.Count < 2 || lines[^1] is var last && lines[^2] is var before && before.End != last.Start)
            return;
        var isOrphan = last.End > last.Start && IsLetter(text[last.Start])
            && !text[(last.Start + 1)..last.End].ContainsAnyExcept(EndMarks);
        if (!isOrphan)
            return;
        var start = before.End - 1;
        while (start > before.Start && InnerMarks.Contains(text[start]))
            start--;
        var moved = 2 * (before.End - start);
        if (start - before.Start < 2 || last.Width + moved > widths.Further || !IsLetter(text[start]) || !MayFollow(text[start - 1]))
            return;
        lines[^2] = before with { End = start, Width = before.Width - moved };
        lines[^1] = last with { Start = start, Width = last.Width + moved };
    }

    // Ideographs and kana that may begin a line; all take two cells.
    private static bool IsLetter(char character) => CellWidth.IsIdeograph(character)
        || character is >= '\u3041' and <= '\u30FA' && CharacterTable.ClassOf(character) is LineClass.Id;

    private static bool MayFollow(char character) => IsLetter(character) || InnerMarks.Contains(character);

    /// <summary>The width in cells of the widest part that no line has to divide: a word, mostly.</summary>
    public static int WidestPart(ReadOnlySpan<char> text, AmbiguousWidth ambiguous = AmbiguousWidth.Narrow)
    {
        var widest = 0;
        var width = 0;
        var scan = new ClusterScan(text, ambiguous);
        while (scan.MoveNext())
        {
            width = scan.IsLineFeed || scan.MayBreakBefore ? scan.Width : width + scan.Width;
            if (!scan.IsSpace)
                widest = Math.Max(widest, width);
        }

        return widest;
    }
}
