using Tui.Core.Querying;

namespace Tui.Core.Indexing;

/// <summary>Writes the words of a query as an expression of SQLite FTS5.</summary>
internal static class FullText
{
    /// <summary>The expression of one phrase. Tokens hold no quotation marks, so that quoting them is safe.</summary>
    public static string ExpressionOf(Query.Contains words)
    {
        var column = words.Where switch
        {
            TextField.Title => "title : ",
            TextField.Authors => "authors : ",
            TextField.Body => "body : ",
            _ => "",
        };
        var prefix = words.Phrase.LastIsPrefix ? " *" : "";
        return $"({column}\"{string.Join(' ', words.Phrase.Tokens)}\"{prefix})";
    }

    /// <summary>The expression of a whole query; null where it asks for more than words.</summary>
    public static string? ExpressionOf(Query query) => query switch
    {
        Query.Contains words => ExpressionOf(words),
        Query.And and => Join(and.Parts.Select(ExpressionOf), " AND "),
        Query.Or or => Join(or.Parts.Select(ExpressionOf), " OR "),
        _ => null,
    };

    /// <summary>The words that a good answer holds: those that are not denied. Null where there are none.</summary>
    public static string? WordsOf(Query query)
    {
        var words = Positive(query).Select(ExpressionOf).Distinct(StringComparer.Ordinal).ToList();
        return words.Count == 0 ? null : Join(words, " OR ");
    }

    private static IEnumerable<Query.Contains> Positive(Query query) => query switch
    {
        Query.Contains words => [words],
        Query.And and => and.Parts.SelectMany(Positive),
        Query.Or or => or.Parts.SelectMany(Positive),
        _ => [],
    };

    private static string? Join(IEnumerable<string?> parts, string word)
    {
        var all = parts.ToList();
        return all.Contains(null) ? null : "(" + string.Join(word, all) + ")";
    }
}
