using System.Collections.Immutable;
using Tui.Core.Articles;

namespace Tui.Core.Typesetting.Tables;

/// <summary>A table's cells with the columns that they stand in.</summary>
/// <param name="Columns">How many columns there are.</param>
/// <param name="Rows">The cells of each row from left to right; a cell stands in the first row that it covers.</param>
internal sealed record TableGrid(int Columns, ImmutableArray<ImmutableArray<TableGrid.Place>> Rows)
{
    // More columns than this fit into no terminal, whatever a file says.
    private const int MostColumns = 200;

    /// <summary>A cell, its first row and column, and how many columns it covers.</summary>
    public readonly record struct Place(TableCell Cell, int Row, int Column, int Span);

    /// <summary>Finds the columns of a table's cells.</summary>
    public static TableGrid Of(ImmutableArray<TableRow> rows)
    {
        var rowsLeft = new List<int>(); // for each column, how many rows a cell above still covers
        var places = ImmutableArray.CreateBuilder<ImmutableArray<Place>>(rows.Length);
        foreach (var row in rows)
        {
            var placed = ImmutableArray.CreateBuilder<Place>(row.Cells.Length);
            var column = 0;
            foreach (var cell in row.Cells)
            {
                column = SkipCovered(rowsLeft, column);
                var span = 1 + Math.Clamp(cell.Span.FurtherColumns, 0, Math.Max(0, MostColumns - column - 1));
                placed.Add(new Place(cell, places.Count, column, span));
                Cover(rowsLeft, column, span, cell.Span.FurtherRows);
                column += span;
            }

            SkipCovered(rowsLeft, column, int.MaxValue);
            places.Add(placed.DrainToImmutable());
        }

        return new TableGrid(rowsLeft.Count, places.DrainToImmutable());
    }

    private static int SkipCovered(List<int> rowsLeft, int column, int most = 0)
    {
        for (; column < rowsLeft.Count && (rowsLeft[column] > 0 || most > 0); column++)
            rowsLeft[column] = Math.Max(0, rowsLeft[column] - 1);
        return column;
    }

    private static void Cover(List<int> rowsLeft, int column, int span, int furtherRows)
    {
        while (rowsLeft.Count < column + span)
            rowsLeft.Add(0);
        for (var i = column; i < column + span; i++)
            rowsLeft[i] = Math.Max(0, furtherRows);
    }
}
