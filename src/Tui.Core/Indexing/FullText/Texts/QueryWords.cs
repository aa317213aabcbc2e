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

    /// <summary>Whether the full text alone answers a selection, or answers it sooner than the tables do.</summary>
    public static bool Answer(ArticleSelection selection)
        => AreIn(selection.Query) || (selection.Order is ArticleOrder.NewestFirst or ArticleOrder.Relevance && GoesByFeatures(selection.Query));

    /// <summary>Whether an article without any words may answer it.</summary>
    public static bool MayBeMissing(Query query) => query switch
    {
        Query.Contains or Query.Has => false,
        Query.And and => and.Parts.All(MayBeMissing),
        Query.Or or => or.Parts.Any(MayBeMissing),
        _ => true,
    };

    /// <summary>Whether it asks for what articles have in them, and for nothing else that only the tables know.</summary>
    private static bool GoesByFeatures(Query query) => query switch
    {
        Query.Has => true,
        Query.Not not => GoesByFeatures(not.Inner),
        Query.And and => and.Parts.Any(GoesByFeatures) && and.Parts.All(part => part is Query.All or Query.Published || GoesByFeatures(part)),
        Query.Or or => or.Parts.Any(GoesByFeatures) && or.Parts.All(part => part is Query.All or Query.Published || GoesByFeatures(part)),
        _ => false,
    };

    /// <summary>The words that a good answer holds: those that are not denied, each once.</summary>
    public static IReadOnlyList<Query.Contains> WantedIn(Query query) => [.. QueryPhrases.Wanted(query).DistinctBy(
        words => (words.Where, words.Phrase.LastIsPrefix, string.Join(' ', words.Phrase.Tokens)))];
}
