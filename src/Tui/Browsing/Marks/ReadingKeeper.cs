using System.Collections.Immutable;
using Tui.Browsing.Effects;
using Tui.Browsing.Listing;
using Tui.Core.Articles;
using Tui.Core.Indexing;
using Tui.Core.Language;
using Tui.Core.Querying;
using Tui.Core.Reading;

namespace Tui.Browsing.Marks;

/// <summary>
/// Keeps what is the reader's own in its database, and tells the index of it. The database is opened, made and
/// brought up to date only when it is needed; where it cannot be used, that is said once and nothing is kept.
/// </summary>
internal sealed class ReadingKeeper(ReadingKeeperParts parts) : IReadingState, IDisposable
{
    private static readonly TimeSpan LeastPatience = TimeSpan.FromMilliseconds(100);

    /// <summary>The index is told of so many articles in some fifty milliseconds.</summary>
    private const int MarksAtOnce = 4000;

    private readonly MovedArchive _moved = new(parts);
    private ReadingDatabase? _database;
    private ReadingCursor _taken;
    private bool _isWhole = true;
    private long? _indexVersion;

    /// <summary>Why nothing can be kept; null where it can, as far as was tried.</summary>
    public Phrase? Problem { get; private set; } =
        parts.File is null ? "Nothing is kept of what is read: there is no home folder." : null;

    /// <inheritdoc/>
    public string? Session
    {
        get
        {
            try
            {
                return Glance()?.Searches.Session(parts.Archive);
            }
            catch (ReadingException)
            {
                return null; // the list begins at its top; what is asked for next says why
            }
        }
    }

    /// <summary>Where the reader was before the archive was moved, found out since the first frame; null where it was not.</summary>
    public string? FormerSession { get; private set; }

    /// <inheritdoc/>
    public TimeSpan Patience { get; set; } = ReadingDatabase.UsualPatience;

    /// <summary>Whether marks or tags have changed that the index was not told of.</summary>
    public bool HasNews => _database is { } database
        ? !_isWhole || database.LastRevision > _taken.Revision
        : Problem is null && File.Exists(parts.File);

    /// <summary>The searches that are kept.</summary>
    public IReadOnlyList<string> Saved => _database?.Searches.Saved() ?? [];

    /// <summary>The reader's own tags, in the order of their names.</summary>
    public IReadOnlyList<string> OwnTags => _database?.Tags() ?? [];

    /// <summary>The reader's own tags of an article; none where nothing is known yet.</summary>
    public ImmutableArray<string> OwnTagsOf(ArticleKey key) => _database is { HasTags: true } database ? database.TagsOf(key) : [];

    /// <summary>What was searched for, the latest first.</summary>
    public IReadOnlyList<string> History => _database?.Searches.History() ?? [];

    /// <summary>What is known of an article; null where nothing can be known.</summary>
    public ArticleReading? Of(ArticleSummary article)
    {
        if (Problem is not null || Glance() is null && File.Exists(parts.File))
            return null;
        if (_database is null)
            return ArticleReading.Nothing;
        if (article.Key != ArticleKey.Unknown)
            return _database.Of(article.Key);

        // Of one that is only listed the index knows its number alone.
        if (HasNews)
            Refresh(make: false, MarksAtOnce);
        return new(parts.Index.Marks.Of(article.Id), null);
    }

    /// <summary>Tells the index what has changed since the last time; false where nothing is known.</summary>
    /// <param name="make">Whether the database is made where there is none.</param>
    public bool Refresh(bool make)
    {
        Refresh(make, int.MaxValue);
        return _database is not null || Problem is null;
    }

    /// <inheritdoc/>
    public bool TakeSome() => UnusableException.Guard(() => Refresh(make: true, MarksAtOnce));

    /// <summary>Tells the index of so many articles at most; false where there are more.</summary>
    private bool Refresh(bool make, int most)
    {
        if (!TryOpen(make))
            return true;

        // What is made at need is needed after the first frame.
        if (make)
            TryToWrite(TakeOverFormer);
        var version = parts.Index.Changes(ArticleSelection.All);

        // What is taken some at a time is taken to its end before it is begun anew: an index that is being made is another one
        // every two seconds.
        if (version != _indexVersion && (_isWhole || most == int.MaxValue))
        {
            parts.Index.Marks.Clear();
            (_indexVersion, _taken) = (version, default);
        }

        _isWhole = false;
        (var unknown, _isWhole) = TakeChanges(most);
        if (unknown.Count > 0)
        {
            TryToWrite(_ => unknown.ForEach(Follow));
            if (_isWhole)
                TakeChanges(int.MaxValue);
        }

        return _isWhole;
    }

