using System.Drawing;
using Terminal.Gui.Drivers;

namespace Terminal.Gui.Drawing;

/// <summary>A screen of cells. A wide cluster keeps its cells together: what overwrites one of them clears the others.</summary>
internal sealed class CellBuffer
{
    private readonly ScreenRow[] _rows;

    /// <summary>A blank screen.</summary>
    internal CellBuffer(int columns, int rows)
    {
        Columns = columns;
        _rows = new ScreenRow[rows];
        Blank(0, rows);
    }

    /// <summary>The width in cells.</summary>
    internal int Columns { get; }

    /// <summary>The height in cells.</summary>
    internal int Rows => _rows.Length;

    /// <summary>A cell.</summary>
    internal ScreenCell this[int column, int row] => _rows[row][column];

    /// <summary>A row.</summary>
    internal ScreenRow Row(int row) => _rows[row];

    /// <summary>Puts a cluster into the cells from a column on; all of them must be on the screen.</summary>
    internal void Put(int column, int row, in ScreenCell cell) => _rows[row].Put(column, cell);

    /// <summary>Fills a part of the screen with a cell that is one cell wide.</summary>
    internal void Fill(Rectangle area, in ScreenCell cell)
    {
        for (var row = area.Top; row < area.Bottom; row++) _rows[row].Fill(area.Left, area.Right, cell);
    }

    /// <summary>Takes over another screen of the same size.</summary>
    internal void CopyFrom(CellBuffer other)
    {
        for (var row = 0; row < Rows; row++) _rows[row].CopyFrom(other._rows[row]);
    }

    /// <summary>Moves rows up (a positive number) or down inside a region, and blanks those that come in.</summary>
    internal void Scroll(int top, int bottom, int by)
    {
        var kept = bottom - top - Math.Abs(by);
        if (by > 0)
        {
            Array.Copy(_rows, top + by, _rows, top, kept);
            Blank(bottom - by, bottom);
        }
        else
        {
            Array.Copy(_rows, top, _rows, top - by, kept);
            Blank(top, top - by);
        }
    }

    /// <summary>Copies cells up or down; those that they came from and that nothing went to stay.</summary>
    internal void Copy(ScrolledCells cells)
    {
        var count = cells.Bottom - cells.Top - Math.Abs(cells.By);
        for (var i = 0; i < count; i++)
        {
            var row = cells.By > 0 ? cells.Top + i : cells.Bottom - 1 - i;
            _rows[row].CopyFrom(_rows[row + cells.By], cells.Left, cells.Right);
        }
    }

    private void Blank(int from, int to)
    {
        for (var row = from; row < to; row++) _rows[row] = new ScreenRow(Columns);
    }
}
