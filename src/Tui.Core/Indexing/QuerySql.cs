using System.Collections.Immutable;
using Tui.Core.Indexing.Storage;
using Tui.Core.Querying;

namespace Tui.Core.Indexing;

/// <summary>Writes what a query asks for as a condition on a row of <c>article</c>.</summary>
internal static class QuerySql
{
    /// <summary>Appends the condition that a selection sets, nothing where it takes every article.</summary>
    /// <param name="sql">Where to.</param>
    /// <param name="selection">The selection.</param>
    /// <param name="before">What stands before the condition.</param>
    public static void AppendWhere(SqlText sql, ArticleSelection selection, string before = " WHERE ")
    {
        if (!IsCondition(selection))
            return;
        var isOpened = selection.Order == ArticleOrder.LastOpened;
        sql.Add(before);
        if (isOpened)
            sql.Add("id IN (SELECT article FROM temp.mark WHERE listed_opened IS NOT NULL) AND ");
        Append(sql, selection.Query);
        if (selection.Category.IsEmpty)
            return;
        sql.Add(" AND id IN (");
        AppendArticlesOf(sql, selection.Category);
        sql.Add(")");
    }

    /// <summary>Whether a selection sets a condition.</summary>
    public static bool IsCondition(ArticleSelection selection)
        => selection.Query is not Query.All || !selection.Category.IsEmpty || selection.Order == ArticleOrder.LastOpened;

    /// <summary>Appends the statement that names the articles of one category, by its exact names from the widest.</summary>
    public static void AppendArticlesOf(SqlText sql, ImmutableArray<string> category)
    {
        sql.Add("SELECT article FROM article_category WHERE category = ");
        AppendCategory(sql, category, category.Length);
    }

    /// <summary>Appends how many articles one category has, by its exact names from the widest.</summary>
    public static void AppendCountOf(SqlText sql, ImmutableArray<string> category)
    {
        sql.Add("ifnull((SELECT articles FROM category WHERE id = ");
        AppendCategory(sql, category, category.Length);
        sql.Add("), 0)");
    }

    private static void AppendCategory(SqlText sql, ImmutableArray<string> path, int length)
    {
        if (length == 0)
        {
            sql.Add("0");
            return;
        }

        sql.Add("(SELECT id FROM category WHERE parent = ");
        AppendCategory(sql, path, length - 1);
        sql.Add(" AND name = ").AddValue(path[length - 1]).Add(")");
    }

    /// <summary>Appends the condition of a query; the tables hold no words, so that no article has any that are asked for.</summary>
    public static void Append(SqlText sql, Query query)
    {
        switch (query)
        {
            case Query.And and:
                AppendJoined(sql, and.Parts, " AND ");
                break;
            case Query.Or or:
                AppendJoined(sql, or.Parts, " OR ");
                break;
            case Query.Not { Inner: Query.Is mark }:
                // Looked up article by article: most are without the mark, so that a page is soon filled.
                sql.Add("NOT EXISTS (SELECT 1 FROM temp.mark WHERE mark.article = id AND listed & ")
                    .AddValue((long)mark.Mark).Add(")");
                break;
            case Query.Not not:
                sql.Add("NOT ");
                Append(sql, not.Inner);
                break;
            default:
                AppendTerm(sql, query);
                break;
        }
    }

    private static void AppendJoined(SqlText sql, ImmutableArray<Query> parts, string word)
    {
        sql.Add("(");
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
                sql.Add(word);
            Append(sql, parts[i]);
        }

        sql.Add(")");
    }

    private static void AppendTerm(SqlText sql, Query term)
    {
        switch (term)
        {
            case Query.Contains:
                sql.Add("0");
                break;
            case Query.InCategory category:
                AppendCategory(sql, category);
                break;
            case Query.Tagged tagged:
                AppendTag(sql, TextFolding.Fold(tagged.Tag));
                break;
            case Query.Is mark:
                sql.Add("id IN (SELECT article FROM temp.mark WHERE listed & ").AddValue((long)mark.Mark).Add(")");
                break;
            case Query.PathContains path:
                sql.Add("path LIKE ").AddValue("%" + Escape(path.Text).Replace('*', '%') + "%").Add(" ESCAPE '\\'");
                break;
            case Query.WrittenBy writer:
                sql.Add("instr(char(10) || authors || char(10), char(10) || ").AddValue(writer.Author).Add(" || char(10)) > 0");
                break;
            case Query.Published published:
                AppendTime(sql, published);
                break;
            case Query.Has has:
                AppendFeature(sql, (long)has.Feature);
                break;
            case Query.Duplicated:
                sql.Add("id IN (SELECT id FROM article WHERE same IN (")
                    .Add("SELECT same FROM article WHERE same IS NOT NULL GROUP BY same HAVING count(*) > 1))");
                break;
            case Query.CopyOf copy:
                sql.Add("id IN (SELECT id FROM article WHERE path = ").AddValue(copy.Path)
                    .Add(" OR same = (SELECT same FROM article WHERE path = ").AddValue(copy.Path).Add("))");
                break;
            default:
                sql.Add("1");
                break;
        }
    }

    /// <summary>Of an article that has been read since it was listed, its row says it only once the rows are changed.</summary>
    private static void AppendFeature(SqlText sql, long feature)
        => sql.Add("((features & ").AddValue(feature).Add(") <> 0 OR id IN (SELECT noted.article FROM read_text AS noted WHERE noted.features & ")
            .AddValue(feature).Add("))");

    private static void AppendTag(SqlText sql, string key)
        => sql.Add("id IN (SELECT article FROM main.tag WHERE key = ").AddValue(key)
            .Add(" UNION ALL SELECT article FROM temp.own_tag WHERE key = ").AddValue(key).Add(")");

    private static void AppendCategory(SqlText sql, Query.InCategory category)
    {
        var key = TextFolding.Fold(category.Path);
        sql.Add("id IN (SELECT article FROM article_category WHERE category IN (SELECT id FROM category WHERE key = ")
            .AddValue(key);
        if (category.AtAnyDepth)
            sql.Add(" OR key LIKE ").AddValue("%/" + Escape(key)).Add(" ESCAPE '\\'");
        sql.Add("))");
    }

    private static void AppendTime(SqlText sql, Query.Published published)
    {
        // Not null is said in full, so that the denial of a time takes articles without a date.
        sql.Add("(date IS NOT NULL");
        if (published.From is { } from)
            sql.Add(" AND date >= ").AddValue(from.ToUnixTimeSeconds());
        if (published.Until is { } until)
            sql.Add(" AND date < ").AddValue(until.ToUnixTimeSeconds());
        sql.Add(")");
    }

    private static string Escape(string text)
        => text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal);
}
