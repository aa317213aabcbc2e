namespace Tui.Core.Indexing.FullText.Segments;

/// <summary>
/// Sorts pairs of a term and a place by the term: a radix sort from the lowest digit, which leaves the places of a term in
/// the order in which they came.
/// </summary>
internal sealed class PostingSort
{
    private const int DigitBits = 11;
    private const int Digits = 3;

    private ulong[] _pairs = [];
    private ulong[] _spare = [];

    /// <summary>How many pairs there are.</summary>
    public int Count { get; private set; }

    /// <summary>The term of a pair.</summary>
    public uint TermAt(int index) => (uint)(_pairs[index] >> 32);

    /// <summary>The place of a pair.</summary>
    public uint PlaceAt(int index) => (uint)_pairs[index];

    /// <summary>Begins anew.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds a pair.</summary>
    public void Add(uint term, uint place)
    {
        if (Count == _pairs.Length)
            Array.Resize(ref _pairs, Math.Max(1 << 16, Count + (Count / 2)));
        _pairs[Count++] = ((ulong)term << 32) | place;
    }

    /// <summary>Sorts them.</summary>
    public void Sort()
    {
        if (_spare.Length < Count)
            _spare = new ulong[_pairs.Length];
        var starts = new int[1 << DigitBits];
        for (var digit = 0; digit < Digits; digit++)
        {
            Scatter(starts, 32 + (digit * DigitBits));
            (_pairs, _spare) = (_spare, _pairs);
        }
    }

    private void Scatter(int[] starts, int shift)
    {
        const int Mask = (1 << DigitBits) - 1;
        var pairs = _pairs.AsSpan(0, Count);
        Array.Clear(starts);
        foreach (var pair in pairs)
            starts[(int)(pair >> shift) & Mask]++;
        var sum = 0;
        for (var i = 0; i < starts.Length; i++)
            (starts[i], sum) = (sum, sum + starts[i]);
        var spare = _spare;
        foreach (var pair in pairs)
            spare[starts[(int)(pair >> shift) & Mask]++] = pair;
    }
}
