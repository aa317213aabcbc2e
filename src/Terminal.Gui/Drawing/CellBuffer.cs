using System.Drawing;

namespace Terminal.Gui.Drawing;

/// <summary>A screen of cells. A wide cluster keeps its cells together: what overwrites one of them clears the others.</summary>
internal sealed class CellBuffer
{
    private readonly ScreenCell[] _cells;

    /// <summary>A blank screen.</summary>
    internal CellBuffer(int columns, int rows)
    {
        Columns = columns;
        Rows = rows;
        _cells = new ScreenCell[columns * rows];
        Array.Fill(_cells, ScreenCell.Blank);
    }

    /// <summary>The width in cells.</summary>
    internal int Columns { get; }

    /// <summary>The height in cells.</summary>
    internal int Rows { get; }

    /// <summary>A cell.</summary>
    internal ScreenCell this[int column, int row] => _cells[(row * Columns) + column];

    /// <summary>The cells of a row, from left to right.</summary>
    internal ReadOnlySpan<ScreenCell> Row(int row) => Cells(row);

    /// <summary>Puts a cluster into the cells from a column on; all of them must be on the screen.</summary>
    internal void Put(int column, int row, ScreenCell cell)
    {
        var cells = Cells(row);
        Split(cells, column);
        Split(cells, column + cell.Width);
        cells[column] = cell;
        for (var i = 1; i < cell.Width; i++) cells[column + i] = cell with { Text = "", Width = 0 };
    }

    /// <summary>Fills a part of the screen with a cell that is one cell wide.</summary>
    internal void Fill(Rectangle area, ScreenCell cell)
    {
        for (var row = area.Top; row < area.Bottom; row++)
        {
            var cells = Cells(row);
            Split(cells, area.Left);
            Split(cells, area.Right);
            cells[area.Left..area.Right].Fill(cell);
        }
    }

    /// <summary>Takes over another screen of the same size.</summary>
    internal void CopyFrom(CellBuffer other) => other._cells.CopyTo(_cells, 0);

    /// <summary>Moves rows up (a positive number) or down inside a region, and blanks those that come in.</summary>
    internal void Scroll(int top, int bottom, int by)
    {
        var region = _cells.AsSpan(top * Columns, (bottom - top) * Columns);
        var shift = Math.Abs(by) * Columns;
        if (by > 0)
        {
            region[shift..].CopyTo(region);
            region[^shift..].Fill(ScreenCell.Blank);
        }
        else
        {
            region[..^shift].CopyTo(region[shift..]);
            region[..shift].Fill(ScreenCell.Blank);
        }
    }

    private Span<ScreenCell> Cells(int row) => _cells.AsSpan(row * Columns, Columns);

    /// <summary>Makes sure that no cluster lies across the left edge of a column.</summary>
    private static void Split(Span<ScreenCell> cells, int column)
    {
        if (column >= cells.Length || cells[column].Width != 0) return;
        var first = column;
        while (first > 0 && cells[first].Width == 0) first--;
        var end = column;
        while (end < cells.Length && cells[end].Width == 0) end++;
        for (var i = first; i < end; i++) cells[i] = cells[i] with { Text = " ", Width = 1 };
    }
}