    /// <inheritdoc/>
    public void Mark(string path, ArticleMarks marks, bool isSet) => MarkEach([path], marks, isSet);

    /// <inheritdoc/>
    public int MarkAllRead(ListScope scope) => Keep(database => database.Mark(
        parts.Index.Stream(parts.SelectionOf(scope with { Folds = false })).Select(Known).OfType<ArticleIdentity>(),
        ArticleMarks.Read, true, Change(ChangeLabels.MarkedAllRead)));

    /// <inheritdoc/>
    public int MarkEach(IEnumerable<string> paths, ArticleMarks marks, bool isSet) => Keep(database =>
        database.Mark(Identities(paths), marks, isSet, Change(ChangeLabels.Of(marks, isSet))));

    /// <inheritdoc/>
    public string? Undo() => Keep(database => database.Undo());

    /// <inheritdoc/>
    public void Open(string path) => Note(database =>
    {
        if (Identity(path) is { } article)
            database.Open(article, parts.Clock.GetUtcNow());
    });

    /// <inheritdoc/>
    public void SavePlace(string path, string place) => Note(database =>
    {
        if (Identity(path) is { } article)
            database.SavePlace(article, place);
    });

    /// <inheritdoc/>
    public void SaveSession(string session) => Note(database =>
    {
        // It would pass for one that was visited before.
        if (!_moved.IsOpen(database))
            database.Searches.SaveSession(parts.Archive, session, parts.Clock.GetUtcNow());
    });

    /// <inheritdoc/>
    public int Tag(IEnumerable<string> paths, ImmutableArray<string> added, ImmutableArray<string> removed) =>
        Keep(database => database.Tag(Identities(paths), added, removed, Change(ChangeLabels.Tagged)));

    /// <inheritdoc/>
    public void RememberQuery(string query)
    {
        if (IsUnderstood(query))
            Note(database => database.Searches.Remember(query, parts.Clock.GetUtcNow()));
    }

    /// <inheritdoc/>
    public void KeepSearch(string query, bool isKept) => Keep(database =>
    {
        if (isKept)
            database.Searches.Save(query, parts.Clock.GetUtcNow());
        else
            database.Searches.Remove(query);
        return true;
    });

    /// <inheritdoc/>
    public void Dispose() => _database?.Dispose();

    /// <summary>Whether a query has an answer; one with a mistake is corrected where it was typed, and is not to be met again.</summary>
    private bool IsUnderstood(string query)
    {
        try
        {
            _ = parts.SelectionOf(ListScope.Search(query));
            return true;
        }
        catch (QueryException)
        {
            return false;
        }
    }

    private List<ArticleIdentity> Identities(IEnumerable<string> paths) => [.. paths.Select(Identity).OfType<ArticleIdentity>()];

    /// <summary>An article by its content; one that is only listed so far is read for it. Null where it cannot be.</summary>
    private ArticleIdentity? Known(ArticleSummary article)
    {
        if (article.Key != ArticleKey.Unknown)
            return Identity(article);
        try
        {
            return parts.ReadFile is { } read ? new(ArticleKey.Of(read(article.Path)), article.Path, article.Title) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null; // it has gone meanwhile
        }
    }

    private static ArticleIdentity Identity(ArticleSummary article) => new(article.Key, article.Path, article.Title);

    private ArticleIdentity? Identity(string path)
    {
        if (parts.Index.Find(path) is not { } article)
            return null;

        // One that is only listed so far is read for it.
        return article.Key == ArticleKey.Unknown && parts.ReadFile is { } read
            ? new(ArticleKey.Of(read(path)), path, article.Title)
            : Identity(article);
    }

    /// <summary>Copies what is kept of the archive under a former folder, where it proves to be a moved one.</summary>
    private void TakeOverFormer(ReadingDatabase database)
    {
        if (_moved.TakeOver(database))
            FormerSession = database.Searches.Session(parts.Archive);
    }

    /// <summary>
    /// Writes what the reader has not asked for. Where it cannot be written at once it waits for another time: nothing is lost
    /// by that, and so nothing is said.
    /// </summary>
    private void TryToWrite(Action<ReadingDatabase> write)
    {
        var database = _database!;
        try
        {
            database.WaitAtMost(LeastPatience);
            write(database);
        }
        catch (ReadingException)
        {
            // Another process writes, or nobody can.
        }
        finally
        {
            database.WaitAtMost(Patience);
        }
    }

