using Tui.Browsing.Effects;
using Tui.Browsing.Trees;
using Tui.Core.Indexing;

namespace Tui.Browsing.Listing;

/// <summary>The article list of the first frame.</summary>
internal static class FirstList
{
    /// <summary>The list that the reader has left with the article that was selected in it; else the whole archive.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="place">Where the reader was; null where nothing is known.</param>
    /// <param name="count">How many rows are shown or soon will be.</param>
    /// <param name="folds">Whether copies are folded.</param>
    public static ListState Of(IArchive archive, BrowserPlace? place, int count, bool folds)
    {
        // Only a category is there at once; what must be searched for follows when it is found.
        var isCategory = place is { Scope: { Query: "", Shelf: Shelf.None, Tree: TreeKind.Categories, Order: ArticleOrder.NewestFirst } };
        if (isCategory && Resume(archive, place!, count) is { } resumed)
            return resumed;

        var scope = ListScope.All with { Folds = folds };
        var page = archive.Page(scope, 0, count);
        return ListState.Empty with
        {
            Scope = scope,
            Total = page.Total,
            Window = page.Rows,
            Wanted = place is null || isCategory ? scope : place.Scope,
            Resume = isCategory ? null : place,
        };
    }

    /// <summary>The list around the article; null where the article is no longer near its place.</summary>
    private static ListState? Resume(IArchive archive, BrowserPlace place, int count)
    {
        var page = archive.Page(place.Scope, Math.Max(0, place.Selected - count), 2 * count);
        for (var index = 0; index < page.Rows.Length; index++)
        {
            if (page.Rows[index].Path != place.Path)
                continue;
            return ListState.Empty with
            {
                Scope = place.Scope,
                Wanted = place.Scope,
                Total = page.Total,
                WindowStart = page.Offset,
                Window = page.Rows,
                Selected = page.Offset + index,
                Moved = true,
            };
        }

        return null;
    }
}
