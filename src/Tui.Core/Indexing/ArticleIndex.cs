using Microsoft.Data.Sqlite;
using Tui.Core.Articles;
using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.Following;
using Tui.Core.Indexing.FullText.Answers;
using Tui.Core.Indexing.FullText.Texts;
using Tui.Core.Indexing.Storage;
using Tui.Core.Indexing.Stretches;
using Tui.Core.Indexing.Updating;
using Tui.Core.Language;

namespace Tui.Core.Indexing;

/// <summary>
/// The index of an archive: what its articles are and which words they hold. Derived from the files and built anew
/// when it is of another version.
/// </summary>
/// <remarks>
/// One object is for one thread at a time. Several objects, and several processes, may read one file while one
/// writes; a reader sees a batch of articles whole or not at all.
/// </remarks>
public sealed class ArticleIndex : IDisposable
{
    private readonly SqliteConnection _connection;
    private TextAnswers? _answers;
    private ArticleMarkTable? _marks;
    private int _updates;

    private ArticleIndex(SqliteConnection connection, TimeSpan patience = default)
    {
        _connection = connection;
        Patience = patience;
    }

    /// <summary>Answers to words; nothing of it is needed for a list without them.</summary>
    private TextAnswers Answers => _answers ??= new(_connection, Changes);

    /// <summary>How long an update waits for another process that writes.</summary>
    public TimeSpan Patience { get; set; }

    /// <summary>Tells updates which files were modified just before they are read and so are to be looked at once more; null for none.</summary>
    public TimeProvider? Clock { get; set; }

    /// <summary>How many articles the stretches are made with by which places in a list are counted.</summary>
    internal int StretchLength { get; set; } = ListStretches.UsualLength;

    /// <summary>How long a process that writes is waited for when nothing else is said.</summary>
    private static readonly TimeSpan UsualPatience = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Loads what is needed of the database library before the first index is opened. On a thread of its own it saves a
    /// program's start the time; without it, all is as well and later.
    /// </summary>
    public static void Prepare() => SqliteFile.Prepare();

    /// <summary>Opens the index in a file, and makes it where there is none.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="patience">How long to wait for another process that writes; 5 seconds when null.</param>
    /// <param name="folder">The folder that an index of another version must be of to be made anew; any when null.</param>
    /// <exception cref="IndexException">The file holds something else.</exception>
    /// <exception cref="IndexBusyException">Another process keeps it from being made.</exception>
    public static ArticleIndex Open(string file, TimeSpan? patience = null, ArticleFolder? folder = null)
        => new(IndexConnection.Open(file, patience ?? UsualPatience, folder?.RealRoot), patience ?? UsualPatience);

    /// <summary>Empties the index in a file, damaged ones included, or makes one; an update then reads every file.</summary>
    /// <remarks>
    /// The file stays and others may have it open: what they read stays as it was to the end of the reading. One that
    /// updates it is waited for; an update that has not written yet ends in an <see cref="IndexBusyException"/>.
    /// </remarks>
    /// <param name="file">The file's path.</param>
    /// <param name="patience">How long to wait for another process that writes; 5 seconds when null.</param>
    /// <exception cref="IndexException">The file holds something else.</exception>
    /// <exception cref="IndexBusyException">Another process writes to it; it is as it was.</exception>
    public static void Remake(string file, TimeSpan? patience = null)
        => IndexConnection.Remake(file, patience ?? UsualPatience);

    /// <summary>Opens the index in a file that is not to be written.</summary>
    /// <exception cref="IndexException">There is no such file, it holds something else, or it is of another version.</exception>
    public static ArticleIndex OpenReadOnly(string file) => new(IndexConnection.OpenReadOnly(file));

    /// <summary>Opens an empty index that is gone when it is closed.</summary>
    public static ArticleIndex OpenInMemory() => new(IndexConnection.OpenInMemory());

    /// <summary>
    /// What the reader has made of the articles, as far as the index was told. It is not stored: each object that is
    /// opened must be told anew before marks are asked for.
    /// </summary>
    public ArticleMarkTable Marks => _marks ??= Guard(() => new ArticleMarkTable(_connection));

    /// <summary>The number of articles in a selection.</summary>
    /// <exception cref="IndexException">The index is damaged or cannot be read; so with all that is read of it.</exception>
    public int Count(ArticleSelection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        return QueryWords.Answer(selection)
            ? Guard(() => Answers.Count(WithMarks(selection)))
            : Number(WithMarks(selection), before: null);
    }

