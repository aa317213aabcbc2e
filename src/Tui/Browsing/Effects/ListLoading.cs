using Tui.Browsing.Listing;
using Tui.Core.Querying;

namespace Tui.Browsing.Effects;

/// <summary>Reads the tree and pages of lists from the archive's index.</summary>
/// <param name="archive">The archive.</param>
internal sealed class ListLoading(IArchive archive)
{
    /// <summary>
    /// The number of the article that came last before the archive began to change: of exact copies, one that was there then
    /// is no renamed file. Until that is known, each may be one.
    /// </summary>
    private long? _last;

    /// <summary>What stands in the tree.</summary>
    public BrowserAction.CategoriesLoaded LoadCategories(BrowserEffect.LoadCategories load)
    {
        // The first list is there before any other is asked for.
        _last ??= archive.LastNumber();
        return new(load.Generation, archive.Categories(counts: true, load.Kind));
    }

    /// <summary>A page of a list, or what is wrong with its query.</summary>
    public BrowserAction LoadPage(BrowserEffect.LoadPage load)
    {
        var scope = load.Request.Scope;
        try
        {
            var (index, fate) = Find(load);
            var shift = index - load.AnchorIndex ?? 0;
            var page = archive.Page(scope, Math.Max(0, load.Offset + shift), load.Count);
            if (!load.IsUpdating)
                _last = archive.LastNumber();
            return new BrowserAction.PageLoaded(load.Request, load.Generation, page, shift) { Anchor = fate };
        }
        catch (QueryException mistake)
        {
            return new BrowserAction.PageFailed(load, new(mistake.Reason, mistake.Start));
        }
    }

    /// <summary>Where in a list a text leads to.</summary>
    public BrowserAction.PlaceFound FindPlace(BrowserEffect.FindPlace find) => new(find.Token, archive.IndexAt(find.Scope, find.Typed));

    /// <summary>Where the article stands now that the list is to keep selected, and what has become of it.</summary>
    private (int? Index, AnchorFate Fate) Find(BrowserEffect.LoadPage load)
    {
        var scope = load.Request.Scope;
        if (load.Anchor is not { } anchor)
            return (null, AnchorFate.There);
        var knowsPlaces = ListTarget.IsIn(scope);
        if (archive.IndexOf(scope, anchor) is var index && (index is not null || !knowsPlaces))
            return (index, AnchorFate.There);
        if (archive.IndexOf(ListScope.All, anchor) is not null)
            return (null, new AnchorFate.Left(IsGone: false));
        return archive.PathOf(load.AnchorKey, _last ?? 0) is { } path && archive.IndexOf(scope, path) is { } moved
            ? (moved, new AnchorFate.Renamed(anchor, path))
            : (null, new AnchorFate.Left(IsGone: true));
    }
}
