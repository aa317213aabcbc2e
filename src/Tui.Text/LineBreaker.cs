namespace Tui.Text;

/// <summary>
/// Divides a paragraph into lines by UAX #14 with East Asian tailoring (JIS X 4051, CLREQ): closing marks begin no
/// line, opening marks end none, and a word wider than a line is divided between grapheme clusters.
/// </summary>
public static class LineBreaker
{
    /// <summary>Adds the paragraph's lines to a list; a text without characters is one empty line.</summary>
    /// <param name="text">The paragraph; a line feed ends a line.</param>
    /// <param name="widths">How wide the lines may be, in cells; a cluster wider than its line stands alone.</param>
    /// <param name="lines">Where the lines are added.</param>
    public static void Break(ReadOnlySpan<char> text, LineWidths widths, ICollection<LineRange> lines)
    {
        var filler = new LineFiller(text, widths, lines);
        var scan = new ClusterScan(text);
        while (scan.MoveNext())
        {
            if (scan.IsLineFeed)
                filler.EndLine(scan.Index, scan.Index + 1);
            else if (scan.IsSpace)
                filler.AddSpace();
            else
                filler.Add(scan.Index, scan.Length, scan.Width, scan.MayBreakBefore);
            var next = scan.Index + scan.Length;
            if (scan.PassIdeographs() is var count and > 0)
                filler.AddIdeographs(next, count);
        }

        filler.EndLine(text.Length, text.Length);
    }

    /// <summary>The width in cells of the widest part that no line has to divide: a word, mostly.</summary>
    public static int WidestPart(ReadOnlySpan<char> text)
    {
        var widest = 0;
        var width = 0;
        var scan = new ClusterScan(text);
        while (scan.MoveNext())
        {
            width = scan.IsLineFeed || scan.MayBreakBefore ? scan.Width : width + scan.Width;
            if (!scan.IsSpace)
                widest = Math.Max(widest, width);
        }

        return widest;
    }
}
