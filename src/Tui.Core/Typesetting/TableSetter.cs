using System.Collections.Immutable;
using Tui.Core.Articles;
using Tui.Text;

namespace Tui.Core.Typesetting;

/// <summary>Sets tables in columns, or as records where the columns would be too narrow.</summary>
internal static class TableSetter
{
    /// <summary>The cells between two columns.</summary>
    public const int Gap = 2;

    /// <summary>Sets a table with its caption above it.</summary>
    public static void Set(Block.Table table, LineBuilder lines)
    {
        BlockSetter.SetText(table.Caption, SpanStyle.Caption, lines);
        var grid = TableGrid.Of(table.Rows);
        if (grid.Columns is 0)
            return;
        if (ColumnWidths.Fit(grid, lines.Width, lines.Numbers) is { } widths)
            SetColumns(table, grid, widths, lines);
        else
            RecordSetter.Set(table, grid, lines);
    }

    /// <summary>The width of a cell that may cover several columns.</summary>
    public static int WidthOf(int[] widths, TableGrid.Place place) =>
        widths.AsSpan(place.Column, place.Span).ToArray().Sum() + Gap * (place.Span - 1);

    private static void SetColumns(Block.Table table, TableGrid grid, int[] widths, LineBuilder lines)
    {
        var start = lines.Position;
        var rows = grid.Rows.Select((row, i) =>
        {
            lines.Enter(i);
            var cells = SetCells(row, widths, i < table.HeadRows, lines);
            lines.Leave();
            return cells;
        }).ToList();
        var isDivided = rows.Skip(table.HeadRows).Any(parts => parts.Exists(part => part.Count > 1));
        for (var i = 0; i < rows.Count; i++)
        {
            if (isDivided && i > table.HeadRows)
                lines.Separate(); // rows of several lines would run into each other
            var position = i is 0 || rows[i - 1] is not [.., var last] ? start : last.Position;
            start = position;
            lines.TakePlaces(rows[i]);
            for (var line = 0; line < rows[i].Select(part => part.Count).DefaultIfEmpty().Max(); line++)
                lines.Add(Line(grid.Rows[i], rows[i], widths, line), position);
            if (i == table.HeadRows - 1)
                lines.Add(HeadRule(widths), position);
        }
    }

    private static List<LineBuilder> SetCells(
        ImmutableArray<TableGrid.Place> row, int[] widths, bool isHead, LineBuilder lines)
    {
        var parts = new List<LineBuilder>(row.Length);
        for (var i = 0; i < row.Length; i++)
        {
            var style = isHead || row[i].Cell.IsHead ? SpanStyle.Bold : SpanStyle.Normal;
            lines.Enter(i);
            var part = lines.Part(WidthOf(widths, row[i]), style);
            lines.Leave();
            BlockSetter.SetAll(row[i].Cell.Content, part);
            lines.Follow(part);
            parts.Add(part);
        }

        return parts;
    }

    private static ImmutableArray<StyledSpan> Line(
        ImmutableArray<TableGrid.Place> row, List<LineBuilder> parts, int[] widths, int line)
    {
        var spans = ImmutableArray.CreateBuilder<StyledSpan>();
        var left = 0; // where the cell begins
        var column = 0; // where the spans so far end
        var next = 0;
        for (var i = 0; i < row.Length; i++)
        {
            for (; next < row[i].Column; next++)
                left += widths[next] + Gap;
            if (line >= parts[i].Count)
                continue;
            var content = parts[i].Lines[line].Line.Spans;
            var free = WidthOf(widths, row[i]) - content.Sum(span => CellWidth.Of(span.Text));
            var start = left + Before(row[i].Cell.Alignment, free);
            if (start > column)
                spans.Add(new StyledSpan(new string(' ', start - column)));
            spans.AddRange(content);
            column = left + WidthOf(widths, row[i]) - free + Before(row[i].Cell.Alignment, free);
        }

        return spans.DrainToImmutable();
    }

    private static int Before(CellAlignment alignment, int free) => alignment switch
    {
        CellAlignment.Center => free / 2,
        CellAlignment.End => free,
        _ => 0,
    };

    private static ImmutableArray<StyledSpan> HeadRule(int[] widths) =>
        [new StyledSpan(string.Join(new string(' ', Gap), widths.Select(width => new string('─', width))), SpanStyle.Dim)];
}
