using Microsoft.Data.Sqlite;
using Tui.Core.Articles;
using Tui.Core.Indexing.Duplicates;
using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.FullText;
using Tui.Core.Indexing.Storage;
using Tui.Core.Indexing.Stretches;

namespace Tui.Core.Indexing.Updating;

/// <summary>Writes articles to the index, in batches that are whole or not there at all.</summary>
internal sealed class IndexWriter : IDisposable
{
    // Blocks of a merge that are written in one transaction: some 64 MiB.
    private const int MostMerged = 8192;

    private readonly SqliteConnection _connection;
    private readonly ArticleStatements _statements;
    private readonly CategoryWriter _categories;
    private readonly TextStore _texts;
    private readonly DuplicateWriter _duplicates;
    private readonly ReadTexts _read;
    private readonly ArticleTotals _totals;
    private readonly ListStretches _stretches;
    private readonly Statement _readMark;
    private readonly Statement _readVersion;
    private readonly object? _version;
    private readonly Statement _hasTitles;
    private object? _mark;
    private readonly TimeSpan _patience;
    private IDisposable? _lock;

    /// <summary>
    /// Takes up the writing; the lock for writing is waited for at the first write, which throws an
    /// <see cref="IndexChangedException"/> where another process has written meanwhile.
    /// </summary>
    /// <param name="connection">The index, open for writing.</param>
    /// <param name="patience">How long another process that writes is waited for.</param>
    /// <param name="stretchLength">How many articles a stretch of a list is made with.</param>
    public IndexWriter(SqliteConnection connection, TimeSpan patience = default, int stretchLength = ListStretches.UsualLength)
    {
        _connection = connection;
        _patience = patience;

        // Before all that is read here.
        _readVersion = new(connection, "PRAGMA data_version");
        _version = _readVersion.Read();
        _statements = new(connection);
        _categories = new(connection);
        _texts = new(connection);
        _totals = new(connection);
        _stretches = new(connection, stretchLength);
        _duplicates = new(connection, AddCopies);
        _read = new(connection);
        _readMark = new(connection, "PRAGMA schema_version");
        _mark = _readMark.Read();
        _hasTitles = new(connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'article_title'");
    }

    /// <summary>True between the first write of a batch and its commit.</summary>
    public bool IsInBatch { get; private set; }

    /// <summary>Puts an article in, or in the place of what was known of its file; returns its number.</summary>
    public long Put(IndexEntry entry)
    {
        Begin();
        var former = _statements.Find(entry.File.Path);
        var text = entry.Tokens is null ? former?.Text : _texts.NextNumber();
        var id = Put(entry, text, former);
        _categories.Assign(id, entry.Article, isNew: former is null);
        _totals.Add(former is null ? 1 : 0, (text is null ? 1 : 0) - (former is { Text: null } ? 1 : 0));
        Move(former, ListPlace.Of(entry.Article, entry.File.Path));
        if (entry.Tokens is not null)
        {
            Bury(id, former?.Text);
            _texts.Add(entry.ToDocument(id, text!.Value));
            _duplicates.Put(id, text.Value, entry.Print);
        }

        return id;
    }

    /// <summary>Counts that an article has come to a place, from another where it is not new.</summary>
    private void Move(StoredArticle? former, ListPlace place)
    {
        if (former?.Place == place)
            return;
        _stretches.Add(place, 1, former is { IsCopy: true } ? 1 : 0);
        if (former is null)
            return;
        _stretches.Add(former.Place, -1, former.IsCopy ? -1 : 0);
        _duplicates.Move(former.Id);
    }

    private void AddCopies(ListPlace place, int copies)
    {
        _totals.AddCopies(copies);
        _stretches.Add(place, 0, copies);
    }

    private long Put(IndexEntry entry, long? text, StoredArticle? former)
    {
        if (entry.Tokens is null || former?.IsListedAs(entry.Article) != true)
            return _statements.Put(entry, text, former);
        _read.Add(former.Id, text!.Value, entry);
        _statements.PutBeside(former.Id, entry.Article, isNew: false);
        return former.Id;
    }

    /// <summary>Notes when a file was modified; false, and nothing is noted, where its content is no longer what it was.</summary>
    public bool Touch(KnownFile known, long modified, ArticleKey key)
    {
        Begin();
        return _statements.Touch(known, modified, key);
    }

    /// <summary>Removes an article.</summary>
    public void Remove(long id)
    {
        Begin();
        if (_statements.Find(id) is not { } former)
            return;
        Bury(id, former.Text);
        _categories.Clear(id);
        _statements.Remove(id);
        _totals.Add(-1, former.Text is null ? -1 : 0);
        _stretches.Add(former.Place, -1, 0); // it was a copy no more once its text was buried
    }

    /// <summary>Remembers a setting that the articles were read with.</summary>
    public void Set(string name, string value)
    {
        Begin();
        using var command = new SqlText()
            .Add("INSERT OR REPLACE INTO setting (name, value) VALUES (").AddValue(name).Add(", ").AddValue(value).Add(")")
            .ToCommand(_connection);
        command.ExecuteNonQuery();
    }

    /// <summary>Lets a file count as changed, to be read later.</summary>
    public void ForgetReading(long article)
    {
        Begin();
        _statements.ForgetReading(article);
    }

    /// <summary>Lets every file count as changed.</summary>
    public void ForgetReading()
    {
        Begin();
        IndexConnection.Execute(_connection, $"UPDATE article SET modified = {KnownFile.ToBeRead} WHERE modified <> {KnownFile.OnlyListed}");
    }

    /// <summary>Makes the batch last; segments of the full text are merged meanwhile where they have become too many.</summary>
    public void Commit()
    {
        if (!IsInBatch)
            return;
        _categories.WriteCounts();
        _texts.WriteBatch();
        _texts.TakeMerged(MostMerged, TimeSpan.Zero);
        if (_read.AreMany)
            _read.Settle();
        End();
        BeginMerge();
    }

    /// <summary>Waits for merges and writes what they come to, until there is none to be made.</summary>
    public void FinishMerges(CancellationToken cancellationToken)
    {
        while (_texts.IsMerging)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Begin();
            _texts.TakeMerged(MostMerged, TimeSpan.FromMilliseconds(100));
            End();
            BeginMerge();
        }
    }

