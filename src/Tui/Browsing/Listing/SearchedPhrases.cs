using System.Collections.Immutable;
using Tui.Core.Querying;

namespace Tui.Browsing.Listing;

/// <summary>What the queries of a list look for, to be shown where it stands.</summary>
internal static class SearchedPhrases
{
    /// <summary>All words and phrases of a query; none where it cannot be understood.</summary>
    public static ImmutableArray<SearchPhrase> Of(string query) => Parsed(query) is { } parsed ? QueryPhrases.Of(parsed) : [];

    /// <summary>The words and phrases of a list's query and filter that may stand in a part of its articles.</summary>
    public static ImmutableArray<SearchPhrase> Of(ListScope scope, TextField part)
    {
        // A filter is for what the list shows.
        ImmutableArray<string> queries = part is TextField.Body ? [scope.Query] : [scope.Query, scope.Filter];
        return [.. queries.Select(Parsed).OfType<Query>().SelectMany(query => QueryPhrases.Of(query, part)).Where(phrase => !phrase.Tokens.IsEmpty)];
    }

    private static Query? Parsed(string query)
    {
        if (query.Length == 0)
            return null;
        try
        {
            // What the words about time refer to does not matter: only the others are looked for.
            return QueryParser.Parse(query, new QueryContext(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc));
        }
        catch (QueryException)
        {
            return null;
        }
    }
}