    /// <summary>
    /// How many articles are listed but have not been read yet, so that no query finds them by their words or by what is
    /// in them.
    /// </summary>
    public int CountUnindexed() => Number(new SqlText().Add("SELECT unindexed FROM total"));

    /// <summary>A part of a selection, in its order.</summary>
    /// <param name="selection">Which articles.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="count">How many to return at most.</param>
    public IReadOnlyList<ArticleSummary> List(ArticleSelection selection, int offset, int count)
    {
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return QueryWords.Answer(selection)
            ? Guard(() => Answers.List(WithMarks(selection), offset, count))
            : [.. Rows(SelectionSql.List(PageOf(selection, new(null, offset, count)), offset, count), ArticleRow.Read)];
    }

    /// <summary>Where an article stands in a selection, from 0; null where it is not there.</summary>
    /// <param name="selection">The selection, one that the full text answers.</param>
    /// <param name="article">The article's number.</param>
    internal int? IndexOf(ArticleSelection selection, long article) => Guard(() => Answers.IndexOf(WithMarks(selection), article));

    /// <summary>Whether an article stands before a place in an order.</summary>
    internal bool IsBefore(long article, ArticleOrder order, ArticlePlace place) => Number(SelectionSql.IsBefore(article, order, place)) > 0;

    /// <summary>How many articles of a selection that the tables answer stand before a place in its order.</summary>
    internal int CountBefore(ArticleSelection selection, ArticlePlace place) => Number(WithMarks(selection), place);

    /// <summary>A place not far before an offset in a selection that sets no condition; none at the beginning.</summary>
    /// <exception cref="IndexException">What the index says of stretches is damaged.</exception>
    internal ArticleStretch StretchAt(ArticleSelection selection, int offset) => Guard(() =>
        Rows(PlaceCounts.StretchAt(selection, offset), PlaceCounts.ReadStretch).SingleOrDefault()
            ?? throw new InvalidDataException("No stretch is kept."));

    /// <summary>The articles of a selection that the tables answer from a place on, its own included.</summary>
    internal IReadOnlyList<ArticleSummary> ListFrom(ArticleSelection selection, ListPart part)
        => [.. Rows(SelectionSql.From(PageOf(selection, part), part), ArticleRow.Read)];

    /// <summary>The last articles of a selection that the tables answer before a place, in its order.</summary>
    internal IReadOnlyList<ArticleSummary> ListBefore(ArticleSelection selection, ListPart part)
        => [.. Rows(SelectionSql.Before(PageOf(selection, part, PlaceSide.Before), part), ArticleRow.Read).Reverse()];

    /// <summary>
    /// A number that is another once a selection may have other articles: after a write to the index, by whomever, and
    /// where it goes by what the reader has made of the articles, after the index was told of that.
    /// </summary>
    public long Changes(ArticleSelection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        var marks = selection.GoesByMarks ? _marks?.Changes ?? 0 : 0;
        return IndexChanges() + marks;
    }

    private long IndexChanges() => ((long)Number(new SqlText().Add("PRAGMA data_version")) << 32) + _updates;

    /// <summary>A whole selection, in its order, read as it is asked for. No other use of the index until its end.</summary>
    public IEnumerable<ArticleSummary> Stream(ArticleSelection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        return QueryWords.Answer(selection)
            ? Guarded(Answers.Stream(WithMarks(selection)))
            : Rows(SelectionSql.List(Guard(() => Sources.ForAll(WithMarks(selection))), 0, -1), ArticleRow.Read);
    }

    /// <summary>The article of a file; null where the file is not in the index.</summary>
    /// <param name="path">The path below the folder, divided by <c>/</c>.</param>
    public ArticleSummary? Find(string path)
        => Rows(
            new SqlText().Add("SELECT ").Add(ArticleRow.Columns).Add(" FROM article WHERE path = ").AddValue(path),
            ArticleRow.Read).SingleOrDefault();

    /// <summary>The file of the article that was published at a place; null where there is none, or where several sites have one there.</summary>
    /// <param name="place">The place; within any site where it has no host.</param>
    public string? FindPublished(PublishedPlace place)
    {
        var sql = new SqlText().Add("""
            SELECT min(article.path) FROM address CROSS JOIN article ON article.id = address.article WHERE address.path =
            """).Add(" ").AddValue(place.Path);
        if (place.Host.Length > 0)
            sql.Add(" AND address.host = ").AddValue(place.Host);
        return Rows(sql.Add(" HAVING count(DISTINCT address.host) = 1"), row => row.GetString(0)).SingleOrDefault();
    }

