using System.Collections.Immutable;

namespace Tui.Core.Querying;

/// <summary>The words and phrases by which a query finds an article, to be shown in it.</summary>
public static class QueryPhrases
{
    /// <summary>The phrases of a query; none of those that an article must not hold.</summary>
    public static ImmutableArray<SearchPhrase> Of(Query query)
    {
        var phrases = ImmutableArray.CreateBuilder<SearchPhrase>();
        Add(query, phrases);
        return phrases.DrainToImmutable();
    }

    private static void Add(Query query, ImmutableArray<SearchPhrase>.Builder phrases)
    {
        var parts = query switch
        {
            Query.And and => and.Parts,
            Query.Or or => or.Parts,
            _ => [],
        };
        foreach (var part in parts)
            Add(part, phrases);
        if (query is Query.Contains contains)
            phrases.Add(contains.Phrase);
    }
}
