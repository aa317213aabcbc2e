using Tui.Browsing.Effects;
using Tui.Browsing.Listing;

namespace Tui.Browsing.Prompts;

/// <summary>
/// What Enter makes of a search: what is listed stays. While one types, the last word is the beginning of one; where the word
/// alone finds something else, the query says so from then on (<c>tea*</c>), and means the same when it is asked again.
/// </summary>
internal static class SearchEnding
{
    /// <summary>The query whose answer is listed while another is typed; empty where nothing has been typed.</summary>
    public static string Listed(Prompt.Search search) => search.Recalled > 0 ? search.Text.Trim() : LiveQuery.Of(search.Text);

    /// <summary>Ends the search once it is known what the words find as they stand.</summary>
    public static BrowserStep Submit(BrowserState state, Prompt.Search search)
    {
        var (list, wanted) = (state.List, ListScope.Search(search.Text.Trim()));
        if (list.IsSettled && list.Scope.Place == wanted)
            return End(state, search);

        // The answer to what was typed last is to be seen before another is compared with it.
        var isOnItsWay = !list.IsSettled && IsListed(search, list.Wanted);
        return state with
        {
            Prompt = search with { IsSubmitted = true, Mistake = null },
            List = isOnItsWay ? list : list with { Wanted = wanted },
        };
    }

    /// <summary>Takes a page while the search waits for its end.</summary>
    public static BrowserStep Take(BrowserState state, Prompt.Search search, BrowserAction.PageLoaded loaded)
    {
        var (list, scope) = (state.List, loaded.Request.Scope);
        var isAnswer = list.Request == loaded.Request && scope.IsSearch;
        if (!isAnswer || (scope.Query != search.Text.Trim() && scope.Query != Listed(search)))
            return Answers.Apply(state, loaded);

        var isCompared = IsListed(search, list.Scope) && list.Scope != scope;
        if (isCompared && !IsSame(list, loaded.Page))
            return End(state with { List = list with { Request = null, Wanted = list.Scope } }, search);

        var next = Answers.Apply(state with { Prompt = search with { IsSubmitted = false } }, loaded);
        if (scope.Query != search.Text.Trim())
            return Submit(next, search);
        return End(isCompared ? next with { List = next.List with { Selected = list.Selected, Top = list.Top, Moved = list.Moved } } : next, search);
    }

    // Where nothing is listed yet for what has been typed, the whole archive is no answer to it.
    private static bool IsListed(Prompt.Search search, ListScope scope) =>
        Listed(search) is { Length: > 0 } query && scope.Place == ListScope.Search(query);

    private static BrowserStep End(BrowserState state, Prompt.Search search) =>
        new(SearchPrompting.Finish(state, search), [new BrowserEffect.RememberQuery(state.List.Scope.Query)]);

    private static bool IsSame(ListState list, ArchivePage page)
    {
        for (var row = 0; row < page.Rows.Length; row++)
        {
            if (list.At(page.Offset + row) is { } listed && listed.Path != page.Rows[row].Path)
                return false;
        }

        return list.Total == page.Total;
    }
}
