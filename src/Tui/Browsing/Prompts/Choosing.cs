using Tui.Browsing.Articles;

namespace Tui.Browsing.Prompts;

/// <summary>Lists over the screen that are narrowed while one types, to choose one of: actions by their names, the article's headings.</summary>
internal static class Choosing
{
    /// <summary>Opens a list, moves in it, or chooses one of it.</summary>
    public static BrowserStep Apply(BrowserState state, BrowserAction action) => action switch
    {
        BrowserAction.AskCommand => state with { Prompt = new Prompt.Command() },
        BrowserAction.AskOutline => OutlineSteps.Ask(state),
        BrowserAction.MoveChoice move => Move(state, move.Rows),
        BrowserAction.TakeChoice take => Take(state, take.Row),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Not about a choice."),
    };

    /// <summary>How many answer what has been typed; 0 where nothing is chosen.</summary>
    public static int CountOf(BrowserState state) => state.Prompt switch
    {
        Prompt.Command => Commands.Matching(state).Length,
        Prompt.Outline => OutlineSteps.Matching(state).Length,
        _ => 0,
    };

    /// <summary>Narrows the list to what answers a text; the best answer is selected.</summary>
    public static BrowserState Edit(BrowserState state, Prompt.Choice choice, string text)
    {
        var narrowed = state with { Prompt = choice with { Text = text, Selected = 0 } };
        return choice is Prompt.Outline && text.Length == 0 ? OutlineSteps.Ask(narrowed) : narrowed;
    }

    /// <summary>Chooses one of those that answer what has been typed, where there is one.</summary>
    public static BrowserStep Take(BrowserState state, int row) =>
        state.Prompt is Prompt.Outline ? OutlineSteps.GoTo(state, row) : Commands.Run(state, row);

    private static BrowserState Move(BrowserState state, int rows)
    {
        if (state.Prompt is not Prompt.Choice choice || CountOf(state) is not (> 0 and var count))
            return state;

        // Round at the ends: the last is one step away.
        return state with { Prompt = choice with { Selected = (choice.Selected + rows % count + count) % count } };
    }
}
