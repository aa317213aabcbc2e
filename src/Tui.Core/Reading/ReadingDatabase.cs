using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Tui.Core.Articles;
using Tui.Core.Indexing.Storage;
using Tui.Core.Querying;

namespace Tui.Core.Reading;

/// <summary>
/// What is the reader's own: articles read, starred and tagged, the places where reading stopped, searches. Found
/// nowhere else, so it is never deleted and never built anew.
/// </summary>
/// <remarks>
/// One object is for one thread at a time; several objects and processes may use one file at once. What a member has
/// written is kept when the process is killed; marks and tags also when the power fails. Every member may throw
/// <see cref="ReadingException"/>, and then nothing was changed.
/// </remarks>
public sealed class ReadingDatabase : IDisposable
{
    /// <summary>How long another process that writes is waited for when nothing else is said.</summary>
    public static readonly TimeSpan UsualPatience = TimeSpan.FromSeconds(5);

    private readonly SqliteConnection _connection;
    private readonly string _file;
    private readonly string _archive;
    private readonly ReadingRows _rows;
    private readonly ChangeLog _log;
    private readonly ArchiveRows _archives;
    private bool? _hasTags;

    private ReadingDatabase(SqliteConnection connection, string file, string archive)
    {
        (_connection, _file, _archive) = (connection, file, archive);
        _rows = new(connection, archive);
        _log = new(connection, archive);
        _archives = new(connection, archive);
        Searches = new(connection, file, archive);
    }

    /// <summary>What was searched for, and where reading stopped in the archive.</summary>
    public ReadingSearches Searches { get; }

    /// <summary>Opens the reading state in a file, makes it where there is none, and brings an older one up to date.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="archive">The archive's folder, its links resolved.</param>
    /// <exception cref="ReadingException">It holds something else, is damaged, or cannot be opened; it is left as it is.</exception>
    public static ReadingDatabase Open(string file, string archive)
        => ReadingFailure.Guard(file, () => new ReadingDatabase(ReadingConnection.Open(file, ReadingSchema.Steps), file, archive));

    /// <summary>Opens the reading state where nothing has to be made or brought up to date for it, which takes time; else null.</summary>
    /// <exception cref="ReadingException">It holds something else, is damaged, or cannot be opened.</exception>
    public static ReadingDatabase? OpenIfCurrent(string file, string archive)
        => ReadingFailure.Guard(file, () => ReadingConnection.OpenIfCurrent(file, ReadingSchema.Steps) is { } connection
            ? new ReadingDatabase(connection, file, archive)
            : null);

    /// <summary>Waits no longer from now on for another process that writes.</summary>
    public void WaitAtMost(TimeSpan patience)
        => SQLitePCL.raw.sqlite3_busy_timeout(_connection.Handle, (int)patience.TotalMilliseconds);

    /// <summary>The revision of the latest change of marks or tags, by whomever; 0 where there was none.</summary>
    public long LastRevision => Guard(() => _rows.NextRevision() - 1);

    /// <summary>The articles that have changed, the latest change last, after those that were taken before.</summary>
    /// <param name="taken">How far they were taken.</param>
    public IEnumerable<ReadArticle> ChangesSince(ReadingCursor taken) => _rows.ChangesSince(taken, _file);

    /// <summary>What a reader has made of an article, and where reading stopped in it.</summary>
    public ArticleReading Of(ArticleKey key) => Guard(() => _rows.Of(key));

    /// <summary>The reader's own tags of an article.</summary>
    public ImmutableArray<string> TagsOf(ArticleKey key) => Guard(() => _rows.TagsOf(key));

    /// <summary>Whether the reader has ever given a tag, so that there is something to be asked for.</summary>
    public bool HasTags => _hasTags ??= Tags().Count > 0;

    /// <summary>Every tag that the reader has given, in the order of their names.</summary>
    public IReadOnlyList<string> Tags() => Guard(() => _rows.Tags());

    /// <summary>Sets marks of articles, or takes them away.</summary>
    /// <param name="articles">The articles; those that have the marks already are passed over.</param>
    /// <param name="marks">The marks.</param>
    /// <param name="isSet">Whether they are set.</param>
    /// <param name="change">What is being done.</param>
    /// <returns>How many articles have changed.</returns>
    public int Mark(IEnumerable<ArticleIdentity> articles, ArticleMarks marks, bool isSet, ReadingChange change)
        => Write(() =>
        {
            var id = _log.Begin(change, marks);
            var revision = _rows.NextRevision();
            var count = 0;
            foreach (var article in articles)
            {
                var row = _rows.IdOf(article);
                var before = _rows.MarksOf(row);
                var after = isSet ? before | marks : before & ~marks;
                if (after == before)
                    continue;
                _log.Remember(id, row, before, tags: null);
                _rows.SetMarks(row, after, revision);
                count++;
            }

            _log.End(id, count);
            return count;
        });

