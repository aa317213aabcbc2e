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

    private static readonly SearchValues<char> EndMarks = SearchValues.Create("。！？」』”）…");

    /// <summary>Adds the paragraph's lines to a list; a text without characters is one empty line.</summary>
    /// <param name="text">The paragraph; a line feed ends a line.</param>
    /// <param name="widths">How wide the lines may be, in cells; a cluster wider than its line stands alone.</param>
    /// <param name="lines">Where the lines are added.</param>
    public static void Break(ReadOnlySpan<char> text, LineWidths widths, IList<LineRange> lines)
    {
        var filler = new LineFiller(text, widths, lines);
        var scan = new ClusterScan(text, widths.Ambiguous);
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

    // A paragraph's last line is not to hold one ideograph alone (CLREQ): another one is taken down to it.
    private static void JoinOrphan(ReadOnlySpan<char> text, LineWidths widths, IList<LineRange> lines)
    {
        if (lines.Count < 2 || lines[^1] is var last && lines[^2] is var before && before.End != last.Start)
            return;
        var isOrphan = last.End > last.Start && CellWidth.IsIdeograph(text[last.Start])
            && !text[(last.Start + 1)..last.End].ContainsAnyExcept(EndMarks);
        if (!isOrphan || before.End - before.Start < 3 || last.Width + 2 > widths.Further
            || !CellWidth.IsIdeograph(text[before.End - 1]) || !CellWidth.IsIdeograph(text[before.End - 2]))
            return;
        lines[^2] = before with { End = before.End - 1, Width = before.Width - 2 };
        lines[^1] = last with { Start = last.Start - 1, Width = last.Width + 2 };
    }

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
