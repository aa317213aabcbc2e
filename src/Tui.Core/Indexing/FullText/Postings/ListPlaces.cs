namespace Tui.Core.Indexing.FullText.Postings;

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
        CountUntil(target);
        return _place;
    }

    /// <inheritdoc/>
    public override int CountUntil(uint end)
    {
        if (_part < 0)
            Open(0);
        var count = 0;
        while (_place < end)
        {
            count += ReadUntil(end);
            if (_place >= end)
                break;
            count++;
            if (_part + 1 < list.Parts)
                Open(_part + 1);
            else
                _place = End;
        }

        return count;
    }

    /// <summary>Reads on in the part; returns how many places it has passed over.</summary>
    private int ReadUntil(uint end)
    {
        var bytes = _data.AsSpan(0, _end);
        var (at, place, count) = (_at, _place, 0);
        while (place < end && at < bytes.Length)
        {
            uint distance = bytes[at++];
            for (var shift = 7; shift < 35 && distance >> shift != 0; shift += 7)
                distance = (distance & ((1u << shift) - 1)) | ((uint)bytes[at++] << shift);
            place += distance;
            count++;
        }

        (_at, _place) = (at, place);
        return count;
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
}
