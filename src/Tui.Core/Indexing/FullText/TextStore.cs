using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Duplicates;
using Tui.Core.Indexing.FullText.Merging;
using Tui.Core.Indexing.FullText.Segments;
using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.FullText;

/// <summary>Writes the texts of articles: gathers those of a batch into a segment, and merges segments as they become many.</summary>
internal sealed class TextStore : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SegmentTable _table;
    private readonly SegmentBuilder _builder;
    private readonly SegmentBlocks _blocks;
    private readonly TextIndex _index;
    private readonly Statement _bury;
    private readonly List<TextDocument> _batch = [];
    private long _number;

    /// <summary>Takes up the writing.</summary>
    public TextStore(SqliteConnection connection)
    {
        _connection = connection;
        _table = new(connection);
        _builder = new(_table);
        _blocks = new(connection);
        _index = new(connection);
        _bury = new(connection, "INSERT OR IGNORE INTO dead_text (number) VALUES (@1)");
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
        DELETE FROM segment_block WHERE segment IN (SELECT id FROM segment WHERE documents = 0);
        DELETE FROM segment WHERE documents = 0;
        """);

    /// <summary>Segments that are to be merged now; none where there are few enough.</summary>
    public IReadOnlyList<SegmentReader> FindMergeable()
    {
        _index.Forget();
        _index.Refresh();
        return MergePlan.Find(_index.Segments);
    }

    /// <summary>True where so many bytes have been written since this was last true.</summary>
    public bool TakeWritten(long bytes)
    {
        if (_table.Written < bytes)
            return false;
        _table.Written = 0;
        return true;
    }

    /// <summary>Merges segments; in a transaction that <paramref name="pause"/> may end and begin anew.</summary>
    public void Merge(IReadOnlyList<SegmentReader> segments, Action pause)
    {
        var dead = _index.DeadIn(segments);
        new SegmentMerger(_table, _index, _blocks).Merge(segments, pause);
        using var forget = new Statement(_connection, "DELETE FROM dead_text WHERE number = @1");
        foreach (var number in dead)
            forget.Run(number);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _bury.Dispose();
        _index.Dispose();
        _blocks.Dispose();
        _table.Dispose();
    }
}
