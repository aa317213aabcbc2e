using Tui.Browsing.Prompts;

namespace Tui.Browsing.Listing;

/// <summary>Narrows the list on show to titles and authors that hold some words, while they are typed.</summary>
internal static class ListFiltering
{
    /// <summary>Asks for the words.</summary>
    public static BrowserState Ask(BrowserState state) => Movement.Reveal(state with
    {
        Prompt = new Prompt.FilterList(state.List.Scope.Filter) { Text = state.List.Scope.Filter.TrimEnd('*') },
        Focus = Pane.List,
    });

    /// <summary>Narrows the list to what has been typed.</summary>
    public static BrowserState Edit(BrowserState state, Prompt.FilterList prompt, string text) =>
        To(state with { Prompt = prompt with { Text = text } }, LiveQuery.Of(text));

    /// <summary>Shows the whole list again, at the article that was selected.</summary>
    public static BrowserState Clear(BrowserState state) => To(state, "");

    /// <summary>Narrows the list as it was before one began to type.</summary>
    public static BrowserState Cancel(BrowserState state, Prompt.FilterList prompt) => To(state with { Prompt = null }, prompt.Before);

    private static BrowserState To(BrowserState state, string filter)
    {
        var list = state.List;
        var resume = list.Current is { } article && filter.Length == 0
            ? new BrowserPlace(list.Scope, article.Path, list.Selected, state.Focus)
            : null;
        return state with { List = list with { Wanted = list.Wanted with { Filter = filter }, Resume = resume } };
    }
}
