using System.Collections.Immutable;
using Tui.Core.Articles;
using Tui.Text;
using Tui.Text.Bidi;

namespace Tui.Core.Typesetting.Tables;

/// <summary>Sets tables in columns, or as records where the columns would be too narrow.</summary>
internal static class TableSetter
{
    /// <summary>Sets a table with its caption above it.</summary>
    public static void Set(Block.Table table, LineBuilder lines)
    {
        var outer = (lines.Direction, lines.Side);
        lines.Direction = lines.DirectionOf(table);
        BlockSetter.SetText(table.Caption, SpanStyle.Caption, lines);
        var grid = TableGrid.Of(table.Rows);
        if (grid.Columns > 0)
            SetGrid(table, grid, lines);
        (lines.Direction, lines.Side) = outer;
    }

    private static void SetGrid(Block.Table table, TableGrid grid, LineBuilder lines)
    {
        if (ColumnWidths.Fit(grid, lines) is not { } widths)
        {
            lines.Narrow();
            RecordSetter.Set(table, grid, lines);
            return;
        }

        var isFromRight = lines.Direction is TextDirection.RightToLeft;
        lines.Side ??= lines.Direction; // a column has one edge, whatever its cells are written in
        var columns = new TableColumns(widths, isFromRight ? lines.Width : null)
        {
            AreNumbers = isFromRight ? new bool[grid.Columns] : NumberColumns.Of(grid, table.HeadRows),
        };
        SetColumns(table, grid, columns, lines);
        lines.Narrow();
    }

    private static void SetColumns(Block.Table table, TableGrid grid, TableColumns columns, LineBuilder lines)
    {
        var start = lines.Position;
        var rows = grid.Rows.Select((row, i) =>
        {
            lines.EnterRow(i);
            var cells = SetCells(row, columns, i < table.HeadRows, lines);
            lines.Leave();
            return cells;
        }).ToList();
        var isLong = rows.ConvertAll(parts => parts.Exists(part => part.Count > 1));
        var isDivided = isLong.Skip(table.HeadRows).Count(row => row) * 4 > rows.Count - table.HeadRows;
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > table.HeadRows && (isDivided || isLong[i] || isLong[i - 1]))
                lines.Separate(); // rows of several lines would run into each other
            var position = i is 0 || rows[i - 1] is not [.., var last] ? start : last.Position;
            start = position;
            lines.TakePlaces(rows[i]);
            for (var line = 0; line < rows[i].Select(part => part.Count).DefaultIfEmpty().Max(); line++)
                lines.Add(Line(grid.Rows[i], rows[i], columns, line), position);
            if (i == table.HeadRows - 1)
                lines.Add(columns.HeadRule(lines), position);
        }
    }

    private static List<LineBuilder> SetCells(
        ImmutableArray<TableGrid.Place> row, TableColumns columns, bool isHead, LineBuilder lines)
    {
        var parts = new List<LineBuilder>(row.Length);
        for (var i = 0; i < row.Length; i++)
        {
            var style = isHead || row[i].Cell.IsHead ? SpanStyle.Bold : SpanStyle.Normal;
            lines.Enter(i);
            var part = lines.Part(columns.WidthOf(row[i]), style);
            lines.Leave();
            BlockSetter.SetAll(row[i].Cell.Content, part);
            lines.Follow(part);
            parts.Add(part);
        }

        return parts;
    }

    private static ImmutableArray<StyledSpan> Line(
        ImmutableArray<TableGrid.Place> row, List<LineBuilder> parts, TableColumns columns, int line)
    {
        var spans = ImmutableArray.CreateBuilder<StyledSpan>();
        var end = 0; // of the spans so far
        for (var i = 0; i < row.Length; i++)
        {
            var next = columns.RightEdge is null ? i : row.Length - 1 - i;
            var (place, part) = (row[next], parts[next]);
            if (line >= part.Count)
                continue;
            var content = part.Lines[line].Line.Spans;
            if (place.Cell.Alignment is CellAlignment.Center && content is [{ Text: var blank }, ..] && string.IsNullOrWhiteSpace(blank))
                content = content.RemoveAt(0); // which put it at the right
            var width = content.Sum(span => part.WidthOf(span.Text));
            var start = columns.LeftOf(place) + Before(columns.AlignmentOf(place), columns.WidthOf(place) - width);
            if (start > end)
                spans.Add(new StyledSpan(new string(' ', start - end)));
            spans.AddRange(content);
            end = start + width;
        }

        return spans.DrainToImmutable();
    }

    private static int Before(CellAlignment alignment, int free) => alignment switch
    {
        CellAlignment.Center => free / 2,
        CellAlignment.End => free,
        _ => 0,
    };
}
