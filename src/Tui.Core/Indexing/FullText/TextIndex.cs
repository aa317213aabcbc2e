using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.FullText.Segments;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing.FullText;

/// <summary>The full text as a reader sees it: its segments, and which texts in them have died.</summary>
internal sealed class TextIndex(SqliteConnection connection) : IDisposable
{
    private readonly SegmentBlocks _blocks = new(connection);
    private readonly Statement _path = new(connection, "SELECT path FROM article WHERE id = @1");
    private readonly HashSet<long> _dead = [];
    private List<SegmentReader> _segments = [];
    private IndexState? _state;
    private bool _isStale;
    private CopyGroups? _copies;

    /// <summary>The segments.</summary>
    public IReadOnlyList<SegmentReader> Segments => _segments;

    /// <summary>Which articles are copies of each other.</summary>
    public CopyGroups Copies => _copies ??= CopyGroups.Read(connection);

    /// <summary>Lets the next look be at all of it, since this connection has written to it.</summary>
    public void Forget() => _isStale = true;

    /// <summary>Looks for what others have written since the last time, in a transaction that is open.</summary>
    public void Refresh()
    {
        var state = IndexState.Read(connection);
        if (state == _state && !_isStale)
            return;
        var isSame = state.Mark == _state?.Mark;
        _isStale = false;
        if (!isSame || _copies?.AreIn(connection) == false)
            _copies = null;
        var known = isSame ? _segments.ToDictionary(reader => reader.Segment) : [];
        _segments = [.. SegmentTable.Read(connection).Select(
            segment => known.TryGetValue(segment, out var reader) ? reader : new SegmentReader(segment, _blocks))];
        ReadDead();
        _state = state;
    }

    /// <summary>Whether an article of a segment is still what it was.</summary>
    public bool IsAlive(SegmentReader segment, int document)
        => _dead.Count == 0 || !_dead.Contains(segment.Documents.NumberOf(document));

    /// <summary>The numbers of the texts in some segments that have died.</summary>
    public IReadOnlyList<long> DeadIn(IReadOnlyList<SegmentReader> segments)
        => _dead.Count == 0 ? [] : [.. segments.SelectMany(segment => Enumerable.Range(0, segment.Documents.Count)
            .Select(document => (long)segment.Documents.NumberOf(document)).Where(_dead.Contains))];

    /// <summary>The path of an article.</summary>
    public string PathOf(long article)
    {
        lock (connection)
            return _path.Read(article) as string ?? "";
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _path.Dispose();
        _blocks.Dispose();
    }

    private void ReadDead()
    {
        _dead.Clear();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT number FROM dead_text";
        using var row = command.ExecuteReader();
        while (row.Read())
            _dead.Add(row.GetInt64(0));
    }
}
