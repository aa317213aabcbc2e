namespace Tui.Core.Indexing.FullText;

/// <summary>The places of a posting list.</summary>
internal sealed class ListPlaces(PostingList list) : Places
{
    private int _part = -1;
    private uint _place;
    private byte[] _data = [];
    private int _at;
    private int _end;

    /// <inheritdoc/>
    public override uint SeekTo(uint target)
    {
        if (_part < 0)
            Open(list.PartAt(target));
        else if (_place < target && _part + 1 < list.Parts && list.StartOf(_part + 1) <= target)
            Open(list.PartAt(target));

        while (_place < target)
        {
            if (_at < _end)
                _place += ReadDistance();
            else if (_part + 1 < list.Parts)
                Open(_part + 1);
            else
                _place = End;
        }

        return _place;
    }

    private void Open(int part)
    {
        var distances = list.DistancesOf(part);
        (_data, _at, _end) = (distances.Array!, distances.Offset, distances.Offset + distances.Count);
        (_part, _place) = (part, list.StartOf(part));
    }

    private uint ReadDistance()
    {
        uint distance = _data[_at++];
        if (distance < 0x80)
            return distance;
        distance &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            var part = _data[_at++];
            distance |= (part & 0x7Fu) << shift;
            if (part < 0x80)
                return distance;
        }
    }
}
