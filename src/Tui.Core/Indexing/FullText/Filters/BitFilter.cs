using System.Numerics;

namespace Tui.Core.Indexing.FullText.Filters;

/// <summary>Articles that were picked out beforehand.</summary>
internal sealed class BitFilter(int count) : DocumentFilter
{
    private readonly ulong[] _bits = new ulong[(count / 64) + 1];

    /// <summary>Picks an article.</summary>
    public void Add(int document) => _bits[document / 64] |= 1UL << (document % 64);

    /// <inheritdoc/>
    public override int Next(int from)
    {
        if (from >= count)
            return End;
        var word = from / 64;
        var bits = _bits[word] & (ulong.MaxValue << (from % 64));
        while (bits == 0 && ++word < _bits.Length)
            bits = _bits[word];
        return bits == 0 ? End : (word * 64) + BitOperations.TrailingZeroCount(bits);
    }
}