    /// <summary>Gives articles tags of the reader's own and takes others away, as one change.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="added">The tags that they are to have.</param>
    /// <param name="removed">The tags that they are not to have, whatever their capitals.</param>
    /// <param name="change">What is being done.</param>
    /// <returns>How many articles have changed.</returns>
    public int Tag(
        IEnumerable<ArticleIdentity> articles, ImmutableArray<string> added, ImmutableArray<string> removed, ReadingChange change)
        => Write(() =>
        {
            _hasTags = null;
            var id = _log.Begin(change, ArticleMarks.None);
            var (revision, count) = (_rows.NextRevision(), 0);
            foreach (var article in articles)
            {
                var row = _rows.IdOf(article);
                var before = _rows.TagsOf(article.Key);
                ImmutableArray<string> after =
                [
                    .. before.Where(tag => !Holds(removed, tag)), .. added.Where(tag => !Holds(before, tag)),
                ];
                if (after.SequenceEqual(before, StringComparer.Ordinal))
                    continue;
                _log.Remember(id, row, _rows.MarksOf(row), before);
                _rows.SetTags(row, after, revision);
                count++;
            }

            _log.End(id, count);
            return count;

            static bool Holds(ImmutableArray<string> tags, string tag) =>
                tags.Any(other => string.Equals(TextFolding.Fold(other), TextFolding.Fold(tag), StringComparison.Ordinal));
        });

    /// <summary>Undoes the last change that was made in this archive.</summary>
    /// <returns>What the change was; null where there is none.</returns>
    public string? Undo() => Write(() =>
    {
        _hasTags = null;
        if (_log.Last() is not { } last)
            return null;
        var revision = _rows.NextRevision();
        foreach (var part in _log.PartsOf(last.Id))
        {
            var now = _rows.MarksOf(part.Article);
            _rows.SetMarks(part.Article, now & ~last.Mask | part.Marks & last.Mask, revision);
            if (part.Tags is { } tags)
                _rows.SetTags(part.Article, tags, revision);
        }

        _log.Forget(last.Id);
        return last.Label;
    });

    /// <summary>Notes that an article was opened, which makes it read. Not a change to be undone.</summary>
    public void Open(ArticleIdentity article, DateTimeOffset now) => Write(() =>
    {
        _rows.Open(_rows.IdOf(article), now.ToUnixTimeMilliseconds(), _rows.NextRevision());
        return true;
    });

    /// <summary>Notes where reading stopped in an article. Cheap enough to be done at every step of a reader.</summary>
    public void SavePlace(ArticleIdentity article, string place) => Write(
        () =>
        {
            _rows.SetPlace(_rows.IdOf(article), place);
            return true;
        },
        isLasting: false);

    /// <summary>Gives an article what a reader has made of its former content, where it has nothing of its own yet.</summary>
    /// <param name="former">The key of the former content.</param>
    /// <param name="article">The article as it is now.</param>
    public void Follow(ArticleKey former, ArticleIdentity article) => Write(() =>
    {
        _rows.Copy(former, article, _rows.NextRevision());
        return true;
    });

    /// <summary>The folders of the other archives of which searches, changes or the last place are kept.</summary>
    public IReadOnlyList<string> OtherArchives() => Guard(_archives.Others);

    /// <summary>Articles of another archive by their keys, those last changed first.</summary>
    /// <param name="folder">The archive's folder.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<ArticleKey> KeysOf(string folder, int most) => Guard(() => _archives.KeysOf(folder, most));

    /// <summary>
    /// Copies the searches, the changes to be undone and the last place of another archive to this one, which it is, moved;
    /// what this one has of its own stays, and so does what is kept of the other.
    /// </summary>
    public void TakeOver(string folder) => Write(() =>
    {
        _archives.TakeOver(folder);
        return true;
    });

    /// <summary>Closes it.</summary>
    public void Dispose()
    {
        _rows.Dispose();
        _log.Dispose();
        _connection.Dispose();
    }

    /// <summary>Does all of some work or nothing.</summary>
    /// <param name="work">The work.</param>
    /// <param name="isLasting">Whether it must outlast a power failure; a killed process it always outlasts.</param>
    private T Write<T>(Func<T> work, bool isLasting = true) => Guard(() =>
    {
        IndexConnection.Execute(_connection, isLasting ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");

        // By a command it would be tried for a second at the least, whatever the patience.
        SqliteException.ThrowExceptionForRC(SQLitePCL.raw.sqlite3_exec(_connection.Handle, "BEGIN IMMEDIATE"), _connection.Handle);
        try
        {
            var result = work();
            IndexConnection.Execute(_connection, "COMMIT");
            return result;
        }
        finally
        {
            // SQLite has undone it itself where the disk is full.
            if (SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0)
                IndexConnection.Execute(_connection, "ROLLBACK");
        }
    });

    private T Guard<T>(Func<T> work) => ReadingFailure.Guard(_file, work);
}
