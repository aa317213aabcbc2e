using System.Collections.Immutable;

namespace Tui.Core.Querying;

/// <summary>The words and phrases by which a query finds an article, to be shown in it.</summary>
public static class QueryPhrases
{
    /// <summary>The phrases of a query; none of those that an article must not hold.</summary>
    public static ImmutableArray<SearchPhrase> Of(Query query) => [.. Wanted(query).Select(words => words.Phrase)];

    /// <summary>The phrases of a query that may stand in one part of an article.</summary>
    public static ImmutableArray<SearchPhrase> Of(Query query, TextField part) =>
        [.. Wanted(query).Where(words => words.Where == TextField.Anywhere || words.Where == part).Select(words => words.Phrase)];

    /// <summary>What a query says about words, but for those that are denied, in its order.</summary>
    internal static IEnumerable<Query.Contains> Wanted(Query query) => query switch
    {
        Query.Contains words => [words],
        Query.And and => and.Parts.SelectMany(Wanted),
        Query.Or or => or.Parts.SelectMany(Wanted),
        _ => [],
    };
}
