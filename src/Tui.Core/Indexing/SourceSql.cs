using System.Collections.Immutable;
using Tui.Core.Indexing.Storage;
using Tui.Core.Querying;

namespace Tui.Core.Indexing;

/// <summary>Writes where a statement looks for articles, called <c>place</c> where it is not the table of all.</summary>
internal static class SourceSql
{
    /// <summary>What the rows are called that a statement finds in a source.</summary>
    public static RowNames NamesIn(ArticleSource? source)
        => source is { HasPlaces: true } ? RowNames.Place : RowNames.Article;

    /// <summary>Appends the tables that a statement goes by, in the order in which it is to go.</summary>
    public static SqlText AppendFrom(SqlText sql, ArticleSource? source)
    {
        switch (source)
        {
            case null:
                return sql.Add(" FROM article");
            case ArticleSource.Set set:
                AppendSet(sql.Add(" FROM ("), set.Asked);
                return sql.Add(") AS place CROSS JOIN article ON article.id = place.article");
            default:
                AppendTable(sql, source).Add(" CROSS JOIN article ON article.id = place.article AND ");
                return AppendMember(sql, source);
        }
    }

    /// <summary>Appends the same of a source in order, without the rows of its articles.</summary>
    public static SqlText AppendPlaces(SqlText sql, ArticleSource source) => AppendMember(AppendTable(sql, source).Add(" WHERE "), source);

    private static SqlText AppendTable(SqlText sql, ArticleSource source) => source switch
    {
        ArticleSource.Category => sql.Add(" FROM article_category AS place"),
        ArticleSource.Categories several => AppendMerged(sql, several.Ids),
        _ => sql.Add(" FROM temp.mark AS place"),
    };

    private static SqlText AppendMember(SqlText sql, ArticleSource source) => source switch
    {
        ArticleSource.Category category => sql.Add("place.category = ").AddValue(category.Id),
        ArticleSource.Marked marked => AppendMark(sql.Add("place.listed"), marked.Asked),
        _ => sql.Add("1"),
    };

    /// <summary>What is ordered as the table is comes out of it in that order, so that what is there twice is met side by side.</summary>
    private static SqlText AppendMerged(SqlText sql, ImmutableArray<long> ids)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            sql.Add(i == 0 ? " FROM (" : " UNION ").Add("SELECT newest, article FROM article_category WHERE category = ").AddValue(ids[i]);
        }

        return sql.Add(" ORDER BY newest, article) AS place");
    }

    /// <summary>Appends what a selection asks of the rows besides, behind another condition.</summary>
    /// <param name="sql">Where to.</param>
    /// <param name="selection">The selection.</param>
    /// <param name="names">What the rows are called; by what the source calls them when null.</param>
    public static void AppendLeft(SqlText sql, ArticleSelection selection, RowNames? names = null)
    {
        if (selection.Source is not { } source)
        {
            QuerySql.AppendWhere(sql, selection, " AND ", names);
            return;
        }

        names ??= NamesIn(source);
        foreach (var part in SelectionParts.LeftOf(selection))
            QuerySql.Append(sql.Add(" AND "), part, names);
        if (SelectionParts.IsCategoryLeft(selection))
            QuerySql.AppendIsIn(sql.Add(" AND "), selection.Category, names);
    }

    /// <summary>Whether the articles that answer a query are found without a look at all others.</summary>
    public static bool IsSet(Query query) => query switch
    {
        Query.InCategory or Query.Tagged or Query.Is or Query.Duplicated or Query.CopyOf or Query.WrittenBy => true,
        Query.Or or => or.Parts.All(IsSet),
        _ => false,
    };

    /// <summary>Appends the statement that reads the numbers of the articles that answer a query, each once.</summary>
    /// <param name="sql">Where to.</param>
    /// <param name="query">The query; one of a set.</param>
    public static void AppendSet(SqlText sql, Query query)
    {
        switch (query)
        {
            case Query.InCategory category:
                QuerySql.AppendCategories(sql.Add("SELECT DISTINCT article FROM article_category WHERE category IN ("), category);
                sql.Add(")");
                break;
            case Query.Tagged tagged:
                AppendTagged(sql, TextFolding.Fold(tagged.Tag));
                break;
            case Query.Is mark:
                AppendMark(sql.Add("SELECT article FROM temp.mark WHERE listed"), mark);
                break;
            case Query.WrittenBy writer:
                AppendWritten(sql, writer);
                break;
            case Query.Duplicated:
                QuerySql.Append(sql.Add("SELECT id AS article FROM article WHERE same IS NOT NULL AND "), query);
                break;
            case Query.Or or:
                AppendUnion(sql, or.Parts);
                break;
            default:
                QuerySql.Append(sql.Add("SELECT id AS article FROM article WHERE "), query);
                break;
        }
    }

    /// <summary>No parameter, by which no index of those with a mark is found.</summary>
    private static SqlText AppendMark(SqlText sql, Query.Is mark) => sql.Add($" & {(int)mark.Mark}");

    private static void AppendUnion(SqlText sql, ImmutableArray<Query> parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            AppendSet(sql.Add(i == 0 ? "SELECT article FROM (" : " UNION SELECT article FROM ("), parts[i]);
            sql.Add(")");
        }
    }

    private static void AppendTagged(SqlText sql, string key) => sql
        .Add("SELECT article FROM main.tag WHERE key = ").AddValue(key)
        .Add(" UNION ALL SELECT article FROM temp.own_tag WHERE key = ").AddValue(key)
        .Add(" AND NOT EXISTS (SELECT 1 FROM main.tag WHERE tag.article = own_tag.article AND tag.key = own_tag.key)");

    /// <summary>Most are written by one, so that few names are looked into.</summary>
    private static void AppendWritten(SqlText sql, Query.WrittenBy writer)
    {
        sql.Add("SELECT id AS article FROM article WHERE authors = ").AddValue(writer.Author)
            .Add(" UNION ALL SELECT id FROM article WHERE instr(authors, char(10)) > 0 AND ");
        QuerySql.Append(sql, writer);
    }
}