    private ReadingChange Change(string label) => new(label, parts.Clock.GetUtcNow());

    /// <summary>
    /// Tells the index of so many changes at most, and returns the articles of this archive that it does not know, which may have
    /// been edited, and whether those were all.
    /// </summary>
    private (List<ArticleIdentity> Unknown, bool IsWhole) TakeChanges(int most)
    {
        var unknown = new List<ArticleIdentity>();
        var count = 0;
        parts.Index.Marks.Batch(() =>
        {
            foreach (var read in _database!.ChangesSince(_taken).Take(most))
            {
                count++;
                _taken = read.Cursor;
                var isKnown = parts.Index.Marks.Put(read.Article.Key, read.Marks, read.Opened, read.Tags)
                    || !read.IsOfThisArchive || parts.Index.Marks.PutListed(read.Article.Path, read.Marks, read.Opened);
                if (!isKnown)
                    unknown.Add(read.Article);
            }
        });
        return (unknown, count < most);
    }

    /// <summary>A file of the same name and title whose content is new is the article, edited.</summary>
    private void Follow(ArticleIdentity former)
    {
        if (parts.Index.Find(former.Path) is { } now && now.Title == former.Title && now.Key != ArticleKey.Unknown)
            _database!.Follow(former.Key, Identity(now));
    }

    /// <summary>The database where it can be had at once, for the first frame.</summary>
    private ReadingDatabase? Glance()
    {
        if (_database is null && Problem is null)
            Try(() => ReadingDatabase.OpenIfCurrent(parts.File!, parts.Archive));
        return _database;
    }

    private bool TryOpen(bool make)
    {
        if (_database is null && Problem is null && !make && !File.Exists(parts.File))
            Problem = WhyNoFolder(Path.GetDirectoryName(parts.File));
        if (_database is null && Problem is null && (make || File.Exists(parts.File)))
            Try(() => ReadingDatabase.Open(parts.File!, parts.Archive));
        return _database is not null;
    }

    /// <summary>Why the database cannot stand in a folder; null where nothing speaks against it.</summary>
    private static Phrase? WhyNoFolder(string? folder)
    {
        while (folder is not null && !Path.Exists(folder))
            folder = Path.GetDirectoryName(folder);
        return folder is not null && !Directory.Exists(folder)
            ? (Phrase)$"Nothing is known of what was read; this is not a folder: {folder}"
            : null;
    }

    private void Try(Func<ReadingDatabase?> open)
    {
        try
        {
            _database = open();
        }
        catch (ReadingException problem)
        {
            Problem = problem.Reason;
        }
    }

    /// <summary>Does what the reader has asked for.</summary>
    private T Keep<T>(Func<ReadingDatabase, T> work)
    {
        if (!TryOpen(make: true))
            throw new UnusableException(Problem!);
        return UnusableException.Guard(() =>
        {
            _database!.WaitAtMost(Patience);
            return work(_database);
        });
    }

    /// <summary>Notes what was not asked for; that nothing can be kept was said before.</summary>
    private void Note(Action<ReadingDatabase> work)
    {
        if (TryOpen(make: true))
        {
            Keep(database =>
            {
                work(database);
                return true;
            });
        }
    }
}

/// <summary>What a <see cref="ReadingKeeper"/> is made of.</summary>
internal sealed record ReadingKeeperParts
{
    /// <summary>The index, which is told of marks; used by one thread at a time.</summary>
    public required ArticleIndex Index { get; init; }

    /// <summary>The database's file; null where there is no place for one.</summary>
    public required string? File { get; init; }

    /// <summary>The archive's folder, its links resolved.</summary>
    public required string Archive { get; init; }

    /// <summary>The articles of a list.</summary>
    public Func<ListScope, ArticleSelection> SelectionOf { get; init; } = _ => ArticleSelection.All;

    /// <summary>Reads a file of the archive; null where every file was read.</summary>
    public Func<string, byte[]>? ReadFile { get; init; }

    /// <summary>Whether an update is still to come or runs, so that not all of the archive's articles were read yet.</summary>
    public Func<bool> IsAwaitingUpdate { get; init; } = () => false;

    /// <summary>The clock.</summary>
    public required TimeProvider Clock { get; init; }
}
