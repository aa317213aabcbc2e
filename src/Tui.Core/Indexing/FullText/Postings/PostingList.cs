using Tui.Core.Indexing.FullText.Segments;

namespace Tui.Core.Indexing.FullText.Postings;

/// <summary>The places of a term in a segment, in one or several parts.</summary>
internal sealed class PostingList
{
    private readonly byte[] _data;
    private readonly int _at;
    private readonly int _end;
    private readonly byte[] _key;
    private readonly BlockPlaces _places;
    private readonly SegmentBlocks? _blocks;

    /// <summary>A list that stands whole in a block.</summary>
    /// <param name="data">The block.</param>
    /// <param name="at">Where the list begins.</param>
    /// <param name="end">Where it ends.</param>
    public PostingList(byte[] data, int at, int end)
    {
        var bytes = new ByteReader(data.AsSpan(at));
        _places = new(0, [0], [(uint)bytes.Read()]);
        (_key, _data, _at, _end) = ([], data, at + bytes.At, end);
    }

    /// <summary>A list that has blocks of its own.</summary>
    /// <param name="key">The key of its term.</param>
    /// <param name="places">Where its blocks are.</param>
    /// <param name="blocks">Reads them.</param>
    public PostingList(byte[] key, BlockPlaces places, SegmentBlocks blocks)
    {
        (_key, _data, _places, _blocks) = (key, [], places, blocks);
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

    /// <summary>About how long it is, in bytes.</summary>
    public long Length => _blocks is null ? _end - _at : (long)Parts * BlockWriter.UsualSize;

    /// <summary>What a part holds.</summary>
    public PostingPart Read(int part)
    {
        if (_blocks is null)
            return new(_data, _at, _end, SkipTable.Empty);
        var block = _blocks.Load(_places, part);
        RequirePart(block, part);
        var data = block.Data;
        var bytes = new ByteReader(data);
        bytes.ReadByte();
        var skips = SkipTable.Read(ref bytes, StartOf(part));
        return new(data, bytes.At, data.Length, skips);
    }

    /// <summary>A part that is missing is seen when one beside it is read.</summary>
    private void RequirePart(Block block, int part)
    {
        if (!block.Key.AsSpan().SequenceEqual(_key) || block.Kind != (part == 0 ? BlockKind.FirstPart : BlockKind.LaterPart))
            throw SegmentBlocks.Damaged();
        if (part + 1 < Parts && !block.Next.AsSpan().SequenceEqual(Block.PositionOf(_key, StartOf(part + 1))))
            throw SegmentBlocks.Missing();
    }
}

/// <summary>A part of a posting list: the distances from place to place.</summary>
/// <param name="Data">The bytes that they stand in.</param>
/// <param name="At">Where they begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Skips">Where one may go on from in the middle.</param>
internal sealed record PostingPart(byte[] Data, int At, int End, SkipTable Skips);
