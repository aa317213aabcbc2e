using Terminal.Gui.Drawing;

namespace Terminal.Gui.Drivers;

/// <summary>Rows that have moved together.</summary>
/// <param name="Top">The first row of the region.</param>
/// <param name="Bottom">The row after its last.</param>
/// <param name="By">How far up they moved, in rows; less than 0 for down.</param>
internal readonly record struct ScrolledRows(int Top, int Bottom, int By);

/// <summary>Two screens → the region of the first whose scrolling brings it nearest to the second.</summary>
internal sealed class ScrollFinder
{
    // What setting a region, scrolling it and finding the place again takes, in bytes.
    private const int Price = 24;
    private const int FewestRows = 3;

    private readonly Dictionary<int, int> _rowsByHash = [];
    private readonly Dictionary<int, int> _votes = [];

    /// <summary>Finds the region; null where scrolling is not worth its bytes.</summary>
    internal ScrolledRows? Find(CellBuffer front, CellBuffer back)
    {
        if (ChangedRows(front, back) < FewestRows) return null;
        var by = MostFrequentShift(front, back);
        if (by == 0) return null;
        var (top, bottom) = RegionOf(front, back, by);
        if (bottom - top <= Math.Abs(by)) return null;
        var region = new ScrolledRows(top, bottom, by);
        return Saved(front, back, region) > Price ? region : null;
    }

    private static int ChangedRows(CellBuffer front, CellBuffer back)
    {
        var changed = 0;
        for (var row = 0; row < back.Rows; row++)
            if (!back.Row(row).Matches(front.Row(row))) changed++;
        return changed;
    }

    private int MostFrequentShift(CellBuffer front, CellBuffer back)
    {
        _rowsByHash.Clear();
        _votes.Clear();
        for (var row = 0; row < front.Rows; row++)
            if (!IsBlank(front.Row(row))) _rowsByHash[Hash(front.Row(row))] = row;
        for (var row = 0; row < back.Rows; row++)
        {
            if (back.Row(row).Matches(front.Row(row))) continue;
            if (!_rowsByHash.TryGetValue(Hash(back.Row(row)), out var was) || was == row) continue;
            _votes[was - row] = _votes.GetValueOrDefault(was - row) + 1;
        }

        return _votes.Count == 0 ? 0 : _votes.MaxBy(static vote => vote.Value).Key;
    }

    private static (int Top, int Bottom) RegionOf(CellBuffer front, CellBuffer back, int by)
    {
        var (top, bottom) = (front.Rows, 0);
        for (var row = Math.Max(0, -by); row < Math.Min(front.Rows, front.Rows - by); row++)
        {
            if (!back.Row(row).Matches(front.Row(row + by)) || back.Row(row).Matches(front.Row(row))) continue;
            top = Math.Min(top, Math.Min(row, row + by));
            bottom = Math.Max(bottom, Math.Max(row, row + by) + 1);
        }

        return (top, bottom);
    }

    private static int Saved(CellBuffer front, CellBuffer back, ScrolledRows region)
    {
        var saved = 0;
        for (var row = region.Top; row < region.Bottom; row++)
        {
            var from = row + region.By;
            saved += Cost(front.Row(row), back.Row(row));
            saved -= from >= region.Top && from < region.Bottom
                ? Cost(front.Row(from), back.Row(row))
                : CostOfNew(back.Row(row));
        }

        return saved;
    }

    private static int Cost(ScreenRow front, ScreenRow back)
    {
        var cost = 0;
        for (var i = 0; i < back.Length; i++)
            if (back[i] != front[i]) cost++;
        return cost;
    }

    private static int CostOfNew(ScreenRow back)
    {
        var cost = 0;
        for (var i = 0; i < back.Length; i++)
            if (!back[i].IsSpace) cost++;
        return cost;
    }

    private static bool IsBlank(ScreenRow row)
    {
        for (var i = 0; i < row.Length; i++)
            if (!row[i].IsSpace) return false;
        return true;
    }

    private static int Hash(ScreenRow row)
    {
        var hash = 17;
        for (var i = 0; i < row.Length; i++)
        {
            ref readonly var cell = ref row[i];
            var text = cell.Text.Length == 1 ? cell.Text[0] : cell.Text.GetHashCode(StringComparison.Ordinal);
            hash = unchecked((hash * 31) + text + (int)cell.Attribute.Foreground.Argb + (int)cell.Attribute.Style);
        }

        return hash;
    }
}