    /// <summary>Every category that holds an article, a category before those below it, in the order of their names.</summary>
    public IReadOnlyList<CategoryCount> Categories()
        => CategoryTree.Order(Rows(_marks is null ? CategoryTree.Select : CategoryTree.SelectWithRead, CategoryTree.Read));

    /// <summary>How the articles fall among tags, authors and months.</summary>
    public ArticleFacets Facets
    {
        get
        {
            _ = Marks;
            return new(_connection);
        }
    }

    /// <summary>Every problem, in the order of paths and lines.</summary>
    public IReadOnlyList<ArticleProblem> Problems()
        => [.. Rows(
            new SqlText().Add("""
                SELECT path, line, message FROM problem JOIN article ON article.id = problem.article
                ORDER BY path, line, problem.rowid
                """),
            row => new ArticleProblem(row.GetString(0), row.GetInt32(1), Phrase.FromStored(row.GetString(2))))];

    /// <summary>Makes sure that the index is one of this folder; one that was never brought up to date is of any.</summary>
    /// <exception cref="IndexException">It is the index of another folder.</exception>
    public void RequireFolder(ArticleFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        IndexConnection.RequireFolder(ReadSetting(IndexUpdate.FolderSetting), folder.RealRoot, _connection.DataSource);
    }

    /// <summary>Makes sure that no other process is writing, without waiting; one may begin to right afterwards.</summary>
    /// <exception cref="IndexBusyException">Another process is writing; the message names it.</exception>
    public void RequireTurn()
    {
        if (_connection.DataSource.Length > 0)
            IndexLock.RequireFree(_connection.DataSource);
    }

    /// <summary>Closes the index.</summary>
    public void Dispose()
    {
        _marks?.Dispose();
        _answers?.Dispose();
        _connection.Dispose();
    }

    /// <summary>Sees to it that there are marks to be asked for; the tables bring them to their places where they go by those.</summary>
    private ArticleSelection WithMarks(ArticleSelection selection)
    {
        if (selection.GoesByMarks && QueryWords.Answer(selection))
            PlaceMarks();
        else if (selection.GoesByMarks)
            _ = Marks;
        return selection;
    }

    private void PlaceMarks() => Guard(() => Marks.Place(IndexChanges()));

