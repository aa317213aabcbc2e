using Tui.Browsing.Listing;
using Tui.Browsing.Prompts;
using Tui.Core.Finding;
using Tui.Core.Language;
using Tui.Core.Typesetting;

namespace Tui.Browsing.Articles;

/// <summary>Looks for words in the article on show, as they are typed, and goes from one place to the next.</summary>
internal static class FindSteps
{
    private const int LongestHistory = 50;

    /// <summary>Whether something that was looked for is lit in the article.</summary>
    public static bool IsLit(BrowserState state) => state.Article is { Text: not null, Find.Places.IsEmpty: false };

    /// <summary>Asks what to look for.</summary>
    public static BrowserState Ask(BrowserState state) => state.Article is { Text: not null, PlaceOnTop: { } place } article
        ? state with { Prompt = new Prompt.Find(place, article.Find) }
        : state;

    /// <summary>Looks for what is typed so far; what was there before stays until something is found.</summary>
    public static BrowserState Edit(BrowserState state, Prompt.Find prompt, string words)
    {
        var begin = PutBack(state, prompt) with { Prompt = prompt with { Text = words } };
        if (begin.Article.Text is not { } text)
            return begin;
        if (string.IsNullOrWhiteSpace(words))
            return begin with { Article = begin.Article with { Find = null } };

        var find = ArticleFind.Of(words, state.Article.Find?.Text ?? new SearchableText(text));
        return GoTo(begin, find, FirstFrom(text, find, begin.Article.Top) ?? 0);
    }

    /// <summary>Looks for an earlier one again, or a later where negative.</summary>
    public static BrowserState Recall(BrowserState state, Prompt.Find prompt, int by)
    {
        var next = Math.Clamp(prompt.Recalled + by, 0, state.Finds.Length);
        return next == prompt.Recalled
            ? state
            : Edit(state, prompt with { Recalled = next }, next == 0 ? "" : state.Finds[next - 1]);
    }

    /// <summary>Stays at the place that was found; with nothing typed, looks for what was looked for last.</summary>
    public static BrowserState Submit(BrowserState state, Prompt.Find prompt)
    {
        if (string.IsNullOrWhiteSpace(prompt.Text))
            return state.Finds is [var last, ..] ? Submit(Edit(state, prompt, last), prompt with { Text = last }) : Cancel(state, prompt);
        if (!IsLit(state))
            return Cancel(state, prompt) with { Message = $"“{prompt.Text.Trim()}” is not in this article." };
        return state with
        {
            Prompt = null,
            Finds = [prompt.Text, .. state.Finds.Remove(prompt.Text, StringComparer.Ordinal).Take(LongestHistory - 1)],
        };
    }

    /// <summary>Goes back to where the reader was.</summary>
    public static BrowserState Cancel(BrowserState state, Prompt.Find prompt)
    {
        var back = PutBack(state, prompt);
        return back with { Prompt = null, Article = back.Article with { Find = prompt.Former } };
    }

    /// <summary>Asks for a search of the whole archive instead, with the same words.</summary>
    public static BrowserState SearchInstead(BrowserState state)
    {
        if (state.Prompt is not Prompt.Find find)
            return state;
        var asked = SearchPrompting.Ask(Cancel(state, find));
        return asked.Prompt is Prompt.Search search ? SearchPrompting.Edit(asked, search with { Text = find.Text }) : asked;
    }

    /// <summary>To the next place, or the previous where negative; round at the ends. From the screen where the reader has left the last.</summary>
    public static BrowserState Step(BrowserState state, int by)
    {
        if (!IsLit(state) || state.Article is not { Text: { } text, Find: { } find })
            return state;

        var count = find.Places.Length;
        var next = find.Current is { } current && IsOnShow(state, text, find.Places[current])
            ? current + by
            : by > 0 ? FirstFrom(text, find, state.Article.Top) ?? count : (FirstFrom(text, find, state.Article.Top) ?? count) - 1;
        return GoTo(state, find, (next + count) % count) with { Message = WrapMessage(next, count) };
    }

    /// <summary>Takes the light away.</summary>
    public static BrowserState Leave(BrowserState state) => state with { Article = state.Article with { Find = null } };

    /// <summary>The article with what was lit in it lit again, after it was set or read anew.</summary>
    public static ArticleState Again(ArticleState article, ArticleFind? former) =>
        article with { Find = article.Text is { } text ? former?.In(new SearchableText(text)) : null };

    /// <summary>The article with that lit in it by which a search has found it.</summary>
    public static ArticleState OfSearch(ArticleState article, ListScope scope) =>
        article with { Find = article.Text is { } text ? ArticleFind.Of(scope, text) : null };

    /// <summary>
    /// The state at the first place by which a search has found the article; as it is where none is lit, or the reader has
    /// stood in the article since the search began.
    /// </summary>
    public static BrowserState AtFirst(BrowserState state) =>
        IsAtSearched(state) && !state.SearchVisits.Has(state.List.Scope, state.Article.Path)
            ? GoTo(state, state.Article.Find!, 0)
            : state;

    /// <summary>Whether it is lit in the article by what words a search has found it.</summary>
    public static bool IsAtSearched(BrowserState state) => IsLit(state) && state.Article.Find is { Phrases.IsEmpty: false };

    private static Phrase? WrapMessage(int next, int count) => next switch
    {
        _ when count == 1 && next != 0 => "This is the only match.",
        < 0 => "Went on from the end.",
        _ when next >= count => "Went on from the start.",
        _ => null,
    };

    private static BrowserState PutBack(BrowserState state, Prompt.Find prompt) =>
        state.Article.Text is { } text ? ArticleSteps.ScrollTo(state, text.LineOf(prompt.Place), prompt.Place) : state;

    private static BrowserState GoTo(BrowserState state, ArticleFind find, int index)
    {
        if (index >= find.Places.Length)
            return state with { Article = state.Article with { Find = find } };
        var at = state with { Article = state.Article with { Find = find with { Current = index } } };
        return ArticleSteps.Show(at, state.Article.Text!.LineShowing(find.Places[index].Start));
    }

    /// <summary>The index of the first place at or below a line; null where all stand above.</summary>
    private static int? FirstFrom(TypesetArticle text, ArticleFind find, int line)
    {
        var position = line < text.Lines.Length ? text.Lines[line].Position : int.MaxValue;
        for (var index = 0; index < find.Places.Length; index++)
        {
            if (find.Places[index].Start >= position)
                return index;
        }

        return null;
    }

    private static bool IsOnShow(BrowserState state, TypesetArticle text, FoundText place)
    {
        var line = text.LineShowing(place.Start) - state.Article.Top;
        return line >= 0 && line < state.Layout.Article.Height;
    }
}
