using Tui.Browsing.Listing;
using Tui.Browsing.Marks;
using Tui.Browsing.Pictures;
using Tui.Browsing.Trees;
using Tui.Core.Articles;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.Following;
using Tui.Core.Querying;

namespace Tui.Browsing.Effects;

/// <summary>An archive that is a folder of files and an index of it.</summary>
internal sealed class ArticleArchive : IArchive, IDisposable
{
    private readonly ArticleArchiveParts _parts;
    private readonly ArticleReader _reader;
    private readonly ReadingKeeper _reading;
    private ListScope? _listed;
    private LastListing? _last;
    private long _shown;
    private volatile bool _isAwaitingUpdate;

    /// <summary>Makes an archive. The index is only read here, by one thread at a time, and stays the caller's.</summary>
    public ArticleArchive(ArticleArchiveParts parts)
    {
        _parts = parts;
        _isAwaitingUpdate = parts.Updates;
        _reader = new ArticleReader(parts.TimeZone);
        _reading = new ReadingKeeper(new ReadingKeeperParts
        {
            Index = parts.Index,
            File = parts.ReadingFile,
            Archive = parts.Folder.RealRoot,
            SelectionOf = SelectionOf,
            ReadFile = parts.Folder.Read,
            IsAwaitingUpdate = () => _isAwaitingUpdate,
            Clock = parts.Clock,
        });
    }

    /// <inheritdoc/>
    public IReadingState Reading => _reading;

    /// <inheritdoc/>
    public ArchiveCategories Categories(bool counts, TreeKind kind = TreeKind.Categories) => Guard(() =>
    {
        var isKnown = counts && _reading.Refresh(make: true);
        var total = _parts.Index.Count(ArticleSelection.All);
        var categories = new ArchiveCategories(total, new TreeNodes(_parts.Index, _parts.TimeZone).Of(kind, isKnown ? _reading.OwnTags : []))
        {
            Kind = kind,
        };
        return isKnown ? WithReading(categories) : categories with { Problem = counts ? _reading.Problem : null };
    });

    /// <inheritdoc/>
    public ArchivePage Page(ListScope scope, int offset, int count) => Guard(() => ReadPage(scope, offset, count));

    /// <inheritdoc/>
    public int? IndexOf(ListScope scope, string path) => Guard(() => (scope.Shelf, scope.Order) switch
    {
        (Shelf.Recent, _) => null,
        (_, ArticleOrder.NewestFirst or ArticleOrder.Title) => ListingOf(scope).IndexOf(path),
        (_, ArticleOrder.OldestFirst) => OldestOf(scope).IndexOf(path),
        _ => null,
    });

    /// <inheritdoc/>
    public int? IndexAt(ListScope scope, string typed) => Guard<int?>(() =>
    {
        if (ListTarget.Of(typed, scope.Order, Context) is not { } place)
            return null;
        return scope.Order == ArticleOrder.OldestFirst ? OldestOf(scope).IndexAt(place) : ListingOf(scope).IndexAt(place);
    });

    /// <inheritdoc/>
    public string? Resolve(string from, string address) => Guard(() => new LinkTargets(_parts.Index).Find(from, address));

    /// <inheritdoc/>
    public string? PictureOf(string from, string address) => new PictureFiles(_parts.Folder).FindOpenable(from, address);

    /// <inheritdoc/>
    public string FileOf(string path) => Path.Join(_parts.Folder.Root, path);

    /// <inheritdoc/>
    public Article Load(string path) => _reader.Read(path, _parts.Folder.Read(path));

    /// <inheritdoc/>
    public long LastNumber() => Guard(_parts.Index.LastNumber);

    /// <inheritdoc/>
    public string? PathOf(ArticleKey key, long after) => Guard(() => _parts.Index.PathOf(key, after));

    /// <inheritdoc/>
    public ArchiveNews Look() => Guard(() =>
    {
        var total = _parts.Index.Count(ArticleSelection.All);
        return new ArchiveNews(
            _parts.Index.Changes(ArticleSelection.All) != _shown, _reading.HasNews, Math.Max(0, total - _parts.Index.CountUnindexed()), total);
    });

    /// <inheritdoc/>
    public bool Update(FolderChanges changes, Action<UpdateProgress> report, CancellationToken cancellation) => Guard(() =>
    {
        try
        {
            using var index = _parts.OpenForUpdate();
            index.RequireTurn();
            var following = new FolderFollowing(changes, new UpdateReporter(_parts.Clock, report));
            var done = index.Follow(_parts.Folder, _parts.TimeZone, following, cancellation);
            _isAwaitingUpdate = false;
            return done.Added + done.Changed + done.Removed > 0;
        }
        catch (Exception problem) when (problem is not (OperationCanceledException or IndexBusyException))
        {
            _isAwaitingUpdate = false; // what fails is not waited for
            throw;
        }
    });

    /// <summary>Closes what is kept of the reader's own.</summary>
    public void Dispose() => _reading.Dispose();

