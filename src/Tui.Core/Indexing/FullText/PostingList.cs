namespace Tui.Core.Indexing.FullText;

/// <summary>The places of a term in a segment, in one or several parts.</summary>
internal sealed class PostingList
{
    private readonly byte[] _data;
    private readonly int _at;
    private readonly int _end;
    private readonly BlockPlaces _places;
    private readonly SegmentBlocks? _blocks;

    /// <summary>A list that stands whole in a block.</summary>
    /// <param name="data">The block.</param>
    /// <param name="at">Where the list begins.</param>
    /// <param name="end">Where it ends.</param>
    public PostingList(byte[] data, int at, int end)
    {
        var bytes = new ByteReader(data.AsSpan(at));
        _places = new([0], [(uint)bytes.Read()]);
        (_data, _at, _end) = (data, at + bytes.At, end);
    }

    /// <summary>A list that has blocks of its own.</summary>
    public PostingList(BlockPlaces places, SegmentBlocks blocks)
    {
        (_data, _places, _blocks) = ([], places, blocks);
    }

    /// <summary>How many parts it has.</summary>
    public int Parts => _places.Starts.Length;

    /// <summary>The first place of a part.</summary>
    public uint StartOf(int part) => _places.Starts[part];

    /// <summary>The last part that begins at a place or before it; the first one where none does.</summary>
    public int PartAt(uint place)
    {
        var found = Array.BinarySearch(_places.Starts, place);
        return Math.Max(0, found >= 0 ? found : ~found - 1);
    }

    /// <summary>The distances from place to place in a part.</summary>
    public ArraySegment<byte> DistancesOf(int part)
    {
        if (_blocks is null)
            return new(_data, _at, _end - _at);
        var data = _blocks.Load(_places.Rows[part]);
        return new(data, 1, data.Length - 1);
    }
}
