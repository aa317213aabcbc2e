using System.Numerics;

namespace Tui.Core.Indexing.Duplicates;

/// <summary>
/// Prints in which those that differ from another in few bits are found quickly: two that differ in
/// <see cref="TextPrint.MostBits"/> bits have at least one of the four quarters in common.
/// </summary>
internal sealed class PrintTable
{
    private const int Quarters = TextPrint.MostBits + 1;
    private const int QuarterBits = 64 / Quarters;

    /// <summary>Of prints that share a quarter, so many are compared: where there are more, they are of one pattern.</summary>
    private const int MostCompared = 256;

    private readonly ulong[] _prints;
    private readonly int[][] _starts = new int[Quarters][];
    private readonly int[][] _items = new int[Quarters][];

    /// <summary>Makes the table.</summary>
    /// <param name="prints">The prints, each once.</param>
    public PrintTable(ulong[] prints)
    {
        _prints = prints;
        for (var quarter = 0; quarter < Quarters; quarter++)
            Fill(quarter);
    }

    /// <summary>Gives the places of the prints that differ in few bits from one, its own included; some more than once.</summary>
    public void Near(ulong print, Action<int> found)
    {
        for (var quarter = 0; quarter < Quarters; quarter++)
        {
            var key = KeyOf(print, quarter);
            var (from, until) = (_starts[quarter][key], _starts[quarter][key + 1]);
            for (var i = from; i < Math.Min(until, from + MostCompared); i++)
            {
                var item = _items[quarter][i];
                if (BitOperations.PopCount(_prints[item] ^ print) <= TextPrint.MostBits)
                    found(item);
            }
        }
    }

    private static int KeyOf(ulong print, int quarter) => (int)(print >> (quarter * QuarterBits)) & ((1 << QuarterBits) - 1);

    /// <summary>Sorts by the quarter, by counting.</summary>
    private void Fill(int quarter)
    {
        var starts = new int[(1 << QuarterBits) + 1];
        foreach (var print in _prints)
            starts[KeyOf(print, quarter) + 1]++;
        for (var key = 1; key < starts.Length; key++)
            starts[key] += starts[key - 1];
        var (next, items) = ((int[])starts.Clone(), new int[_prints.Length]);
        for (var i = 0; i < _prints.Length; i++)
            items[next[KeyOf(_prints[i], quarter)]++] = i;
        (_starts[quarter], _items[quarter]) = (starts, items);
    }
}
