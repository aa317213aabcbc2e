using Tui.Core.Articles;
using Tui.Core.Querying;

namespace Tui.Tests.Indexing;

/// <summary>Says by a plain look at the article itself whether it answers a query.</summary>
internal static class QueryScan
{
    public static bool Answers(Article article, string text, Query query) => query switch
    {
        Query.All => true,
        Query.And and => and.Parts.All(part => Answers(article, text, part)),
        Query.Or or => or.Parts.Any(part => Answers(article, text, part)),
        Query.Not not => !Answers(article, text, not.Inner),
        Query.Contains words => TextsOf(article, text, words.Where).Any(part => Holds(part, words.Phrase)),
        Query.InCategory category => article.Categories.Any(path => IsIn(path, category)),
        Query.Tagged tagged => article.Tags.Any(tag => Same(tag, tagged.Tag)),
        Query.PathContains path => article.Path.Contains(path.Text, StringComparison.OrdinalIgnoreCase),
        Query.Published published => article.Date is { } date
            && (published.From is null || date >= published.From) && (published.Until is null || date < published.Until),
        Query.Has has => has.Feature == ArticleFeatures.Problem && !article.Problems.IsEmpty,
        _ => throw new ArgumentOutOfRangeException(nameof(query)),
    };

    private static string[] TextsOf(Article article, string text, TextField where) => where switch
    {
        TextField.Title => [article.Title],
        TextField.Authors => [string.Join(' ', article.Authors)],
        TextField.Body => [text],
        _ => [article.Title, string.Join(' ', article.Authors), text],
    };

    private static bool IsIn(IReadOnlyList<string> path, Query.InCategory category)
    {
        var wanted = category.Path.Split('/');
        var starts = category.AtAnyDepth ? Enumerable.Range(0, path.Count) : [0];
        return starts.Any(start => wanted.Length + start <= path.Count
            && wanted.Zip(path.Skip(start)).All(pair => Same(pair.First, pair.Second)));
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>A word stands between what is no letter or digit, Han anywhere.</summary>
    private static bool Holds(string text, SearchPhrase phrase)
    {
        var wanted = TextOf(phrase);
        text = string.Join(' ', text.Split([' ', ',', '.', '，', '\n'], StringSplitOptions.RemoveEmptyEntries));
        for (var at = text.IndexOf(wanted, StringComparison.OrdinalIgnoreCase); at >= 0;
             at = text.IndexOf(wanted, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + wanted.Length;
            var startsWell = at == 0 || !IsWord(text[at]) || !IsWord(text[at - 1]);
            var endsWell = phrase.LastIsPrefix || end == text.Length || !IsWord(text[end]) || !IsWord(text[end - 1]);
            if (startsWell && endsWell)
                return true;
        }

        return false;
    }

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter) && letter is < '一' or > '龥';

    /// <summary>Puts a phrase of one run together again; the tests' phrases of several are of words between spaces.</summary>
    private static string TextOf(SearchPhrase phrase)
    {
        if (IsWord(phrase.Tokens[0][0]))
            return string.Join(' ', phrase.Tokens);
        return phrase.Tokens[0] + string.Concat(phrase.Tokens.Skip(1).Select(pair => pair[1..]));
    }
}