    /// <summary>Lets the rows of articles say what was read of them, in a batch of its own; before the first and after the last.</summary>
    public void Settle()
    {
        if (!_read.IsAny)
            return;
        Begin();
        _read.Settle();
        End();
    }

    /// <summary>
    /// Makes the order of the titles, which lists and jumps by title go by, where there is none yet: in one go, since
    /// titles that come in any order would each be a page of their own to be written.
    /// </summary>
    public void OrderTitles()
    {
        if (Equals(_hasTitles.Read(), 1L))
            return;
        Begin();
        IndexConnection.Execute(_connection, IndexSchema.CreateTitleOrder);
        _mark = _readMark.Read();
        End();
    }

    /// <summary>
    /// Divides the orders of the lists into stretches of which the index keeps how many articles they hold, where that is not
    /// done yet or no longer; once there is an order of the titles.
    /// </summary>
    public void DivideOrders()
    {
        if (!_stretches.AreMissing)
            return;
        Begin();
        _stretches.Make();
        End();
    }

    /// <summary>Finds the copies of articles that were read since the last time or have lost a copy, in a batch of its own.</summary>
    public void FindCopies()
    {
        if (!_duplicates.HasUncompared)
            return;
        Begin();
        _duplicates.Compare();
        End();
    }

    /// <summary>Gives the room back that merges have left in the file, where it is much.</summary>
    public void Shrink()
    {
        // Percent: of what an index takes at the most, a twentieth is to be had for a hundredth of the time that it was made in.
        const int Much = 5;
        using var free = new Statement(_connection, """
            SELECT freelist_count * 100 / max(1, page_count) FROM pragma_freelist_count, pragma_page_count
            """);
        if ((long)free.Read()! >= Much)
            IndexConnection.Execute(_connection, "PRAGMA incremental_vacuum");
    }

    /// <summary>Undoes a batch that was not committed.</summary>
    public void Dispose()
    {
        // SQLite has undone it itself where the disk is full.
        if (IsInBatch && SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0)
            IndexConnection.Execute(_connection, "ROLLBACK");
        _readMark.Dispose();
        _readVersion.Dispose();
        _hasTitles.Dispose();
        _texts.Dispose();
        _duplicates.Dispose();
        _read.Dispose();
        _totals.Dispose();
        _stretches.Dispose();
        _categories.Dispose();
        _statements.Dispose();
        _lock?.Dispose();
    }

    private void Bury(long article, long? text)
    {
        if (text is not { } number)
            return;
        _texts.Bury(number);
        _duplicates.Remove(article, number);
    }

    private void BeginMerge()
    {
        if (_texts.PlanMerge() is not { Count: > 0 } segments)
            return;
        Begin();
        _texts.BeginMerge(segments);
        End();
    }

    private void End()
    {
        _duplicates.Settle();
        _totals.Write();
        _stretches.Settle();
        IndexConnection.Execute(_connection, "COMMIT");
        IsInBatch = false;
    }

    private void Begin()
    {
        if (IsInBatch)
            return;
        var isFirst = _lock is null;
        if (isFirst)
            TakeLock();
        IndexConnection.Execute(_connection, "BEGIN IMMEDIATE");
        IsInBatch = true;
        // What the update knows of the articles is of an index that is no more.
        if (!IsSameIndex())
            throw IndexFailure.BeingMade(_connection.DataSource);
        if (!isFirst)
            return;

        // From here on nobody else writes. What others have written before, this one does not know of: the numbers of their texts
        // would be given once more.
        if (!Equals(_readVersion.Read(), _version))
            throw new IndexChangedException();
        TextStore.RemoveUnfinished(_connection);
    }

    /// <summary>An index that was made anew has a mark drawn at random; another process that makes the order of the titles adds 1 to it.</summary>
    private bool IsSameIndex() => _readMark.Read() is long now && _mark is long mark && now - mark is 0 or 1;

    private void TakeLock()
    {
        _lock = WaitForLock();

        // A cache of 64 MiB, and the log written back every 64 MiB: pages that change often are written less often. Not
        // before there is something to write, since one who only looks whether there is has no use for such a cache.
        IndexConnection.Execute(
            _connection, "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 16384;");
    }

    private IDisposable WaitForLock()
    {
        var file = _connection.DataSource;
        if (file.Length == 0)
            return Stream.Null; // in memory, where nobody else can write
        try
        {
            return IndexLock.ToWrite(file, _patience);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IndexException($"The index cannot be written ({e.Message}): {file}", e) { MayStillBeRead = true };
        }
    }
}
