namespace Tui.Core.Indexing.FullText.Postings;

/// <summary>Places that are held in memory, in their order.</summary>
internal sealed class ArrayPlaces(uint[] places) : Places
{
    private int _at;

    /// <inheritdoc/>
    public override uint SeekTo(uint target)
    {
        if (_at < places.Length && places[_at] < target)
        {
            var found = Array.BinarySearch(places, _at, places.Length - _at, target);
            _at = found >= 0 ? found : ~found;
        }

        return _at < places.Length ? places[_at] : End;
    }
}
