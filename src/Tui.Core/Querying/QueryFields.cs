using System.Collections.Frozen;
using Tui.Core.Language;

namespace Tui.Core.Querying;

/// <summary>The fields of the query language: <c>name:value</c>.</summary>
internal static class QueryFields
{
    private static readonly string[] Names =
        ["title", "author", "category", "tag", "path", "text", "after", "before", "date", "is", "has", "copies"];

    private static readonly FrozenDictionary<string, ArticleFeatures> Features = new Dictionary<string, ArticleFeatures>(StringComparer.Ordinal)
    {
        ["image"] = ArticleFeatures.Image,
        ["code"] = ArticleFeatures.Code,
        ["table"] = ArticleFeatures.Table,
        ["link"] = ArticleFeatures.Link,
        ["problem"] = ArticleFeatures.Problem,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The query of a field.</summary>
    public static Query Read(QueryToken name, QueryToken value, QueryContext context)
    {
        CheckName(name);
        return name.Text switch
        {
            "title" => Needed(TextField.Title, value),
            "author" => Needed(TextField.Authors, value),
            "text" => Needed(TextField.Body, value),
            "category" => ReadCategory(value),
            "tag" => new Query.Tagged(value.Text.TrimStart('#')),
            "path" => new Query.PathContains(value.Text),
            "has" => ReadFeature(value),
            "is" => ReadMark(value),
            "copies" => new Query.CopyOf(value.Text),
            "after" => new Query.Published(QueryDate.Read(value, context).From, null),
            "before" => new Query.Published(null, QueryDate.Read(value, context).From),
            _ => QueryDate.Read(value, context),
        };
    }

    /// <summary>The query of a word or quotation; null where it holds nothing to search for.</summary>
    public static Query? Words(TextField where, QueryToken token)
    {
        var isPrefix = token.Kind != QueryTokenKind.Quotation && token.Text.EndsWith('*');
        if (token.Kind != QueryTokenKind.Quotation)
            RefuseInnerStar(token);
        var phrase = SearchTokens.PhraseOf(token.Text, isPrefix);
        return phrase.Tokens.IsEmpty ? null : new Query.Contains(where, phrase);
    }

    /// <summary>Fails for a name that is no field's.</summary>
    public static void CheckName(QueryToken name)
    {
        if (Names.Contains(name.Text, StringComparer.Ordinal))
            return;
        var all = string.Join(", ", Names);
        throw name.Mistake(NearName.Of(name.Text, Names) is { } near
            ? (Phrase)$"there is no field '{name.Text}:'; is '{near}:' meant? There are {all}. Put words with a colon in quotation marks"
            : $"there is no field '{name.Text}:'; there are {all}. Put words with a colon in quotation marks");
    }

    /// <summary>Whether a field's value is a time, which may begin with a sign.</summary>
    public static bool IsTime(string name) => name is "after" or "before" or "date";

    private static void RefuseInnerStar(QueryToken word)
    {
        var star = word.Text.TrimEnd('*').IndexOf('*', StringComparison.Ordinal);
        if (star == 0 || word.Text.Trim('*').Length == 0)
            throw new QueryException("'*' stands at the end of a word, as in climat*", word.Start, 1);
        if (star > 0)
            throw new QueryException($"'*' stands only at the end of a word: {word.Text[..star]}*", word.Start + star, 1);
    }

    private static Query Needed(TextField where, QueryToken value)
        => Words(where, value) ?? throw value.Mistake("there is no letter or digit to search for");

    private static Query.InCategory ReadCategory(QueryToken value)
    {
        const string AnyDepth = "*/";
        var path = value.Text.Trim().Trim('/');
        var atAnyDepth = path.StartsWith(AnyDepth, StringComparison.Ordinal);
        if (atAnyDepth)
            path = path[AnyDepth.Length..];
        return path.Length > 0
            ? new(path, atAnyDepth)
            : throw value.Mistake("a category's name is missing");
    }

    private static Query ReadMark(QueryToken value) => value.Text.ToLowerInvariant() switch
    {
        "read" => new Query.Is(ArticleMarks.Read),
        "unread" => new Query.Not(new Query.Is(ArticleMarks.Read)),
        "starred" => new Query.Is(ArticleMarks.Starred),
        _ => throw value.Mistake($"is: takes read, unread or starred, not '{value.Text}'"),
    };

    private static Query ReadFeature(QueryToken value)
    {
        if (string.Equals(value.Text, "duplicate", StringComparison.OrdinalIgnoreCase))
            return new Query.Duplicated();
        return Features.TryGetValue(value.Text.ToLowerInvariant(), out var feature)
            ? new Query.Has(feature)
            : throw value.Mistake($"has: takes image, code, table, link, problem or duplicate, not '{value.Text}'");
    }
}