    /// <summary>Brings the index up to date with a folder: reads what is new or changed, forgets what is gone.</summary>
    /// <remarks>
    /// Works on all cores until it is done. Of many new files all are listed first, without their words, and then read,
    /// the newest article first. What was done is kept when it is stopped or fails, even killed, and the next update goes
    /// on from there. Where nothing has changed, nothing is written.
    /// </remarks>
    /// <param name="folder">The folder.</param>
    /// <param name="timeZone">The zone of dates that name none; when it is another than the last time, all is read again.</param>
    /// <param name="progress">Told how far it has come, some twenty times a second and at the end.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder; the index is as it was.</exception>
    /// <exception cref="IOException">The folder cannot be read; the index is as it was.</exception>
    /// <exception cref="IndexBusyException">Another process is writing, and has been for too long; the message names it.</exception>
    /// <exception cref="IndexException">The index is damaged or cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IndexReport Update(
        ArticleFolder folder,
        TimeZoneInfo timeZone,
        IProgress<IndexProgress>? progress = null,
        CancellationToken cancellationToken = default)
        => Update(folder, ArticleParsing.In(timeZone, Clock), progress, cancellationToken);

    /// <summary>Brings the index up to date, reading files in a way of one's own.</summary>
    internal IndexReport Update(
        ArticleFolder folder,
        ArticleParsing parsing,
        IProgress<IndexProgress>? progress = null,
        CancellationToken cancellationToken = default)
        => Run(new(this, progress), update => update.Run(folder, parsing, FolderChanges.Anything(), cancellationToken));

    /// <summary>Brings the index up to date with what may have changed in its folder, and so with little of it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="timeZone">The zone of dates that name none.</param>
    /// <param name="following">What may have changed, and who is told of progress.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <remarks>It fails as <see cref="Update(ArticleFolder, TimeZoneInfo, IProgress{IndexProgress}?, CancellationToken)"/> does.</remarks>
    public IndexReport Follow(
        ArticleFolder folder, TimeZoneInfo timeZone, FolderFollowing following, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(following);
        return Run(
            new(this, following.Progress),
            update => update.Run(folder, ArticleParsing.In(timeZone, Clock), following.Changes, cancellationToken));
    }

    private IndexReport Run(IndexUpdate update, Func<IndexUpdate, IndexReport> run)
    {
        try
        {
            return Guard(() => run(update));
        }
        finally
        {
            _updates++;
            _answers?.Forget();
        }
    }

    /// <summary>The number of the article that came last; those that come later have higher ones.</summary>
    public long LastNumber() => Number(new SqlText().Add("SELECT ifnull(max(id), 0) FROM article"));

    /// <summary>The file of an article by its key; null where the index has none.</summary>
    /// <param name="key">The key, which exact copies share.</param>
    /// <param name="after">The number of an article that it came later than.</param>
    public string? PathOf(ArticleKey key, long after)
    {
        if (key == ArticleKey.Unknown)
            return null;
        return Guard(() =>
        {
            using var find = new Statement(_connection, "SELECT path FROM article WHERE key = @1 AND id > @2 ORDER BY path LIMIT 1");
            return find.Read(key.ToBytes(), after) as string;
        });
    }

    internal IndexWriter CreateWriter() => new(_connection, Patience, StretchLength);

    internal string? ReadSetting(string name)
        => Rows(
            new SqlText().Add("SELECT value FROM setting WHERE name = ").AddValue(name),
            row => row.GetString(0)).SingleOrDefault();

    internal KnownFiles ReadKnownFiles()
        => AddKnown(new(Count(ArticleSelection.All)), new SqlText().Add("SELECT path, id, size, modified FROM article"));

    /// <summary>The path of an article; null where there is none of the number.</summary>
    internal string? PathOf(long article)
        => Rows(new SqlText().Add("SELECT path FROM article WHERE id = ").AddValue(article), row => row.GetString(0)).SingleOrDefault();

    /// <summary>What is known of some files, and of those below folders of these names.</summary>
    internal KnownFiles ReadKnownFiles(IEnumerable<string> paths)
    {
        var known = new KnownFiles(0);
        foreach (var path in paths)
        {
            var sql = new SqlText().Add("SELECT path, id, size, modified FROM article WHERE path = ").AddValue(path)
                .Add(" OR path > ").AddValue(path + "/").Add(" AND path < ").AddValue(path + "0");
            AddKnown(known, sql);
        }

        return known;
    }

    private KnownFiles AddKnown(KnownFiles known, SqlText sql) => Guard(() =>
    {
        using var command = sql.ToCommand(_connection);
        using var row = command.ExecuteReader();
        while (row.Read())
            known.Add(row.GetString(0), KnownFile.Of(row.GetInt64(1), row.GetInt64(2), row.GetInt64(3)));
        return known;
    });

    /// <summary>Articles whose files are still to be read, the newest first.</summary>
    /// <param name="after">The place of the last one known; null for the first.</param>
    /// <param name="count">How many at most.</param>
    internal List<(ArticlePlace Place, FoundFile File)> ReadUnread(ArticlePlace? after, int count)
        => [.. Rows(SelectionSql.Unread(after, count), row => (
            new ArticlePlace(ArticleRow.ReadDate(row, 1), row.GetString(3)),
            new FoundFile(
                new(row.GetString(3), row.GetInt64(4), row.GetInt64(5)),
                KnownFile.Of(row.GetInt64(0), row.GetInt64(4), row.GetInt64(5)))))];

    private SourceFinder Sources => new(_connection, PlaceMarks);

    private ArticleSelection PageOf(ArticleSelection selection, ListPart part, PlaceSide side = PlaceSide.From)
        => Guard(() => Sources.ForPage(WithMarks(selection), part, side));

    private int Number(ArticleSelection selection, ArticlePlace? before) => Number(QuerySql.IsCondition(selection)
        ? Guard(() => new CountSql(Sources).Of(selection, before))
        : SelectionSql.Count(selection, before));

    private T Guard<T>(Func<T> work) => IndexFailure.Guard(_connection, work);

    private int Number(SqlText sql) => Guard(() =>
    {
        using var command = sql.ToCommand(_connection);
        return RowValues.CountOf(command.ExecuteScalar());
    });

    private IEnumerable<T> Guarded<T>(IEnumerable<T> rows)
    {
        using var row = rows.GetEnumerator();
        while (Guard(row.MoveNext))
            yield return row.Current;
    }

    private IEnumerable<T> Rows<T>(SqlText sql, Func<SqliteDataReader, T> read)
    {
        using var command = sql.ToCommand(_connection);
        using var rows = Guard(command.ExecuteReader);
        while (Guard(rows.Read))
            yield return Guard(() => read(rows));
    }
}
