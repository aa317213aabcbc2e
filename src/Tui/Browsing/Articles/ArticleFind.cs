using System.Collections.Immutable;
using Tui.Browsing.Listing;
using Tui.Core.Finding;
using Tui.Core.Querying;
using Tui.Core.Typesetting;

namespace Tui.Browsing.Articles;

/// <summary>What was looked for in an article, and where it stands.</summary>
/// <param name="Text">The article's text.</param>
internal sealed record ArticleFind(SearchableText Text)
{
    /// <summary>The words as they were typed; empty where the phrases of a search are looked for.</summary>
    public string Words { get; init; } = "";

    /// <summary>The phrases of the search that has found the article; empty where words were typed.</summary>
    public ImmutableArray<SearchPhrase> Phrases { get; init; } = [];

    /// <summary>Every place, in the order of the text.</summary>
    public ImmutableArray<FoundText> Places { get; private init; } = [];

    /// <summary>The index of the place that the reader has gone to; null where it is none of them.</summary>
    public int? Current { get; init; }

    /// <summary>Looks for words.</summary>
    public static ArticleFind Of(string words, SearchableText text) => new(text) { Words = words, Places = text.Find(words) };

    /// <summary>Looks for what a search was for; null where it was not for words, or where none of them stands in the article.</summary>
    public static ArticleFind? Of(ListScope scope, TypesetArticle text)
    {
        if (SearchedPhrases.Of(scope.Query) is not { IsEmpty: false } phrases)
            return null;
        var find = new ArticleFind(new SearchableText(text)) { Phrases = phrases };
        return find.In(find.Text) is { Places.IsEmpty: false } found ? found : null;
    }

    /// <summary>Looks for the same in a text that may have changed.</summary>
    public ArticleFind In(SearchableText text)
    {
        var places = Phrases.IsEmpty ? text.Find(Words) : text.Find(Phrases);
        return this with { Text = text, Places = places, Current = Current < places.Length ? Current : null };
    }
}
