using System.Numerics;

namespace Tui.Core.Indexing.Duplicates;

/// <summary>
/// Prints in which those that differ from another in few bits are found quickly: two that differ in
/// <see cref="SimHash.MostBits"/> bits have at least one of four parts in common, and so the key that begins it.
/// </summary>
/// <remarks>
/// Where many prints share a key, they are told apart in a table of their own by the four parts of what else they have,
/// so that none is passed over and yet few are compared. Keys are no longer than tells the prints apart: a table is of
/// about the size of what it holds.
/// </remarks>
internal sealed class PrintTable
{
    /// <summary>The parts of a print; two prints that differ in <see cref="SimHash.MostBits"/> bits have one of them in common.</summary>
    public const int Parts = SimHash.MostBits + 1;

    /// <summary>The bits of a print.</summary>
    public const int Bits = 64;

    /// <summary>Of more prints that share a key, a table of their own is made, where they have enough bits left.</summary>
    private const int MostCompared = 64;

    private const int FewestBits = 16;

    private readonly ulong[] _prints;
    private readonly int[] _places;
    private readonly int _bits;
    private readonly int _keyBits;
    private readonly int[][] _starts = new int[Parts][];
    private readonly int[][] _items = new int[Parts][];
    private readonly Dictionary<(int Part, int Key), PrintTable> _below = [];

    /// <summary>Makes the table.</summary>
    /// <param name="prints">The prints, each once.</param>
    public PrintTable(ulong[] prints)
        : this(prints, [.. Enumerable.Range(0, prints.Length)], Bits)
    {
    }

    private PrintTable(ulong[] prints, int[] places, int bits)
    {
        (_prints, _places, _bits) = (prints, places, bits);
        _keyBits = Math.Min(PartBits, BitOperations.Log2((uint)prints.Length + 1) + 1);
        for (var part = 0; part < Parts; part++)
            Fill(part);
    }

    private int PartBits => _bits / Parts;

    /// <summary>Gives the places of the prints that differ in few bits from one, its own included; some more than once.</summary>
    public void Near(ulong print, Action<int> found)
    {
        for (var part = 0; part < Parts; part++)
        {
            var key = KeyOf(print, part);
            var (from, until) = (_starts[part][key], _starts[part][key + 1]);
            if (until - from > MostCompared && _bits - _keyBits >= FewestBits)
                Below(part, key).Near(WithoutKey(print, part), found);
            else
                Compare(print, _items[part].AsSpan(from, until - from), found);
        }
    }

    private void Compare(ulong print, ReadOnlySpan<int> items, Action<int> found)
    {
        foreach (var item in items)
        {
            if (BitOperations.PopCount(_prints[item] ^ print) <= SimHash.MostBits)
                found(_places[item]);
        }
    }

    private PrintTable Below(int part, int key)
    {
        if (_below.TryGetValue((part, key), out var table))
            return table;
        var items = _items[part][_starts[part][key].._starts[part][key + 1]];
        return _below[(part, key)] = new(
            Array.ConvertAll(items, item => WithoutKey(_prints[item], part)),
            Array.ConvertAll(items, item => _places[item]),
            _bits - _keyBits);
    }

    private int KeyOf(ulong print, int part) => (int)(print >> (part * PartBits)) & ((1 << _keyBits) - 1);

    /// <summary>The other bits of a print, which close up.</summary>
    private ulong WithoutKey(ulong print, int part)
    {
        var start = part * PartBits;
        var lower = (1UL << start) - 1;
        return (print & lower) | (print >> _keyBits & ~lower);
    }

    /// <summary>Sorts by the key of a part, by counting.</summary>
    private void Fill(int part)
    {
        var starts = new int[(1 << _keyBits) + 1];
        foreach (var print in _prints)
            starts[KeyOf(print, part) + 1]++;
        for (var key = 1; key < starts.Length; key++)
            starts[key] += starts[key - 1];
        var (next, items) = ((int[])starts.Clone(), new int[_prints.Length]);
        for (var i = 0; i < _prints.Length; i++)
            items[next[KeyOf(_prints[i], part)]++] = i;
        (_starts[part], _items[part]) = (starts, items);
    }
}
