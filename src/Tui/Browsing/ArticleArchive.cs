using Tui.Core.Articles;
using Tui.Core.Indexing;
using Tui.Core.Querying;

namespace Tui.Browsing;

/// <summary>An archive that is a folder of files and an index of it.</summary>
internal sealed class ArticleArchive : IArchive
{
    private readonly ArticleArchiveParts _parts;
    private readonly ArticleReader _reader;
    private LastListing? _last;

    /// <summary>Makes an archive. The index is only read here, by one thread at a time, and stays the caller's.</summary>
    public ArticleArchive(ArticleArchiveParts parts)
    {
        _parts = parts;
        _reader = new ArticleReader(parts.TimeZone);
    }

    /// <inheritdoc/>
    public ArchiveCategories Categories() => Guard(() => new ArchiveCategories(
        _parts.Index.Count(ArticleSelection.All),
        [.. _parts.Index.Categories().Select(c => new CategoryNode(CategoryPath.Of(c.Path), c.Articles))]));

    /// <inheritdoc/>
    public ArchivePage Page(ListScope scope, int offset, int count) => Guard(() => ReadPage(scope, offset, count));

    /// <inheritdoc/>
    public int? IndexOf(ListScope scope, string path) => Guard(() => ListingOf(scope).IndexOf(path));

    /// <inheritdoc/>
    public Article Load(string path) => _reader.Read(path, _parts.Folder.Read(path));

    /// <inheritdoc/>
    public bool Update(Action<UpdateProgress> report, CancellationToken cancellation) => Guard(() =>
    {
        using var index = _parts.OpenForUpdate();
        var done = index.Update(_parts.Folder, _parts.TimeZone, new UpdateReporter(_parts.Clock, report), cancellation);
        return done.Added + done.Changed + done.Removed > 0;
    });

    /// <summary>An index that fails is, to the browser, like a file that cannot be read.</summary>
    private static T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (IndexException problem)
        {
            throw new IOException(problem.Message, problem);
        }
    }

    private ArchivePage ReadPage(ListScope scope, int offset, int count)
    {
        var listing = ListingOf(scope);
        var rows = listing.Page(offset, count);

        // Between counting and listing the index may have changed; what is listed is what there is.
        var total = listing.Total;
        if (rows.Count < count)
            total = rows.Count > 0 ? offset + rows.Count : Math.Min(total, offset);
        return new(total, offset, [.. rows.Select(row => new ListedArticle(row.Path, row.Title, row.Date))]);
    }

    /// <summary>The list of a scope, the last one as long as the index stays as it is.</summary>
    private ArticleListing ListingOf(ListScope scope)
    {
        var changes = _parts.Index.Changes();
        if (_last is { } last && last.Scope == scope && last.Changes == changes)
            return last.Listing;
        var listing = new ArticleListing(_parts.Index, SelectionOf(scope));
        _last = new(scope, changes, listing);
        return listing;
    }

    private ArticleSelection SelectionOf(ListScope scope)
    {
        var context = new QueryContext(_parts.Clock.GetUtcNow(), _parts.TimeZone);
        return new(QueryParser.Parse(scope.Query, context)) { Category = scope.Category.Names };
    }

    private sealed record LastListing(ListScope Scope, long Changes, ArticleListing Listing);
}

/// <summary>What an <see cref="ArticleArchive"/> is made of.</summary>
internal sealed record ArticleArchiveParts
{
    /// <summary>The index, for reading.</summary>
    public required ArticleIndex Index { get; init; }

    /// <summary>Opens the same index once more, for an update beside the reading.</summary>
    public required Func<ArticleIndex> OpenForUpdate { get; init; }

    /// <summary>The folder.</summary>
    public required ArticleFolder Folder { get; init; }

    /// <summary>The time zone of dates that name none.</summary>
    public required TimeZoneInfo TimeZone { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Clock { get; init; }
}
