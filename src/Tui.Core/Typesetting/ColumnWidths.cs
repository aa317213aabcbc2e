namespace Tui.Core.Typesetting;

/// <summary>Shares the width of a table among its columns.</summary>
internal static class ColumnWidths
{
    // Three ideographs: in narrower columns a text can hardly be read.
    private const int LeastWidth = 6;

    /// <summary>The columns' widths in cells, gaps left out; null where some would be too narrow to read.</summary>
    public static int[]? Fit(TableGrid grid, int width, ArticleNumbers numbers)
    {
        var room = width - TableSetter.Gap * (grid.Columns - 1);
        if (room < grid.Columns)
            return null;
        var natural = Natural(grid, numbers);
        return natural.Sum() <= room ? natural : Share(natural, room);
    }

    private static int[] Natural(TableGrid grid, ArticleNumbers numbers)
    {
        var natural = new int[grid.Columns];
        Array.Fill(natural, 1);
        foreach (var place in grid.Rows.SelectMany(row => row).OrderBy(place => place.Span))
        {
            var missing = NaturalWidth.Of(place.Cell.Content, numbers) - TableSetter.WidthOf(natural, place);
            for (var i = 0; i < place.Span && missing > 0; i++)
            {
                var share = (missing + place.Span - i - 1) / (place.Span - i);
                natural[place.Column + i] += share;
                missing -= share;
            }
        }

        return natural;
    }

    // Columns that need less than an even share keep what they need; the others share the rest evenly.
    private static int[]? Share(int[] natural, int room)
    {
        var widths = new int[natural.Length];
        var open = Enumerable.Range(0, natural.Length).OrderBy(column => natural[column]).ToList();
        for (var i = 0; i < open.Count; i++)
        {
            var share = room / (open.Count - i);
            widths[open[i]] = Math.Min(natural[open[i]], share);
            if (widths[open[i]] < Math.Min(LeastWidth, natural[open[i]]))
                return null;
            room -= widths[open[i]];
        }

        return widths;
    }
}
