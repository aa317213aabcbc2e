namespace Tui.Core.Indexing.FullText.Postings;

/// <summary>Every so many places of a part of a posting list, with where the distances after them stand.</summary>
internal sealed class SkipTable
{
    /// <summary>How many places are read one by one at most.</summary>
    private const int Interval = 64;

    private readonly uint[] _places;
    private readonly int[] _offsets;

    private SkipTable(uint[] places, int[] offsets)
    {
        (_places, _offsets) = (places, offsets);
    }

    /// <summary>One without places.</summary>
    public static SkipTable Empty { get; } = new([], []);

    /// <summary>Reads what a <see cref="Writer"/> has written.</summary>
    /// <param name="bytes">Where it stands.</param>
    /// <param name="start">The first place of the part.</param>
    public static SkipTable Read(ref ByteReader bytes, uint start)
    {
        var count = (int)bytes.Read();
        var (places, offsets) = (new uint[count], new int[count]);
        var (place, offset) = (start, 0);
        for (var i = 0; i < count; i++)
        {
            places[i] = place += (uint)bytes.Read();
            offsets[i] = offset += (int)bytes.Read();
        }

        return new(places, offsets);
    }

    /// <summary>The last place that is not after a target; the offset is that of what follows it. Targets rise.</summary>
    /// <param name="from">How many have been passed: 0 at first.</param>
    /// <param name="target">The target.</param>
    /// <param name="place">The place.</param>
    /// <param name="offset">Where the distance after it stands.</param>
    /// <returns>False where there is none but those that have been passed.</returns>
    public bool TryFind(ref int from, uint target, out uint place, out int offset)
    {
        var places = _places;
        (place, offset) = (0, 0);
        if (from >= places.Length || places[from] > target)
            return false;
        var step = 1;
        while (from + step < places.Length && places[from + step] <= target)
        {
            from += step;
            step *= 2;
        }

        for (; step > 0; step /= 2)
        {
            if (from + step < places.Length && places[from + step] <= target)
                from += step;
        }

        (place, offset) = (places[from], _offsets[from]);
        from++;
        return true;
    }

    /// <summary>Makes one while a part is written.</summary>
    internal sealed class Writer
    {
        private readonly List<uint> _places = [];
        private readonly List<int> _offsets = [];
        private int _count;
        private uint _start;

        /// <summary>Begins anew.</summary>
        public void Clear()
        {
            _count = 0;
            _places.Clear();
            _offsets.Clear();
        }

        /// <summary>Takes note of a place.</summary>
        /// <param name="place">The place.</param>
        /// <param name="offset">Where the distance after it will stand.</param>
        public void Count(uint place, int offset)
        {
            if (_count == 0)
                _start = place;
            if (++_count % Interval != 0)
                return;
            _places.Add(place);
            _offsets.Add(offset);
        }

        /// <summary>Writes it.</summary>
        public void WriteTo(ByteWriter bytes)
        {
            bytes.Write((uint)_places.Count);
            var (place, offset) = (_start, 0);
            for (var i = 0; i < _places.Count; i++)
            {
                bytes.Write(_places[i] - place);
                bytes.Write((uint)(_offsets[i] - offset));
                (place, offset) = (_places[i], _offsets[i]);
            }
        }
    }
}
