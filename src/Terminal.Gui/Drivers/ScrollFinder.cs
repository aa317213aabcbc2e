using Terminal.Gui.Drawing;

namespace Terminal.Gui.Drivers;

/// <summary>Two screens → the part of the first whose scrolling brings it nearest to the second.</summary>
internal sealed class ScrollFinder
{
    // What setting a region, scrolling it and finding the place again takes, the same between margins, and what copying a
    // rectangle takes, in bytes.
    private const int RegionPrice = 24;
    private const int MarginsPrice = 41;
    private const int CopyPrice = 26;
    private const int FewestRows = 3;

    private readonly Dictionary<int, int> _rowsByHash = [];
    private readonly Dictionary<int, int> _votes = [];

    /// <summary>Finds the part; null where scrolling is not worth its bytes.</summary>
    /// <param name="front">The screen as it is.</param>
    /// <param name="back">The screen as it is to be.</param>
    /// <param name="beside">How the terminal moves cells beside others that stay; <see cref="ScrollWay.Region"/> where it cannot.</param>
    /// <param name="pictures">The bytes of the pictures on the screen, which a region scrolls with its text.</param>
    internal ScrolledCells? Find(CellBuffer front, CellBuffer back, ScrollWay beside, int pictures = 0)
    {
        var (first, end) = LongestChange(front, back);
        if (end - first < FewestRows) return null;
        var change = ColumnsOf(front, back, first, end);
        var by = MostFrequentShift(front, back, change);
        if (by == 0) return null;
        var moved = RegionOf(front, back, change, by);
        if (moved.Bottom - moved.Top <= Math.Abs(by)) return null;
        var whole = Widened(front, back, change, moved with { Left = 0, Right = back.Columns });
        var byRegion = Saved(front, back, whole) + pictures;
        // Margins are of two columns at least.
        if (beside != ScrollWay.Region && (beside != ScrollWay.Margins || moved.Right - moved.Left > 1))
        {
            var part = Widened(front, back, change, moved with { Way = beside });
            if (Saved(front, back, part) is > 0 and var byPart && byPart > byRegion) return part;
        }

        return byRegion > 0 ? whole : null;
    }

    // A row that has moved with the others, and changed a little on its way, stands at an end: the selected one of a list.
    private static ScrolledCells Widened(CellBuffer front, CellBuffer back, ScrolledCells change, ScrolledCells cells)
    {
        var saved = Saved(front, back, cells);
        while (true)
        {
            var below = cells with { Bottom = Math.Min(change.Bottom, cells.Bottom + 1) };
            var above = cells with { Top = Math.Max(change.Top, cells.Top - 1) };
            var (byBelow, byAbove) = (Saved(front, back, below), Saved(front, back, above));
            if (Math.Max(byBelow, byAbove) <= saved) return cells;
            (cells, saved) = byBelow >= byAbove ? (below, byBelow) : (above, byAbove);
        }
    }

    private static int Saved(CellBuffer front, CellBuffer back, ScrolledCells cells) => cells.Way switch
    {
        ScrollWay.Copy => SavedByCopy(front, back, cells) - CopyPrice,
        ScrollWay.Margins => SavedByRegion(front, back, cells) - MarginsPrice,
        _ => SavedByRegion(front, back, cells) - RegionPrice,
    };

    /// <summary>The most rows below each other that have changed.</summary>
    private static (int First, int End) LongestChange(CellBuffer front, CellBuffer back)
    {
        var (first, end, begin) = (0, 0, 0);
        for (var row = 0; row < back.Rows; row++)
        {
            if (back.Row(row).Matches(front.Row(row))) begin = row + 1;
            else if (row + 1 - begin > end - first) (first, end) = (begin, row + 1);
        }

        return (first, end);
    }

