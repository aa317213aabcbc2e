using Tui.Core.Indexing;

namespace Tui.Browsing.Listing;

/// <summary>A list read backwards, so that the oldest comes first, and those without a date still last.</summary>
/// <param name="newest">The list with the newest first.</param>
internal sealed class OldestFirstListing(ArticleListing newest)
{
    private readonly int _dated = newest.Dated;

    /// <summary>The articles at an index, from 0, and after it; fewer than asked for at the end.</summary>
    public IReadOnlyList<ArticleSummary> Page(int offset, int count)
    {
        var last = Math.Min(_dated, offset + count);
        var rows = offset < last ? newest.Page(_dated - last, last - offset).Reverse().ToList() : [];
        var start = Math.Max(_dated, offset);
        if (offset + count > start)
            rows.AddRange(newest.Page(start, offset + count - start));
        return rows;
    }

    /// <summary>Where an article stands, from 0; null where it is not in the list.</summary>
    public int? IndexOf(string path) => newest.IndexOf(path) switch
    {
        null => null,
        { } index when index < _dated => _dated - 1 - index,
        var index => index,
    };

    /// <summary>Where the first article stands that is newer than a place, from 0; the last with a date where none is.</summary>
    public int IndexAt(ArticlePlace place) => Math.Max(0, _dated - Math.Max(1, newest.IndexAt(place)));
}
