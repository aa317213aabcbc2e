using Tui.Browsing.Articles;
using Tui.Browsing.Views;

namespace Tui.Browsing;

/// <summary>Moves within the pane that has the focus: the selection in the tree and the list, the text in the others.</summary>
internal static class Movement
{
    // Far enough for any list, near enough never to overflow.
    private const int Everything = 1 << 30;

    /// <summary>Applies a movement to the help where it is open, else to the focused pane.</summary>
    public static BrowserState Apply(BrowserState state, BrowserAction action)
    {
        var height = HeightInFocus(state);
        var rows = action switch
        {
            BrowserAction.Move move => move.Rows,
            BrowserAction.MovePages(var pages) => pages * Math.Max(1, height - 1),
            BrowserAction.MoveHalfPages(var halves) => halves * Math.Max(1, height / 2),
            BrowserAction.GoToStart => -Everything,
            _ => Everything,
        };
        var turnsPage = action is BrowserAction.MovePages or BrowserAction.MoveHalfPages;
        if (state.HelpTop is { } top)
            return state with { HelpTop = Scroll.Clamp(top + rows, height, HelpRows.CountOf(state)) };

        return state.Focus switch
        {
            Pane.Tree => MoveInTree(state, rows),
            Pane.List => MoveInList(state, rows, turnsPage ? rows : 0),
            _ => state with { IsGlancing = false, Article = turnsPage ? TurnPages(state, action) : ScrollArticle(state, rows) },
        };
    }

    /// <summary>Moves the list's selection, and its viewport first where a page is turned.</summary>
    public static BrowserState MoveInList(BrowserState state, int rows, int scroll = 0)
    {
        var list = state.List;
        if (list.Total == 0)
            return state;

        var height = state.ListRows;
        var selected = Math.Clamp(list.Selected + rows, 0, list.Total - 1);
        var top = Scroll.Clamp(list.Top + scroll, height, list.Total);
        return state with
        {
            List = list with
            {
                Selected = selected,
                Top = Scroll.Reveal(top, selected, height, list.Total),
                Moved = true,
            },
        };
    }

    /// <summary>Selects a row of the tree; its articles are listed at once where the list is on show.</summary>
    public static BrowserState SelectInTree(BrowserState state, int row)
    {
        var tree = state.Tree;
        var selected = Math.Clamp(row, 0, tree.Rows.Length - 1);
        if (tree.Rows[selected].IsGap)
            selected += row > tree.Selected && selected < tree.Rows.Length - 1 ? 1 : -1;
        var next = state with
        {
            Tree = tree with
            {
                Selected = selected,
                Top = Scroll.Reveal(tree.Top, selected, state.Layout.Tree.Height, tree.Rows.Length),
            },
        };
        return selected == tree.Selected || state.Layout.List.IsEmpty ? next : ListSelectedCategory(next);
    }

    /// <summary>Asks for the articles of the selected category.</summary>
    public static BrowserState ListSelectedCategory(BrowserState state) =>
        state with { List = state.List with { Wanted = state.Tree.Current.Scope } };

    /// <summary>The article scrolled by some lines.</summary>
    public static ArticleState ScrollArticle(BrowserState state, int lines)
    {
        var article = state.Article;
        return article with
        {
            Top = Scroll.Clamp(article.Top + lines, state.Layout.Article.Height, article.LineCount),
            Place = lines is 0 ? article.Place : null,
        };
    }

    // However often the window changes its size, the place is the one at which the reader stopped.
    private static ArticleState KeepPlace(BrowserState state)
    {
        var article = state.Article;
        var top = article is { Place: { } place, Text: { } text } ? text.LineOf(place) : article.Top;
        return ScrollArticle(state with { Article = article with { Place = article.PlaceOnTop, Top = top } }, 0);
    }

    private static ArticleState TurnPages(BrowserState state, BrowserAction action)
    {
        var height = Math.Max(1, state.Layout.Article.Height);
        var (turns, lines) = action is BrowserAction.MovePages(var pages)
            ? (pages, Math.Max(1, height - 1))
            : (((BrowserAction.MoveHalfPages)action).Halves, Math.Max(1, height / 2));
        var article = state.Article;
        for (var turn = 0; turn < Math.Abs(turns) && article.Text is { Lines.Length: > 0 } text; turn++)
        {
            var top = turns > 0 ? PageTurn.Down(text, article.Top, height, lines) : PageTurn.Up(text, article.Top, height, lines);
            article = article with { Top = Scroll.Clamp(top, height, article.LineCount), Place = null };
        }

        return article;
    }

    /// <summary>The state with every viewport within its rows and every selection on show.</summary>
    public static BrowserState Reveal(BrowserState state)
    {
        var (layout, tree, list) = (state.Layout, state.Tree, state.List);
        return state with
        {
            Tree = tree with { Top = Scroll.Reveal(tree.Top, tree.Selected, layout.Tree.Height, tree.Rows.Length) },
            List = list with { Top = Scroll.Reveal(list.Top, list.Selected, state.ListRows, list.Total) },
            Article = KeepPlace(state),
            HelpTop = state.HelpTop is { } top ? Scroll.Clamp(top, layout.Body.Height, HelpRows.CountOf(state)) : null,
        };
    }

    private static BrowserState MoveInTree(BrowserState state, int rows) =>
        SelectInTree(state, state.Tree.Selected + rows);

    private static int HeightInFocus(BrowserState state) =>
        state.HelpTop is not null ? state.Layout.Body.Height
            : state.Focus == Pane.List ? state.ListRows
            : state.Layout.Of(state.Focus).Height;
}