    /// <summary>The columns that have changed in rows, widened until no cluster lies across their edges.</summary>
    private static ScrolledCells ColumnsOf(CellBuffer front, CellBuffer back, int first, int end)
    {
        var (left, right) = (back.Columns, 0);
        for (var row = first; row < end; row++)
        {
            var (before, after) = (front.Row(row), back.Row(row));
            var begin = 0;
            while (begin < left && before[begin] == after[begin]) begin++;
            left = begin;
            var last = back.Columns;
            while (last > right && before[last - 1] == after[last - 1]) last--;
            right = last;
        }

        while (left > 0 && Cuts(left)) left--;
        while (right < back.Columns && Cuts(right)) right++;
        return new ScrolledCells(first, end, 0) { Left = left, Right = right };

        bool Cuts(int column)
        {
            for (var row = first; row < end; row++)
                if (front[column, row].Width == 0 || back[column, row].Width == 0) return true;
            return false;
        }
    }

    private int MostFrequentShift(CellBuffer front, CellBuffer back, ScrolledCells change)
    {
        _rowsByHash.Clear();
        _votes.Clear();
        for (var row = change.Top; row < change.Bottom; row++)
            if (CostOfNew(front.Row(row), change) > 0) _rowsByHash[Hash(front.Row(row), change)] = row;
        for (var row = change.Top; row < change.Bottom; row++)
        {
            if (!_rowsByHash.TryGetValue(Hash(back.Row(row), change), out var was) || was == row) continue;
            _votes[was - row] = _votes.GetValueOrDefault(was - row) + 1;
        }

        return _votes.Count == 0 ? 0 : _votes.MaxBy(static vote => vote.Value).Key;
    }

    private static ScrolledCells RegionOf(CellBuffer front, CellBuffer back, ScrolledCells change, int by)
    {
        var (top, bottom) = (front.Rows, 0);
        for (var row = Math.Max(change.Top, change.Top - by); row < Math.Min(change.Bottom, change.Bottom - by); row++)
        {
            var now = back.Row(row);
            if (!change.Match(now, front.Row(row + by)) || change.Match(now, front.Row(row))) continue;
            top = Math.Min(top, Math.Min(row, row + by));
            bottom = Math.Max(bottom, Math.Max(row, row + by) + 1);
        }

        return change with { Top = top, Bottom = bottom, By = by };
    }

    private static int SavedByRegion(CellBuffer front, CellBuffer back, ScrolledCells region)
    {
        var saved = 0;
        for (var row = region.Top; row < region.Bottom; row++)
        {
            saved += Cost(front.Row(row), back.Row(row), region);
            saved -= region.Holds(row + region.By)
                ? Cost(front.Row(row + region.By), back.Row(row), region)
                : CostOfNew(back.Row(row), region);
        }

        return saved;
    }

    private static int SavedByCopy(CellBuffer front, CellBuffer back, ScrolledCells cells)
    {
        var saved = 0;
        for (var row = cells.Top; row < cells.Bottom; row++)
        {
            if (cells.Holds(row + cells.By))
                saved += Cost(front.Row(row), back.Row(row), cells) - Cost(front.Row(row + cells.By), back.Row(row), cells);
        }

        return saved;
    }

    private static int Cost(ScreenRow front, ScreenRow back, ScrolledCells columns)
    {
        var cost = 0;
        for (var i = columns.Left; i < columns.Right; i++)
            if (back[i] != front[i]) cost++;
        return cost;
    }

    private static int CostOfNew(ScreenRow back, ScrolledCells columns)
    {
        var cost = 0;
        for (var i = columns.Left; i < columns.Right; i++)
            if (!back[i].IsSpace) cost++;
        return cost;
    }

    private static int Hash(ScreenRow row, ScrolledCells columns)
    {
        var hash = 17;
        for (var i = columns.Left; i < columns.Right; i++)
        {
            ref readonly var cell = ref row[i];
            var text = cell.Text.Length == 1 ? cell.Text[0] : cell.Text.GetHashCode(StringComparison.Ordinal);
            hash = unchecked((hash * 31) + text + (int)cell.Attribute.Foreground.Argb + (int)cell.Attribute.Style);
        }

        return hash;
    }
}
