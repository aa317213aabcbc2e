using Tui.Browsing.Listing;

namespace Tui.Browsing.Prompts;

/// <summary>
/// The search of the whole archive: what it finds is listed while one types, and where one was is come back to with Esc.
/// Each answer that is overtaken by further typing is dropped.
/// </summary>
internal static class SearchPrompting
{
    /// <summary>Asks what to search for. The list takes the focus, so that what is found is seen.</summary>
    public static BrowserState Ask(BrowserState state)
    {
        var scope = state.List.Scope;
        var prompt = new Prompt.Search { Text = scope.IsSearch ? scope.Query : "", Origin = PlaceBeforeSearch.Of(state) };
        return Movement.Reveal(state with { Prompt = prompt, Focus = Pane.List });
    }

    /// <summary>Takes what has been typed, and asks for what it finds.</summary>
    public static BrowserState Edit(BrowserState state, Prompt.Search search)
    {
        var next = state with { Prompt = search with { Mistake = null, IsSubmitted = false } };
        if (SearchEnding.Listed(search) is not { Length: > 0 } query)
            return search.Origin is { } origin ? next with { List = origin.List, Article = origin.Article } : next;
        return next with { List = state.List with { Wanted = ListScope.Search(query) } };
    }

    /// <summary>Puts another query of the history into the prompt.</summary>
    public static BrowserState Recall(BrowserState state, int by)
    {
        var history = state.Tree.Categories.History;
        if (state.Prompt is not Prompt.Search search || Math.Clamp(search.Recalled + by, 0, history.Length) is var next && next == search.Recalled)
            return state;

        var draft = search.Recalled == 0 ? search.Text : search.Draft;
        return Edit(state, search with { Text = next == 0 ? draft : history[next - 1], Recalled = next, Draft = draft });
    }

    /// <summary>Searches for what has been typed, so that what is listed stays.</summary>
    public static BrowserStep Submit(BrowserState state, Prompt.Search search) =>
        search.Text.Trim().Length == 0 ? Cancel(state, search) : SearchEnding.Submit(state, search);

    /// <summary>Ends the prompt, with what was found on show.</summary>
    public static BrowserState Finish(BrowserState state, Prompt.Search search) => Movement.Reveal(state with
    {
        BeforeSearch = state.BeforeSearch ?? search.Origin,
        Prompt = null,
        Focus = Pane.List,
    });

    /// <summary>Ends the prompt and goes back to where one was.</summary>
    public static BrowserState Cancel(BrowserState state, Prompt.Search search) =>
        search.Origin is { } origin ? origin.Restore(state with { Prompt = null }) : state with { Prompt = null };
}
