namespace Terminal.Gui.Drawing;

/// <summary>
/// One row of a screen. Plain loops over an array: what the framework has for spans of a type of ours is compiled only
/// as the program starts, on the way to the first frame.
/// </summary>
internal sealed class ScreenRow
{
    private readonly ScreenCell[] _cells;

    /// <summary>A blank row.</summary>
    /// <param name="columns">Its width in cells.</param>
    internal ScreenRow(int columns)
    {
        _cells = new ScreenCell[columns];
        Fill(0, columns, ScreenCell.Blank);
    }

    /// <summary>The width in cells.</summary>
    internal int Length => _cells.Length;

    /// <summary>A cell.</summary>
    internal ref readonly ScreenCell this[int column] => ref _cells[column];

    /// <summary>Whether another row of the same width looks the same.</summary>
    internal bool Matches(ScreenRow other) => Matches(other, 0, _cells.Length);

    /// <summary>Whether another row of the same width looks the same in some columns.</summary>
    /// <param name="other">The other row.</param>
    /// <param name="from">The first column.</param>
    /// <param name="to">The column after the last.</param>
    internal bool Matches(ScreenRow other, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!_cells[i].Equals(other._cells[i])) return false;
        return true;
    }

    /// <summary>Puts a cluster into the cells from a column on; all of them must be in the row.</summary>
    internal void Put(int column, in ScreenCell cell)
    {
        Split(column);
        Split(column + cell.Width);
        _cells[column] = cell;
        for (var i = 1; i < cell.Width; i++) _cells[column + i] = cell with { Text = "", Width = 0 };
    }

    /// <summary>Fills columns with a cell that is one cell wide.</summary>
    /// <param name="from">The first column.</param>
    /// <param name="to">The column after the last.</param>
    /// <param name="cell">The cell.</param>
    internal void Fill(int from, int to, in ScreenCell cell)
    {
        Split(from);
        Split(to);
        for (var i = from; i < to; i++) _cells[i] = cell;
    }

    /// <summary>Takes over another row of the same width.</summary>
    internal void CopyFrom(ScreenRow other) => Array.Copy(other._cells, _cells, _cells.Length);

    /// <summary>Takes over some columns of another row, whose edges no cluster lies across in either.</summary>
    internal void CopyFrom(ScreenRow other, int from, int to) => Array.Copy(other._cells, from, _cells, from, to - from);

    /// <summary>Makes sure that no cluster lies across the left edge of a column.</summary>
    private void Split(int column)
    {
        // A row that is being made has no text yet.
        if (column >= _cells.Length || _cells[column].Width != 0 || _cells[column].Text is null) return;
        var first = column;
        while (first > 0 && _cells[first].Width == 0) first--;
        var end = column;
        while (end < _cells.Length && _cells[end].Width == 0) end++;
        for (var i = first; i < end; i++) _cells[i] = _cells[i] with { Text = " ", Width = 1 };
    }
}
