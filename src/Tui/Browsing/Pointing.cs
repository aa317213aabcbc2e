using System.Drawing;
using Tui.Browsing.Articles;
using Tui.Browsing.Listing;
using Tui.Browsing.Prompts;
using Tui.Browsing.Trees;

namespace Tui.Browsing;

/// <summary>What the mouse does.</summary>
internal static class Pointing
{
    private const int Kinds = (int)TreeKind.Dates + 1;

    /// <summary>Focuses the pane under the pointer and selects, toggles or opens what was clicked.</summary>
    public static BrowserStep Click(BrowserState state, BrowserAction.Click click)
    {
        if (state.HelpTop is not null)
            return state;

        // A click into what a search has found so far is to stay there.
        var open = state.Prompt is Prompt.Search search && state.List.Scope.IsSearch
            ? SearchPrompting.Finish(state, search)
            : Prompting.Cancel(state);
        return click.Pane switch
        {
            Pane.Tree => ClickTree(open, click),
            Pane.List => ClickList(open, click),
            _ => ClickArticle(open, click),
        };
    }

    /// <summary>Picks the article under the pointer, or lets it go; nothing is moved under the pointer.</summary>
    public static BrowserState Pick(BrowserState state, Point cell)
    {
        var index = IndexAt(state, cell);
        return state is { HelpTop: null, Prompt: null, List.IsSettled: true } && index < state.List.Total
            ? Picking.Toggle(Movement.MoveInList(state with { Focus = Pane.List }, index - state.List.Selected))
            : state;
    }

    /// <summary>Scrolls what is under the pointer; selections stay where they are.</summary>
    public static BrowserState Wheel(BrowserState state, BrowserAction.Wheel wheel)
    {
        var layout = state.Layout;
        return wheel.Pane switch
        {
            _ when state.HelpTop is not null => Movement.Apply(state, new BrowserAction.Move(wheel.Lines)),
            Pane.Tree => state with { Tree = ScrollTree(state.Tree, wheel.Lines, layout.Tree.Height) },
            Pane.List => state with { List = ScrollList(state.List, wheel.Lines, state.ListRows) },
            _ => state with { Article = Movement.ScrollArticle(state, wheel.Lines) },
        };
    }

    private static BrowserState ClickTree(BrowserState state, BrowserAction.Click click)
    {
        var focused = state with { Focus = Pane.Tree };
        var index = state.Tree.Top + click.Cell.Y;
        if (index >= state.Tree.Rows.Length)
            return focused;
        if (state.Tree.Rows[index].IsGap)
            return TreeSteps.Apply(focused, new BrowserAction.ShowTree((TreeKind)(((int)state.Tree.Kind + 1) % Kinds)));

        var row = state.Tree.Rows[index];
        var isArrow = row.HasChildren && click.Cell.X >= row.Indent && click.Cell.X < row.Indent + 2;
        if (isArrow)
            return click.IsDouble ? focused : Navigation.Expand(focused, row, !row.IsExpanded);

        var selected = Movement.SelectInTree(focused, index);
        return click.IsDouble ? Navigation.Open(selected) : selected;
    }

    private static int IndexAt(BrowserState state, Point cell) => state.List.Top + (cell.Y / state.RowLines);

    private static BrowserState ClickList(BrowserState state, BrowserAction.Click click)
    {
        var index = IndexAt(state, click.Cell);
        var wasSelected = state.Focus == Pane.List && index == state.List.Selected;
        var focused = state with { Focus = Pane.List };
        if (index >= state.List.Total)
            return focused;

        var selected = Movement.MoveInList(focused, index - state.List.Selected);
        return wasSelected || click.IsDouble ? Navigation.Open(selected) : selected;
    }

    // A link, picture or footnote is followed as by its key.
    private static BrowserStep ClickArticle(BrowserState state, BrowserAction.Click click)
    {
        var focused = Navigation.FocusOn(state, Pane.Article);
        if (focused.Article.Text is not { } text)
            return focused;
        var (line, cell) = (state.Article.Top + click.Cell.Y, click.Cell.X - state.Layout.TextLeft);
        var cells = new ArticleCells(text, state.Settings.Ambiguous);
        if (LetterSteps.NoteAt(text, cells, line, cell) is { } note)
            return LetterSteps.Follow(focused, note);
        return cells.SpanAt(line, cell)?.Address is { } address
            ? LinkSteps.Follow(focused, address, ArticleStops.LabelOf(text, address), ArticleStops.IsPicture(text, address))
            : focused;
    }

    private static TreeState ScrollTree(TreeState tree, int rows, int height) =>
        tree with { Top = Scroll.Clamp(tree.Top + rows, height, tree.Rows.Length) };

    private static ListState ScrollList(ListState list, int rows, int height) =>
        list with { Top = Scroll.Clamp(list.Top + rows, height, list.Total) };
}
