namespace Tui.Core.Typesetting.Tables;

/// <summary>Shares the width of a table among its columns.</summary>
internal static class ColumnWidths
{
    private static readonly TextQuestion HasIdeographs = new(text => text.AsSpan().ContainsAnyInRange('\u3041', '\u9FFF'));

    // Three ideographs: in narrower columns a text can hardly be read.
    private const int LeastWidth = 6;

    // A word longer than this may be divided.
    private const int LongestWord = 20;

    /// <summary>The columns' widths in cells, gaps left out; null where some would be too narrow to read. The lines are widened for them.</summary>
    public static int[]? Fit(TableGrid grid, LineBuilder lines)
    {
        var gaps = TableColumns.Gap * (grid.Columns - 1);
        var natural = new int[grid.Columns];
        var least = new int[grid.Columns];
        var cells = grid.Rows.Select(_ => new int[grid.Columns]).ToList();
        Array.Fill(natural, 1);
        foreach (var place in grid.Rows.SelectMany(row => row).OrderBy(place => place.Span))
        {
            var measure = NaturalWidth.Of(place.Cell.Content, lines);
            if (place.Span is 1)
                cells[place.Row][place.Column] = measure.Widest;
            Widen(natural, place, measure.Widest);
            Widen(least, place, Math.Clamp(measure.Least, Math.Min(LeastWidth, measure.Widest), LongestWord));
        }

        lines.Widen(natural.Sum() + gaps);
        var room = lines.Width - gaps;
        if (room < grid.Columns)
            return null;
        if (natural.Sum() <= room)
            return natural;
        var widths = Share(natural, least, room);
        if (widths is null)
            return null;
        new RowHeights(cells).SaveLines(widths, least, natural);
        MoveOddCells(widths, least, [.. natural.Select((width, column) => widths[column] < width && IsWide(grid, column))]);
        return widths;
    }

    // Lines of wide characters leave the odd cell of a column empty: another column can use it.
    private static void MoveOddCells(int[] widths, int[] least, bool[] isWide)
    {
        for (var i = 0; i < widths.Length; i++)
        {
            if (!isWide[i] || widths[i] % 2 is 0 || widths[i] <= least[i])
                continue;
            var taker = Array.FindIndex(widths, i + 1, width => width % 2 is not 0);
            while (taker >= 0 && !isWide[taker])
                taker = taker + 1 < widths.Length ? Array.FindIndex(widths, taker + 1, width => width % 2 is not 0) : -1;
            if (taker < 0)
                return;
            widths[i]--;
            widths[taker]++;
        }
    }

    private static bool IsWide(TableGrid grid, int column) => grid.Rows.SelectMany(row => row)
        .Any(place => place.Column == column && TextSearch.Any(place.Cell.Content, HasIdeographs));

    // A cell over several columns widens them evenly.
    private static void Widen(int[] widths, TableGrid.Place place, int width)
    {
        var missing = width - TableColumns.WidthOf(widths, place);
        for (var i = 0; i < place.Span && missing > 0; i++)
        {
            var share = (missing + place.Span - i - 1) / (place.Span - i);
            widths[place.Column + i] += share;
            missing -= share;
        }
    }

    // Every column has what it cannot do without. Of the rest, columns that need less than an even share take what
    // they need, and the others divide what is left.
    private static int[]? Share(int[] natural, int[] least, int room)
    {
        room -= least.Sum();
        if (room < 0)
            return null;
        var widths = (int[])least.Clone();
        var order = Enumerable.Range(0, natural.Length).OrderBy(column => natural[column] - least[column]).ToList();
        for (var i = 0; i < order.Count; i++)
        {
            var more = Math.Clamp(natural[order[i]] - least[order[i]], 0, room / (order.Count - i));
            widths[order[i]] += more;
            room -= more;
        }

        return widths;
    }
}
