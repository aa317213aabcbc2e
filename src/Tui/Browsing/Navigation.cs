using Tui.Browsing.Articles;
using Tui.Browsing.Listing;
using Tui.Browsing.Marks;
using Tui.Browsing.Trees;

namespace Tui.Browsing;

/// <summary>Moves between panes, categories and articles.</summary>
internal static class Navigation
{
    /// <summary>To the pane on the left; in the tree a category is closed, or its parent selected.</summary>
    public static BrowserState GoLeft(BrowserState state)
    {
        if (state.Focus != Pane.Tree)
            return FocusOn(state, state.Focus - 1);

        var row = state.Tree.Current;
        if (row.IsExpanded)
            return Expand(state, row, false);

        return row.Path.Depth > 1 ? Movement.SelectInTree(state, state.Tree.IndexOf(row.Path.Parent)) : state;
    }

    /// <summary>To the pane on the right; in the tree a closed category is opened first.</summary>
    public static BrowserState GoRight(BrowserState state) => state.Focus switch
    {
        Pane.Tree when state.Tree.Current is { HasChildren: true, IsExpanded: false } row => Expand(state, row, true),
        Pane.Tree => ChooseCategory(state),
        Pane.List => FocusOn(state, Pane.Article),
        _ => state,
    };

    /// <summary>Chooses the selected category and goes to its list, or goes to the selected article.</summary>
    public static BrowserState Open(BrowserState state) => state.Focus switch
    {
        Pane.Tree when state.Tree.Current is { HasChildren: true, IsExpanded: false } row =>
            ChooseCategory(Expand(state, row, true)),
        Pane.Tree => ChooseCategory(state),
        Pane.List => FocusOn(state, Pane.Article),
        _ => state,
    };

    /// <summary>Shows or hides the children of the selected category.</summary>
    public static BrowserState Toggle(BrowserState state) =>
        state.Tree.Current is { HasChildren: true } row ? Expand(state, row, !row.IsExpanded) : state;

    /// <summary>Shows or hides a category's children.</summary>
    public static BrowserState Expand(BrowserState state, TreeRow row, bool expanded) =>
        Movement.Reveal(state with { Tree = state.Tree.With(row.Path, expanded) });

    /// <summary>To the next pane, round at the ends; the article is passed over while there is none.</summary>
    public static BrowserState Cycle(BrowserState state, int by)
    {
        var next = (Pane)(((int)state.Focus + by + 3) % 3);
        if (next == Pane.Article && !CanRead(state))
            next = (Pane)(((int)next + by + 3) % 3);

        // On a screen with more than the article in it, to come by is not yet to read.
        var focused = FocusOn(state, next);
        return next == Pane.Article && !focused.Layout.IsOnePane ? focused with { IsGlancing = true } : focused;
    }

    /// <summary>To another article of the list, without leaving the pane.</summary>
    public static BrowserState StepArticle(BrowserState state, int by)
    {
        if (KeptReading.Step(state, by) is { } stepped)
            return stepped;
        var list = state.List;
        var next = list.Selected + by;
        if (!list.IsSettled || list.Total == 0)
            return state;
        if (next < 0)
            return state with { Message = "This is the first article of the list." };
        if (next >= list.Total)
            return state with { Message = "This is the last article of the list." };

        return Movement.MoveInList(state, by);
    }

    /// <summary>One step back: from the article to the list, out of the search, and to the tree where it is hidden.</summary>
    public static BrowserState Back(BrowserState state)
    {
        if (state.Focus == Pane.Article)
        {
            return FindSteps.IsLit(state) ? FindSteps.Leave(state)
                : ArticleStops.Current(state) is not null ? LinkSteps.Leave(state)
                : CloseArticle(state);
        }

        if (!state.List.Picks.IsEmpty)
            return Picking.Clear(state);
        if (state.List.Wanted.Filter.Length > 0)
            return ListFiltering.Clear(state);
        if (LeaveLink(state) is { } back)
            return back;
        if (state.BeforeSearch is { } before)
            return before.Restore(state);
        return state.Layout.Tree.IsEmpty ? FocusOn(state, Pane.Tree) : state;
    }

    /// <summary>From the article to the list, whatever is lit or chosen in it.</summary>
    public static BrowserState CloseArticle(BrowserState state) => LeaveLink(state) ?? FocusOn(LinkSteps.Leave(state), Pane.List);

    /// <summary>Gives a pane the focus; the article only once there is one to read.</summary>
    public static BrowserState FocusOn(BrowserState state, Pane pane)
    {
        if (pane != Pane.Article)
            return Movement.Reveal(state with { Focus = pane });
        if (!CanRead(state))
            return state;

        // A hidden pane may still hold another article; the new one is not to be preceded by a glimpse of it.
        var isOther = state.Layout.Article.IsEmpty && state.Article.Path != state.List.Current?.Path;
        var article = isOther ? ArticleState.Empty : state.Article;
        return Movement.Reveal(state with { Focus = pane, Article = article, IsGlancing = false, List = state.List with { Moved = true } });
    }

    // Where a link has led out of what was searched for, back to that.
    private static BrowserState? LeaveLink(BrowserState state) => state.BeforeLink is { } link
        ? FocusOn(link.Restore(state with { BeforeLink = null, Tree = state.Tree.Showing(link.List.Scope) }), Pane.List)
        : null;

    private static bool CanRead(BrowserState state) => state.List is { IsSettled: true, Current: not null };

    private static BrowserState ChooseCategory(BrowserState state) =>
        FocusOn(Movement.ListSelectedCategory(state), Pane.List);
}
