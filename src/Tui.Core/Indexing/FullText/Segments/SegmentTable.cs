using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing.FullText.Segments;

/// <summary>Writes the rows of segments. A segment counts from <see cref="Publish"/> on; until then nobody reads it.</summary>
internal sealed class SegmentTable(SqliteConnection connection) : IDisposable
{
    private readonly Statement _create = new(connection, "INSERT INTO segment DEFAULT VALUES RETURNING id");

    private readonly Statement _publish = new(connection, """
        UPDATE segment SET documents = @2, places = @3, newest = @4, number = @5, checksum = @6 WHERE id = @1
        """);

    private readonly Statement _remove = new(connection, "DELETE FROM segment WHERE id = @1");

    private readonly Statement _removeBlocks = new(connection, "DELETE FROM segment_block WHERE segment = @1");

    private readonly Statement _addBlock = new(
        connection, "INSERT INTO segment_block (segment, key, start, next, checksum, data) VALUES (@1, @2, @3, @4, @5, @6)");

    /// <summary>Begins a segment and returns its number.</summary>
    public long Create() => (long)_create.Read()!;

    /// <summary>Adds a block to it.</summary>
    public void AddBlock(long segment, Block block)
        => _addBlock.Run(segment, block.Key, block.Start, block.Next, block.ChecksumIn(segment), block.Data);

    /// <summary>Lets a segment count.</summary>
    public void Publish(Segment segment)
        => _publish.Run(segment.Id, (long)segment.Documents, segment.Places, segment.Newest, segment.Number, segment.Checksum);

    /// <summary>Removes a segment.</summary>
    public void Remove(long segment)
    {
        _remove.Run(segment);
        _removeBlocks.Run(segment);
    }

    /// <summary>The segments that count.</summary>
    /// <exception cref="InvalidDataException">One is not what was written.</exception>
    public static IReadOnlyList<Segment> Read(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id, documents, places, newest, number, checksum FROM segment WHERE checksum IS NOT NULL ORDER BY newest, id";
        using var row = command.ExecuteReader();
        var segments = new List<Segment>();
        while (row.Read())
        {
            RowValues.Require(row, 1, 2, 3, 4);
            var segment = new Segment(row.GetInt64(0), (int)row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4));
            segments.Add(segment.Checksum == row.GetInt64(5) ? segment : throw SegmentBlocks.Damaged());
        }

        return segments;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in (Statement[])[_create, _publish, _remove, _removeBlocks, _addBlock])
            statement.Dispose();
    }
}
