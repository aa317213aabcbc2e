namespace Tui.Core.Typesetting.Tables;

/// <summary>How many lines the rows of a table take, as far as widths alone can tell.</summary>
internal sealed class RowHeights
{
    // Enough rows to go by; the time goes with their number and the square of the columns'.
    private const int MostCells = 2000;

    private const int MostMoves = 32;

    // A line costs as much as so many divisions of cells.
    private const int LineCost = 3;

    // Lines of words end this much before their column does.
    private const int UnusedCells = 2;

    private static ReadOnlySpan<int> CellsMoved => [1, 2, 3, 4, 6, 8, 12, 16];

    private readonly int[][] _rows; // of each row, the width of each column's cell if no line had to be divided

    /// <summary>Takes the rows to go by.</summary>
    /// <param name="rows">Of each row, the width in cells of each column's cell if no line had to be divided.</param>
    public RowHeights(IReadOnlyList<int[]> rows)
    {
        var columns = rows.Count is 0 ? 1 : rows[0].Length;
        var count = Math.Clamp(MostCells / (columns * columns), 1, Math.Max(1, rows.Count));
        _rows = [.. Enumerable.Range(0, Math.Min(count, rows.Count)).Select(i => rows[i * rows.Count / count])];
    }

    /// <summary>Moves cells from column to column as long as that saves lines.</summary>
    /// <param name="widths">The columns' widths, in cells.</param>
    /// <param name="least">What each column keeps.</param>
    /// <param name="most">What each column can use.</param>
    public void SaveLines(int[] widths, int[] least, int[] most)
    {
        for (var i = 0; i < MostMoves && BestMove(widths, least, most) is { Saved: > 0 } move; i++)
            move.Make(widths);
    }

    private Move BestMove(int[] widths, int[] least, int[] most)
    {
        var best = default(Move);
        var before = Cost(widths);
        for (var from = 0; from < widths.Length; from++)
        {
            for (var to = 0; to < widths.Length; to++)
            {
                var free = from == to ? 0 : Math.Min(widths[from] - least[from], most[to] - widths[to]);
                foreach (var cells in CellsMoved)
                {
                    if (cells > free)
                        break;
                    var move = new Move(from, to, cells, 0);
                    move.Make(widths);
                    var saved = before - Cost(widths);
                    move.TakeBack(widths);
                    if (saved > best.Saved)
                        best = move with { Saved = saved };
                }
            }
        }

        return best;
    }

    /// <summary>The rows' lines, and a little for each line of a cell after its first: one is better read undivided.</summary>
    private int Cost(int[] widths)
    {
        var (lines, divisions) = (0, 0);
        foreach (var row in _rows)
        {
            var highest = 1;
            for (var column = 0; column < row.Length; column++)
            {
                if (row[column] <= widths[column])
                    continue;
                var usable = Math.Max(1, widths[column] - UnusedCells);
                var height = (row[column] + usable - 1) / usable;
                divisions += height - 1;
                highest = Math.Max(highest, height);
            }

            lines += highest;
        }

        return (lines * LineCost) + divisions;
    }

    private readonly record struct Move(int From, int To, int Cells, int Saved)
    {
        public void Make(int[] widths)
        {
            widths[From] -= Cells;
            widths[To] += Cells;
        }

        public void TakeBack(int[] widths)
        {
            widths[From] += Cells;
            widths[To] -= Cells;
        }
    }
}
