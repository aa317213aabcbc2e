using Tui.Core.Querying;

namespace Tui.Core.Indexing.FullText.Texts;

/// <summary>What a query says about words.</summary>
internal static class QueryWords
{
    /// <summary>Whether it asks for any.</summary>
    public static bool AreIn(Query query) => query switch
    {
        Query.Contains => true,
        Query.Not not => AreIn(not.Inner),
        Query.And and => and.Parts.Any(AreIn),
        Query.Or or => or.Parts.Any(AreIn),
        _ => false,
    };

    /// <summary>Whether an article without any words may answer it.</summary>
    public static bool MayBeMissing(Query query) => query switch
    {
        Query.Contains => false,
        Query.And and => and.Parts.All(MayBeMissing),
        Query.Or or => or.Parts.Any(MayBeMissing),
        _ => true,
    };

    /// <summary>The words that a good answer holds: those that are not denied, each once.</summary>
    public static IReadOnlyList<Query.Contains> WantedIn(Query query) => [.. QueryPhrases.Wanted(query).DistinctBy(
        words => (words.Where, words.Phrase.LastIsPrefix, string.Join(' ', words.Phrase.Tokens)))];
}
