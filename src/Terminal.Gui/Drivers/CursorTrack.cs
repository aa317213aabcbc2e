namespace Terminal.Gui.Drivers;

/// <summary>Where the terminal's cursor is known to be, and the cheapest way from there (ECMA-48).</summary>
internal sealed class CursorTrack
{
    private const int Unknown = -1;
    private int _column = Unknown;
    private int _row = Unknown;

    /// <summary>The column; -1 where it is not known.</summary>
    internal int Column => _column;

    /// <summary>Whether the cursor is known to be there.</summary>
    internal bool IsAt(int column, int row) => _column == column && _row == row;

    /// <summary>Whether the cursor is known to be in that row.</summary>
    internal bool IsIn(int row) => _row == row;

    /// <summary>Notes that the cursor may be anywhere.</summary>
    internal void Lose() => (_column, _row) = (Unknown, Unknown);

    /// <summary>Notes that the cursor is in its row, but nobody knows where.</summary>
    internal void LoseColumn() => _column = Unknown;

    /// <summary>Notes that text moved the cursor to the right.</summary>
    internal void Advance(int cells) => _column += cells;

    /// <summary>Moves the cursor.</summary>
    internal void MoveTo(ByteBuilder output, int column, int row)
    {
        if (IsAt(column, row)) return;
        var absolute = 3 + (row == 0 && column == 0 ? 0 : Digits(row + 1)) + (column == 0 ? 0 : 1 + Digits(column + 1));
        if (_row == Unknown || VerticalCost(row) + HorizontalCost(column) >= absolute)
        {
            WriteAbsolute(output, column, row);
        }
        else
        {
            WriteVertical(output, row);
            WriteHorizontal(output, column);
        }

        (_column, _row) = (column, row);
    }

    private static void WriteAbsolute(ByteBuilder output, int column, int row)
    {
        output.Add("\e["u8);
        if (row > 0 || column > 0) output.Add(row + 1);
        if (column > 0) output.Add(";"u8).Add(column + 1);
        output.Add((byte)'H');
    }

    private int VerticalCost(int row)
    {
        var by = row - _row;
        if (by == 0) return 0;
        return by > 0 ? Math.Min(by, ControlCost(by)) : ControlCost(-by);
    }

    private void WriteVertical(ByteBuilder output, int row)
    {
        var by = row - _row;
        if (by == 0) return;

        // A line feed keeps its column: the terminal is in raw mode. It never scrolls, for the row is on the screen.
        if (by > 0 && by <= ControlCost(by)) output.Add((byte)'\n', by);
        else output.AddControl(Math.Abs(by), by > 0 ? (byte)'B' : (byte)'A');
    }

    private int HorizontalCost(int column)
    {
        if (column == _column) return 0;
        if (column == 0) return 1;
        var cost = ControlCost(column + 1);
        if (_column == Unknown) return cost;
        var by = column - _column;
        return Math.Min(cost, by < 0 ? Math.Min(-by, ControlCost(-by)) : ControlCost(by));
    }

    private void WriteHorizontal(ByteBuilder output, int column)
    {
        var by = column - _column;
        if (by == 0) return;
        if (column == 0) output.Add((byte)'\r');
        else if (_column == Unknown || ControlCost(column + 1) < Math.Min(ControlCost(Math.Abs(by)), by < 0 ? -by : int.MaxValue))
            output.AddControl(column + 1, (byte)'G');
        else if (by < 0 && -by <= ControlCost(-by)) output.Add((byte)'\b', -by);
        else output.AddControl(Math.Abs(by), by > 0 ? (byte)'C' : (byte)'D');
    }

    private static int ControlCost(int number) => number == 1 ? 3 : 3 + Digits(number);

    private static int Digits(int number) => number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : 4;
}
