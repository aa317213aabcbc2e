using Tui.Browsing.Prompts;

namespace Tui.Browsing.Listing;

/// <summary>Unfolds one entry of the list: the article and its copies become a list of their own, which one step back leaves.</summary>
internal static class Unfolding
{
    /// <summary>Lists the selected article and its copies, or goes back from such a list.</summary>
    /// <param name="state">The state.</param>
    /// <param name="index">The article's index where the mouse points at it; null for the selected one.</param>
    public static BrowserState Toggle(BrowserState state, int? index)
    {
        if (!state.List.IsSettled || state.List.Total == 0)
            return state;
        if (state.List.Scope.IsOfCopies && state.BeforeSearch is { } before)
            return before.Restore(state);
        var at = index is { } row ? Movement.MoveInList(state with { Focus = Pane.List }, row - state.List.Selected) : state;
        return at.List.Current is { } article ? List(at, article.Path, article.Copies) : at;
    }

    private static BrowserState List(BrowserState state, string path, int copies) => state.List.Scope.Folds && copies == 0
        ? state with { Message = "No copy of this article is folded here." }
        : state with
        {
            BeforeSearch = PlaceBeforeSearch.Of(state),
            List = state.List with { Wanted = ListScope.CopiesOf(path) },
        };
}