    private ArchiveCategories WithReading(ArchiveCategories categories)
    {
        // A list that goes by marks stays as it is while it is open.
        if (_listed is not { } listed || !SelectionOf(listed).GoesByMarks)
            _parts.Index.Marks.Settle();
        return categories with
        {
            Unread = categories.Total - _parts.Index.Marks.Count(ArticleMarks.Read),
            Starred = _parts.Index.Marks.Count(ArticleMarks.Starred),
            Saved = [.. _reading.Saved.Select(query => new SavedSearch(query, CountOf(query)))],
            History = [.. _reading.History],
            OwnTags = [.. _reading.OwnTags],
            FormerSession = _reading.FormerSession,
        };
    }

    private int? CountOf(string query)
    {
        try
        {
            return _parts.Index.Count(SelectionOf(ListScope.Search(query)));
        }
        catch (QueryException)
        {
            return null;
        }
    }

    private static T Guard<T>(Func<T> work) => UnusableException.Guard(work);

    private ArchivePage ReadPage(ListScope scope, int offset, int count)
    {
        var selection = SelectionOf(scope);
        if (scope != _listed && selection.GoesByMarks)
        {
            _reading.Refresh(make: false);
            _parts.Index.Marks.Settle();
        }

        _listed = scope;
        _shown = _parts.Index.Changes(ArticleSelection.All);
        var (total, rows) = selection.Order switch
        {
            ArticleOrder.NewestFirst or ArticleOrder.Title => PageOf(ListingOf(scope), offset, count),
            ArticleOrder.OldestFirst => (ListingOf(Newest(scope)).Total, OldestOf(scope).Page(offset, count)),
            _ => (_parts.Index.Count(selection), _parts.Index.List(selection, offset, count)),
        };

        // Between counting and listing the index may have changed; what is listed is what there is.
        if (rows.Count < count)
            total = rows.Count > 0 || offset == 0 ? offset + rows.Count : Math.Min(total, offset);
        return new(total, offset, [.. rows.Select(Listed)]) { Coverage = scope.HasWords ? CoverageNow() : null };
    }

    /// <summary>The page first, since one that is not full says how many articles there are.</summary>
    private static (int Total, IReadOnlyList<ArticleSummary> Rows) PageOf(ArticleListing listing, int offset, int count)
    {
        var rows = listing.Page(offset, count);
        return (listing.Total, rows);
    }

    private SearchCoverage? CoverageNow()
    {
        var unread = _parts.Index.CountUnindexed();
        if (unread == 0)
            return null;
        var all = _parts.Index.Count(ArticleSelection.All);
        return new(Math.Max(0, all - unread), all);
    }

    private ListedArticle Listed(ArticleSummary row)
    {
        var reading = _reading.Of(row);
        return new(row.Path, row.Title, row.Date)
        {
            Key = row.Key,
            Copies = row.Copies,
            Author = row.Authors.IsEmpty ? "" : row.Authors[0],
            Tags = reading is null ? [] : _reading.OwnTagsOf(row.Key),
            Marks = reading?.Marks,
            Place = reading?.Place,
        };
    }

    private OldestFirstListing OldestOf(ListScope scope) => new(ListingOf(Newest(scope)));

    private static ListScope Newest(ListScope scope) => scope with { Order = ArticleOrder.NewestFirst };

    /// <summary>The list of a scope, the last one as long as the index stays as it is.</summary>
    private ArticleListing ListingOf(ListScope scope)
    {
        var selection = SelectionOf(scope);
        var changes = _parts.Index.Changes(selection);
        if (_last is { } last && last.Scope == scope && last.Changes == changes)
            return last.Listing;
        var listing = new ArticleListing(_parts.Index, selection);
        _last = new(scope, changes, listing);
        return listing;
    }

    private ArticleSelection SelectionOf(ListScope scope) =>
        ScopeQuery.SelectionOf(scope, Context);

    private QueryContext Context => new(_parts.Clock.GetUtcNow(), _parts.TimeZone);

    private sealed record LastListing(ListScope Scope, long Changes, ArticleListing Listing);
}

/// <summary>What an <see cref="ArticleArchive"/> is made of.</summary>
internal sealed record ArticleArchiveParts
{
    /// <summary>The index, for reading.</summary>
    public required ArticleIndex Index { get; init; }

    /// <summary>Opens the same index once more, for an update beside the reading.</summary>
    public required Func<ArticleIndex> OpenForUpdate { get; init; }

    /// <summary>Whether it is brought up to date at all.</summary>
    public bool Updates { get; init; } = true;

    /// <summary>The folder.</summary>
    public required ArticleFolder Folder { get; init; }

    /// <summary>The file of the reading state; null where there is no place for one.</summary>
    public string? ReadingFile { get; init; }

    /// <summary>The time zone of dates that name none.</summary>
    public required TimeZoneInfo TimeZone { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Clock { get; init; }
}
