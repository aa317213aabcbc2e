using Tui.Browsing.Prompts;

namespace Tui.Browsing.Trees;

/// <summary>What is done with the tree as a whole: by what it goes, and finding a row by its name.</summary>
internal static class TreeSteps
{
    /// <summary>Shows the tree by something else, or finds a row in it.</summary>
    public static BrowserState Apply(BrowserState state, BrowserAction action) => action switch
    {
        BrowserAction.ShowTree show => Show(state, show.Kind),
        BrowserAction.AskTree => Navigation.FocusOn(state, Pane.Tree) with { Prompt = new Prompt.FilterTree(state.Tree) },
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Not about the tree."),
    };

    /// <summary>Narrows the tree to the rows whose names hold a text.</summary>
    public static BrowserState Filter(BrowserState state, Prompt.FilterTree prompt, string text) =>
        Movement.Reveal(state with { Tree = state.Tree.Filtered(text.Trim()), Prompt = prompt with { Text = text } });

    /// <summary>Goes to the next row that was found, or to the one before.</summary>
    public static BrowserState Step(BrowserState state, int by)
    {
        var (tree, row) = (state.Tree, state.Tree.Selected);
        do
            row += by;
        while (row >= 0 && row < tree.Rows.Length && (tree.Rows[row].IsGap || !TreeRows.Holds(tree.Rows[row].Scope.Name, tree.Filter)));
        return row < 0 || row >= tree.Rows.Length ? state : Movement.Reveal(state with { Tree = tree with { Selected = row } });
    }

    /// <summary>Shows the whole tree again, at the row that was found, and lists its articles.</summary>
    public static BrowserState Choose(BrowserState state, Prompt.FilterTree prompt)
    {
        var scope = state.Tree.Current.Scope;
        if (!TreeRows.Holds(scope.Name, state.Tree.Filter))
            return Cancel(state, prompt) with { Message = $"Nothing in the tree is called '{state.Tree.Filter}'." };
        var next = state with { Prompt = null, Tree = state.Tree.Filtered("").Showing(scope) };
        return Movement.Reveal(Movement.ListSelectedCategory(next));
    }

    /// <summary>Shows the tree as it was.</summary>
    public static BrowserState Cancel(BrowserState state, Prompt.FilterTree prompt) =>
        Movement.Reveal(state with { Prompt = null, Tree = prompt.Before });

    private static BrowserState Show(BrowserState state, TreeKind kind)
    {
        if (state.Tree.Kind == kind)
            return Navigation.FocusOn(state, Pane.Tree);

        // What the list shows may have no row in the other tree: it goes with the row that is selected there.
        var shown = state with { Tree = state.Tree.By(kind) };
        return Navigation.FocusOn(Movement.ListSelectedCategory(shown), Pane.Tree);
    }
}
