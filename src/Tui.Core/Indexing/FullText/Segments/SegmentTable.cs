using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing.FullText.Segments;

/// <summary>Writes the rows of segments. A segment counts from <see cref="Publish"/> on; until then nobody reads it.</summary>
internal sealed class SegmentTable(SqliteConnection connection) : IDisposable
{
    private readonly Statement _create = new(connection, "INSERT INTO segment DEFAULT VALUES RETURNING id");

    private readonly Statement _publish = new(connection, """
        UPDATE segment SET documents = @2, places = @3, newest = @4, number = @5 WHERE id = @1
        """);

    private readonly Statement _remove = new(connection, "DELETE FROM segment WHERE id = @1");

    private readonly Statement _removeBlocks = new(connection, "DELETE FROM segment_block WHERE segment = @1");

    private readonly Statement _addBlock = new(
        connection, "INSERT INTO segment_block (segment, key, start, data) VALUES (@1, @2, @3, @4)");

    /// <summary>Begins a segment and returns its number.</summary>
    public long Create() => (long)_create.Read()!;

    /// <summary>Adds a block to it.</summary>
    public void AddBlock(long segment, byte[] key, long start, byte[] data) => _addBlock.Run(segment, key, start, data);

    /// <summary>Lets a segment count.</summary>
    public void Publish(Segment segment)
        => _publish.Run(segment.Id, (long)segment.Documents, segment.Places, segment.Newest, segment.Number);

    /// <summary>Removes a segment.</summary>
    public void Remove(long segment)
    {
        _remove.Run(segment);
        _removeBlocks.Run(segment);
    }

    /// <summary>The segments that count.</summary>
    public static IReadOnlyList<Segment> Read(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id, documents, places, newest, number FROM segment WHERE documents > 0 ORDER BY newest, id";
        using var row = command.ExecuteReader();
        var segments = new List<Segment>();
        while (row.Read())
            segments.Add(new(row.GetInt64(0), row.GetInt32(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4)));
        return segments;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in (Statement[])[_create, _publish, _remove, _removeBlocks, _addBlock])
            statement.Dispose();
    }
}
