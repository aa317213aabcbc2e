using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Duplicates;
using Tui.Core.Indexing.FullText.Merging;
using Tui.Core.Indexing.FullText.Segments;
using Tui.Core.Indexing.FullText.Texts;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing.FullText;

/// <summary>Writes the texts of articles: gathers those of a batch into a segment, and merges segments as they become many.</summary>
internal sealed class TextStore : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SegmentTable _table;
    private readonly SegmentBuilder _builder;
    private readonly Statement _bury;
    private readonly Statement _forget;
    private readonly List<TextDocument> _batch = [];
    private RunningMerge? _merge;
    private long _number;

    /// <summary>Takes up the writing.</summary>
    public TextStore(SqliteConnection connection)
    {
        _connection = connection;
        _table = new(connection);
        _builder = new(_table);
        _bury = new(connection, "INSERT OR IGNORE INTO dead_text (number) VALUES (@1)");
        _forget = new(connection, "DELETE FROM dead_text WHERE number = @1");
        // Numbers are compared with that of the last print, so that none comes twice though its text has died.
        using var last = new Statement(connection, $"""
            SELECT max(ifnull(max(number), 0), ifnull(
                (SELECT CAST(value AS INTEGER) FROM setting WHERE name = '{DuplicateWriter.ComparedSetting}'), 0)) FROM segment
            """);
        _number = (long)last.Read()!;
    }

    /// <summary>A number for a text, which no other has.</summary>
    public long NextNumber() => ++_number;

    /// <summary>Adds a text to the batch.</summary>
    public void Add(TextDocument document) => _batch.Add(document);

    /// <summary>Lets a text count no more.</summary>
    public void Bury(long number) => _bury.Run(number);

    /// <summary>Writes the batch, in the transaction that is open.</summary>
    public void WriteBatch()
    {
        if (_batch.Count > 0)
            _builder.Write(_batch);
        _batch.Clear();
    }

    /// <summary>Removes what a merge that was killed has left, in the transaction that is open.</summary>
    public static void RemoveUnfinished(SqliteConnection connection) => IndexConnection.Execute(connection, """
        DELETE FROM segment_block WHERE segment IN (SELECT id FROM segment WHERE checksum IS NULL);
        DELETE FROM segment WHERE checksum IS NULL;
        """);

    /// <summary>Whether a merge runs.</summary>
    public bool IsMerging => _merge is not null;

    /// <summary>The segments that are to be merged now; none where a merge runs, or there are not many of a size.</summary>
    public IReadOnlyList<Segment> PlanMerge() => _merge is null ? MergePlan.Find(SegmentTable.Read(_connection)) : [];

    /// <summary>Begins a merge, in the transaction that is open.</summary>
    /// <param name="sources">Segments that are committed.</param>
    public void BeginMerge(IReadOnlyList<Segment> sources) => _merge = new(_connection, _table.Create(), sources);

    /// <summary>Writes what the merge has come to, in the transaction that is open, and lets the new segment count once it is whole.</summary>
    /// <param name="most">The most blocks to be written.</param>
    /// <param name="longest">How long to wait for each of them.</param>
    public void TakeMerged(int most, TimeSpan longest)
    {
        if (_merge is null)
            return;
        for (var i = 0; i < most && _merge.TryTake(longest, out var block); i++)
            _table.AddBlock(_merge.Id, block!);
        if (!_merge.IsWhole)
            return;
        var (segment, dead) = _merge.Result();
        _table.Publish(segment);
        foreach (var source in _merge.Sources)
            _table.Remove(source.Id);
        foreach (var number in dead)
            _forget.Run(number);
        _merge.Dispose();
        _merge = null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _merge?.Dispose();
        _bury.Dispose();
        _forget.Dispose();
        _table.Dispose();
    }
}
