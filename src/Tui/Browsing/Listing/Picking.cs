using Tui.Browsing.Effects;
using Tui.Browsing.Prompts;

namespace Tui.Browsing.Listing;

/// <summary>Picks articles in the list, one by one or in runs.</summary>
internal static class Picking
{
    /// <summary>Where what is picked is written unless another place is named.</summary>
    public const string UsualTarget = "articles.jsonl";

    /// <summary>Picks or lets go.</summary>
    public static BrowserState Apply(BrowserState state, BrowserAction action) => action switch
    {
        _ when !state.List.IsSettled || state.List.Total == 0 => state,

        // The next one is at hand, as where mail is sorted.
        BrowserAction.PickOne => Movement.MoveInList(Toggle(state), 1),
        BrowserAction.PickRun => With(
            state,
            state.List.Picks with { Anchor = state.List.Picks.Anchor is null ? state.List.Selected : null, IsAll = false }),
        BrowserAction.PickAll => With(state, state.List.Picks.IsAll ? Picks.None : Picks.None with { IsAll = true }),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Not about picking."),
    };

    /// <summary>Asks where to write what is picked.</summary>
    public static BrowserState AskExport(BrowserState state) =>
        state.List is { IsSettled: true, Total: > 0 } list && list.Picks.In(list) is { } set
            ? state with { Prompt = new Prompt.Export(set) }
            : state with { Message = "There is no article to be written." };

    /// <summary>Writes it to the place that was typed, or to the usual one.</summary>
    public static BrowserStep Export(BrowserState state, Prompt.Export prompt)
    {
        var target = prompt.Text.Trim() is { Length: > 0 } typed ? typed : UsualTarget;
        return new(
            Done(state with { Prompt = null, Exports = state.Exports + 1 }),
            [new BrowserEffect.Export(prompt.Set, target) { Picks = state.List.Picks }]);
    }

    /// <summary>Lets all go.</summary>
    public static BrowserState Clear(BrowserState state) => With(state, Picks.None);

    /// <summary>Lets all go where what they were picked for is done.</summary>
    public static BrowserState Done(BrowserState state) => state.List.Picks.IsEmpty ? state : Clear(state);

    /// <summary>Picks the selected article, or lets it go.</summary>
    public static BrowserState Toggle(BrowserState state)
    {
        if (state.List.Current is not { } article)
            return state;

        var paths = state.List.Picks.Paths;
        var next = paths.Contains(article.Path, StringComparer.Ordinal)
            ? paths.Remove(article.Path, StringComparer.Ordinal)
            : paths.Add(article.Path);
        return With(state, state.List.Picks with { Paths = next, IsAll = false });
    }

    private static BrowserState With(BrowserState state, Picks picks) => state with { List = state.List with { Picks = picks } };
}
