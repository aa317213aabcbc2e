namespace Tui.Core.Indexing.FullText.Postings;

/// <summary>Places that are held in memory, in their order.</summary>
internal sealed class ArrayPlaces(uint[] places) : Places
{
    private int _at;

    /// <inheritdoc/>
    public override uint SeekTo(uint target)
    {
        if (_at < places.Length && places[_at] < target)
            _at = IndexOf(target);
        return _at < places.Length ? places[_at] : End;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<uint> Read(uint from, uint end, int most)
    {
        SeekTo(from);
        var start = _at;
        _at = Math.Max(start, Math.Min(IndexOf(end), start + most));
        return places.AsSpan(start.._at);
    }

    /// <summary>Which place is the first that is not before another.</summary>
    private int IndexOf(uint target)
    {
        var found = Array.BinarySearch(places, _at, places.Length - _at, target);
        return found >= 0 ? found : ~found;
    }
}
