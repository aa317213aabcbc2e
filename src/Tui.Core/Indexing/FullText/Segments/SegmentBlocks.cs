using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing.FullText.Segments;

/// <summary>Reads the blocks of segments, and sees to it that they are what was written and that none is missing.</summary>
/// <remarks>
/// All that is read here fails with an <see cref="InvalidDataException"/> where that is not so. Several threads may read at a time:
/// each waits for the other.
/// </remarks>
internal sealed class SegmentBlocks(SqliteConnection connection) : IDisposable
{
    private readonly Statement _before = new(connection, """
        SELECT key, start, next, data, checksum FROM segment_block WHERE segment = @1 AND key <= @2 ORDER BY key DESC, start DESC LIMIT 1
        """);

    private readonly Statement _at = new(connection, """
        SELECT key, start, next, data, checksum FROM segment_block WHERE segment = @1 AND key = @2 AND start = @3
        """);

    private readonly Statement _places = new(connection, """
        SELECT id, start FROM segment_block WHERE segment = @1 AND key >= @2 AND key <= @3 ORDER BY key, start
        """);

    private readonly Statement _load = new(connection, "SELECT key, start, next, data, checksum FROM segment_block WHERE id = @1");

    /// <summary>The block of terms that holds a key, or would: the last one that begins there or before.</summary>
    public Block Before(long segment, byte[] key)
    {
        var block = Read(segment, _before, segment, key);
        return block.Following is { } next && next.Key.AsSpan().SequenceCompareTo(key) <= 0 ? throw Missing() : block;
    }

    /// <summary>The block of terms after another; null after the last.</summary>
    public Block? After(long segment, Block block)
    {
        if (block.Following is not { } next)
            return null;

        // One that leads back would be followed for ever.
        var order = next.Key.AsSpan().SequenceCompareTo(block.Key);
        return order > 0 || (order == 0 && next.Start > block.Start)
            ? Read(segment, _at, segment, next.Key, next.Start)
            : throw Damaged();
    }

    /// <summary>Where the blocks between two keys, both included, are and the places that they begin with.</summary>
    public BlockPlaces Between(long segment, byte[] first, byte[] last)
    {
        var rows = new List<long>();
        var starts = new List<long>();
        lock (connection)
        {
            using var row = _places.Open(segment, first, last);
            while (row.Read())
            {
                RowValues.Require(row, 1);
                rows.Add(row.GetInt64(0));
                starts.Add(row.GetInt64(1));
            }
        }

        return new(segment, [.. rows], [.. starts.ConvertAll(start => (uint)start)]);
    }

    /// <summary>One of some blocks.</summary>
    /// <param name="places">The blocks.</param>
    /// <param name="index">Which of them, from 0.</param>
    public Block Load(BlockPlaces places, int index)
    {
        var block = Read(places.Segment, _load, places.Rows[index]);
        return block.Start == places.Starts[index] ? block : throw Damaged();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in (Statement[])[_before, _at, _places, _load])
            statement.Dispose();
    }

    /// <summary>What is thrown where a block is missing.</summary>
    public static InvalidDataException Missing() => new("A block of the full text is missing.");

    /// <summary>What is thrown where a block is not what was written.</summary>
    public static InvalidDataException Damaged() => new("A block of the full text is damaged.");

    private Block Read(long segment, Statement statement, params ReadOnlySpan<object?> values)
    {
        Block block;
        long checksum;
        lock (connection)
        {
            using var row = statement.Open(values);
            if (!row.Read())
                throw Missing();
            RowValues.Require(row, 0, 1, 2, 3, 4);
            block = new(row.GetFieldValue<byte[]>(0), row.GetInt64(1), row.GetFieldValue<byte[]>(3)) { Next = row.GetFieldValue<byte[]>(2) };
            checksum = row.GetInt64(4);
        }

        return block.ChecksumIn(segment) == checksum ? block : throw Damaged();
    }
}

/// <summary>Blocks that follow each other.</summary>
/// <param name="Segment">The number of their segment.</param>
/// <param name="Rows">Their numbers in the table.</param>
/// <param name="Starts">The places that they begin with.</param>
internal sealed record BlockPlaces(long Segment, long[] Rows, uint[] Starts);
