namespace Tui.Core.Indexing.FullText;

/// <summary>The places of a posting list.</summary>
internal sealed class ListPlaces(PostingList list) : Places
{
    /// <summary>Nearer places than this are come to one by one.</summary>
    private const uint Near = 4096;

    private int _part = -1;
    private uint _place;
    private byte[] _data = [];
    private int _at;
    private int _begin;
    private int _end;
    private SkipTable _skips = SkipTable.Empty;

    /// <inheritdoc/>
    public override uint SeekTo(uint target)
    {
        if (_part < 0 || _place + Near < target)
            Skip(target);
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

    /// <summary>Goes on from the last place known that is not after the target.</summary>
    private void Skip(uint target)
    {
        if (_part < 0 || _part + 1 < list.Parts && list.StartOf(_part + 1) <= target)
            Open(list.PartAt(target));
        if (_skips.TryFind(_place, target, out var place, out var offset))
            (_place, _at) = (place, _begin + offset);
    }

    private void Open(int part)
    {
        var read = list.Read(part);
        (_data, _at, _end, _skips) = (read.Data, read.At, read.End, read.Skips);
        (_part, _place, _begin) = (part, list.StartOf(part), read.At);
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
