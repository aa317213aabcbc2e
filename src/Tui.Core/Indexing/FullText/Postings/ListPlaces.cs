namespace Tui.Core.Indexing.FullText.Postings;

/// <summary>The places of a posting list, read a run at a time.</summary>
internal sealed class ListPlaces(PostingList list) : Places
{
    private const int MostRead = 128;

    /// <summary>A run; a list has no more places than bytes and one.</summary>
    private readonly uint[] _run = new uint[(int)Math.Min(list.Length + 1, MostRead)];
    private int _index;
    private int _count;

    private int _part = -1;
    private byte[] _data = [];
    private int _at;
    private int _begin;
    private int _end;
    private SkipTable _skips = SkipTable.Empty;
    private int _skip;

    /// <summary>The place that the next distance counts from, and whether it is still to be read itself.</summary>
    private uint _place;
    private bool _isNext;

    /// <inheritdoc/>
    public override uint SeekTo(uint target)
    {
        var run = _run;
        for (var index = _index; index < _count && index < run.Length; index++)
        {
            if (run[index] < target)
                continue;
            _index = index;
            return run[index];
        }

        return SeekAfterRun(target);
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<uint> Read(uint from, uint end, int most)
    {
        if (SeekTo(from) >= end)
            return [];
        var rest = _run.AsSpan(_index, Math.Min(most, _count - _index));
        var count = rest[^1] < end ? rest.Length : CountBefore(rest, end);
        _index += count;
        return rest[..count];
    }

    private uint SeekAfterRun(uint target)
    {
        if (_part < 0)
            Open(list.PartAt(target));
        for (Skip(target); ReadRun(); Skip(target))
        {
            for (var index = 0; index < _count; index++)
            {
                if (_run[index] < target)
                    continue;
                _index = index;
                return _run[index];
            }
        }

        return End;
    }

    /// <summary>Goes on from the last place known that is not after the target.</summary>
    private void Skip(uint target)
    {
        if (_part + 1 < list.Parts && list.StartOf(_part + 1) <= target)
            Open(list.PartAt(target));
        if (_skips.TryFind(ref _skip, target, out var place, out var offset) && place > _place)
            (_place, _at, _isNext) = (place, _begin + offset, true);
    }

    private void Open(int part)
    {
        var read = list.Read(part);
        (_data, _at, _end, _skips, _skip) = (read.Data, read.At, read.End, read.Skips, 0);
        (_part, _place, _isNext, _begin) = (part, list.StartOf(part), true, read.At);
    }

    /// <summary>Reads the next places, of the next part where this one has no more; false at the end.</summary>
    private bool ReadRun()
    {
        (_index, _count) = (0, 0);
        if (!_isNext && _at >= _end)
        {
            if (_part + 1 >= list.Parts)
                return false;
            Open(_part + 1);
        }

        if (_isNext)
            _run[_count++] = _place;
        _isNext = false;
        _count += Distances.Read(_data.AsSpan(0, _end), ref _at, ref _place, _run.AsSpan(_count));
        return true;
    }
}
