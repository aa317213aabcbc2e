using Tui.Core.Articles;
using Tui.Core.Indexing;
using Tui.Core.Querying;

namespace Tui.Browsing;

/// <summary>An archive that is a folder of files and an index of it.</summary>
internal sealed class ArticleArchive : IArchive
{
    private readonly ArticleArchiveParts _parts;
    private readonly ArticleReader _reader;

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
    public int? IndexOf(ListScope scope, string path) => Guard(() => Find(scope, path));

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
        var selection = SelectionOf(scope);
        var total = _parts.Index.Count(selection);
        var rows = _parts.Index.List(selection, offset, count);

        // Between counting and listing the index may have changed; what is listed is what there is.
        if (rows.Count < count && (rows.Count > 0 || offset == 0))
            total = offset + rows.Count;
        else if (rows.Count == 0)
            total = Math.Min(total, offset);
        return new(total, offset, [.. rows.Select(row => new ListedArticle(row.Path, row.Title, row.Date))]);
    }

    private int? Find(ListScope scope, string path)
    {
        if (_parts.Index.Find(path) is not { } wanted)
            return null;

        var selection = SelectionOf(scope);
        var (low, high) = (0, _parts.Index.Count(selection) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_parts.Index.List(selection, middle, 1) is not [var met])
                return null;

            var order = Compare(wanted, met);
            if (order == 0)
                return middle;
            if (order < 0)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return null;
    }

    // As the index orders them: the newest first, those without a date last, then by path.
    private static int Compare(ArticleSummary a, ArticleSummary b)
    {
        var byDate = Nullable.Compare(b.Date, a.Date);
        return byDate != 0 ? byDate : PathOrder.Compare(a.Path, b.Path);
    }

    private ArticleSelection SelectionOf(ListScope scope)
    {
        var context = new QueryContext(_parts.Clock.GetUtcNow(), _parts.TimeZone);
        return new(QueryParser.Parse(scope.Query, context)) { Category = scope.Category.Names };
    }
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
