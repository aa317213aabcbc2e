using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.FullText.Texts;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing.FullText.Segments;

/// <summary>Reads the blocks of segments.</summary>
internal sealed class SegmentBlocks(SqliteConnection connection) : IDisposable
{
    private readonly Statement _before = new(connection, """
        SELECT key, start, data FROM segment_block WHERE segment = @1 AND key <= @2 ORDER BY key DESC, start DESC LIMIT 1
        """);

    private readonly Statement _after = new(connection, """
        SELECT key, start, data FROM segment_block WHERE segment = @1 AND (key, start) > (@2, @3) ORDER BY key, start LIMIT 1
        """);

    private readonly Statement _places = new(connection, """
        SELECT id, start FROM segment_block WHERE segment = @1 AND key >= @2 AND key <= @3 ORDER BY key, start
        """);

    private readonly Statement _load = new(connection, "SELECT data FROM segment_block WHERE id = @1");

    /// <summary>The last block that begins at a key or before it.</summary>
    public Block? Before(long segment, byte[] key) => Read(_before.Open(segment, key));

    /// <summary>The block after another.</summary>
    public Block? After(long segment, byte[] key, long start) => Read(_after.Open(segment, key, start));

    /// <summary>Where the blocks between two keys, both included, are and the places that they begin with.</summary>
    public BlockPlaces Between(long segment, byte[] first, byte[] last)
    {
        using var row = _places.Open(segment, first, last);
        var rows = new List<long>();
        var starts = new List<long>();
        while (row.Read())
        {
            rows.Add(row.GetInt64(0));
            starts.Add(row.GetInt64(1));
        }

        return new([.. rows], [.. starts.ConvertAll(start => (uint)start)]);
    }

    /// <summary>What a block holds.</summary>
    /// <param name="row">Its number in the table.</param>
    public byte[] Load(long row)
    {
        using var read = _load.Open(row);
        return read.Read() ? read.GetFieldValue<byte[]>(0) : throw new InvalidDataException("A block of the full text is missing.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in (Statement[])[_before, _after, _places, _load])
            statement.Dispose();
    }

    private static Block? Read(SqliteDataReader row)
    {
        using (row)
            return row.Read() ? new(row.GetFieldValue<byte[]>(0), row.GetInt64(1), row.GetFieldValue<byte[]>(2)) : null;
    }
}

/// <summary>A block of a segment.</summary>
/// <param name="Key">The key of its first term.</param>
/// <param name="Start">The first place, where it is a part of a list.</param>
/// <param name="Data">What it holds.</param>
internal sealed record Block(byte[] Key, long Start, byte[] Data)
{
    /// <summary>False where it is about articles.</summary>
    public bool IsOfTerms => Key[0] != Term.DocumentMark;

    /// <summary>What kind of block of terms it is.</summary>
    public BlockKind Kind => (BlockKind)Data[0];
}

/// <summary>Blocks that follow each other.</summary>
/// <param name="Rows">Their numbers in the table.</param>
/// <param name="Starts">The places that they begin with.</param>
internal sealed record BlockPlaces(long[] Rows, uint[] Starts);
