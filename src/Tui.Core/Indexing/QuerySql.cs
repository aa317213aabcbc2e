using System.Collections.Immutable;
using Tui.Core.Indexing.Storage;
using Tui.Core.Querying;

namespace Tui.Core.Indexing;

/// <summary>Writes what a query asks for as a condition on a row of <c>article</c>.</summary>
internal static class QuerySql
{
    /// <summary>That an article has no date, behind where it stands in the order of the newest first.</summary>
    private const string Undated = " = 9223372036854775807";

    /// <summary>By the table's own order, in which what is looked for lies side by side where the newest are looked at first.</summary>
    private const string HeldInOrder = " FROM article_category AS held INDEXED BY sqlite_autoindex_article_category_1";

    /// <summary>Appends the condition that a selection sets, nothing where it takes every article.</summary>
    /// <param name="sql">Where to.</param>
    /// <param name="selection">The selection.</param>
    /// <param name="before">What stands before the condition.</param>
    /// <param name="names">What the article's row is called; as its table when null.</param>
    public static void AppendWhere(SqlText sql, ArticleSelection selection, string before = " WHERE ", RowNames? names = null)
    {
        if (!IsCondition(selection))
            return;
        names ??= RowNames.Article;
        sql.Add(before);
        if (selection.Order == ArticleOrder.LastOpened)
            sql.Add(names.Id).Add(" IN (SELECT article FROM temp.mark WHERE listed_opened IS NOT NULL) AND ");
        Append(sql, selection.Query, names);
        if (selection.Category.IsEmpty)
            return;
        AppendIsIn(sql.Add(" AND "), selection.Category, names);
    }

    /// <summary>Appends the condition that an article is of one category, by its exact names from the widest.</summary>
    public static void AppendIsIn(SqlText sql, ImmutableArray<string> category, RowNames names)
    {
        AppendCategory(sql.Add("EXISTS (SELECT 1").Add(HeldInOrder).Add(" WHERE held.category = "), category);
        AppendHeld(sql, names).Add(")");
    }

    /// <summary>Whether a selection sets a condition.</summary>
    public static bool IsCondition(ArticleSelection selection)
        => selection.Query is not Query.All || !selection.Category.IsEmpty || selection.Order == ArticleOrder.LastOpened;

    /// <summary>Appends the statement that names the articles of one category, by its exact names from the widest.</summary>
    public static void AppendArticlesOf(SqlText sql, ImmutableArray<string> category)
    {
        sql.Add("SELECT article FROM article_category WHERE category = ");
        AppendCategory(sql, category);
    }

    /// <summary>Appends the number of a category, by its exact names from the widest; null where there is none.</summary>
    public static void AppendCategory(SqlText sql, ImmutableArray<string> category) => AppendCategory(sql, category, category.Length);

    /// <summary>Appends the statement that reads the numbers of the categories that a query names.</summary>
    public static void AppendCategories(SqlText sql, Query.InCategory category)
    {
        var key = TextFolding.Fold(category.Path);
        sql.Add("SELECT id FROM category WHERE key = ").AddValue(key);
        if (category.AtAnyDepth)
            sql.Add(" OR key LIKE ").AddValue("%/" + Escape(key)).Add(" ESCAPE '\\'");
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

    /// <summary>Appends the condition of a query on a row of <c>article</c>.</summary>
    public static void Append(SqlText sql, Query query) => Append(sql, query, RowNames.Article);

    /// <summary>
    /// Appends the condition of a query, each part a look-up by the row, so that no set is made of the articles that answer it.
    /// The tables hold no words, so that no article has any that are asked for.
    /// </summary>
    /// <param name="sql">Where to.</param>
    /// <param name="query">The query.</param>
    /// <param name="names">What the article's row is called.</param>
    public static void Append(SqlText sql, Query query, RowNames names)
    {
        switch (query)
        {
            case Query.And and:
                AppendJoined(sql, and.Parts, " AND ", names);
                break;
            case Query.Or or:
                AppendJoined(sql, or.Parts, " OR ", names);
                break;
            case Query.Not { Inner: Query.Published { From: null, Until: null } }:
                sql.Add(names.Newest).Add(Undated);
                break;
            case Query.Not not:
                Append(sql.Add("NOT "), not.Inner, names);
                break;
            default:
                AppendTerm(sql, query, names);
                break;
        }
    }

    private static void AppendJoined(SqlText sql, ImmutableArray<Query> parts, string word, RowNames names)
    {
        sql.Add("(");
        for (var i = 0; i < parts.Length; i++)
            Append(i == 0 ? sql : sql.Add(word), parts[i], names);
        sql.Add(")");
    }

    private static void AppendTerm(SqlText sql, Query term, RowNames names)
    {
        switch (term)
        {
            case Query.Contains:
                sql.Add("0");
                break;
            case Query.InCategory category:
                AppendCategory(sql, category, names);
                break;
            case Query.Tagged tagged:
                AppendTag(sql, TextFolding.Fold(tagged.Tag), names);
                break;
            case Query.Is mark:
                sql.Add("EXISTS (SELECT 1 FROM temp.mark WHERE mark.article = ").Add(names.Id)
                    .Add(" AND listed & ").AddValue((long)mark.Mark).Add(")");
                break;
            case Query.PathContains path:
                AppendPath(sql, path.Text, names);
                break;
            case Query.WrittenBy writer:
                sql.Add("instr(char(10) || ").Add(names.Row).Add(".authors || char(10), char(10) || ").AddValue(writer.Author)
                    .Add(" || char(10)) > 0");
                break;
            case Query.Published published:
                AppendTime(sql, published, names);
                break;
            case Query.Has has:
                AppendFeature(sql, (long)has.Feature);
                break;
            case Query.Duplicated:
                AppendDuplicated(sql, names);
                break;
            case Query.CopyOf copy:
                sql.Add(names.Id).Add(" IN (SELECT id FROM article WHERE path = ").AddValue(copy.Path)
                    .Add(" OR same = (SELECT same FROM article WHERE path = ").AddValue(copy.Path).Add("))");
                break;
            default:
                sql.Add("1");
                break;
        }
    }

    private static void AppendPath(SqlText sql, string text, RowNames names)
    {
        var escaped = Escape(text);
        sql.Add(names.Row).Add(".path LIKE ").AddValue("%" + escaped.Replace('*', '%') + "%");
        // SQLite compares faster where nothing is escaped.
        if (escaped.Length != text.Length)
            sql.Add(" ESCAPE '\\'");
    }

    /// <summary>What is left of a group that has lost a copy may be one article, until it is compared.</summary>
    private static void AppendDuplicated(SqlText sql, RowNames names)
    {
        var same = names.Row + ".same";
        sql.Add("(").Add(same).Add(" IS NOT NULL AND (").Add(same).Add(" > 0 OR EXISTS (SELECT 1 FROM article AS twin WHERE twin.same = ")
            .Add(same).Add(" AND twin.id <> ").Add(names.Id).Add(")))");
    }

    /// <summary>Of an article that has been read since it was listed, its row says it only once the rows are changed.</summary>
    private static void AppendFeature(SqlText sql, long feature)
        => sql.Add("((features & ").AddValue(feature).Add(") <> 0 OR id IN (SELECT noted.article FROM read_text AS noted WHERE noted.features & ")
            .AddValue(feature).Add("))");

    private static void AppendTag(SqlText sql, string key, RowNames names)
        => sql.Add("(EXISTS (SELECT 1 FROM main.tag WHERE tag.article = ").Add(names.Id).Add(" AND tag.key = ").AddValue(key)
            .Add(") OR EXISTS (SELECT 1 FROM temp.own_tag WHERE own_tag.key = ").AddValue(key)
            .Add(" AND own_tag.article = ").Add(names.Id).Add("))");

    /// <summary>Of the many categories that may have a name at any depth, those of the article are looked at.</summary>
    private static void AppendCategory(SqlText sql, Query.InCategory category, RowNames names)
    {
        sql.Add("EXISTS (SELECT 1").Add(category.AtAnyDepth ? " FROM article_category AS held WHERE +" : HeldInOrder + " WHERE ")
            .Add("held.category IN (");
        AppendCategories(sql, category);
        sql.Add(")");
        if (category.AtAnyDepth)
            sql.Add(" AND held.article = ").Add(names.Id);
        else
            AppendHeld(sql, names);
        sql.Add(")");
    }

    private static SqlText AppendHeld(SqlText sql, RowNames names)
        => sql.Add(" AND held.newest = ").Add(names.Newest).Add(" AND held.article = ").Add(names.Id);

    /// <summary>Those without a date stand at a place of their own, so that the denial of a time takes them.</summary>
    private static void AppendTime(SqlText sql, Query.Published published, RowNames names)
    {
        // With a sign before it a column is compared, and no index is entered by it.
        var isEntered = names.Entered == PlaceSide.Before || published is { From: null, Until: not null };
        sql.Add(isEntered ? "(+" : "(").Add(names.Newest);
        if (published.From is { } from)
            sql.Add(" <= ").AddValue(-from.ToUnixTimeSeconds());
        else
            sql.Add(" < ").AddValue(long.MaxValue);
        if (published.Until is { } until)
        {
            sql.Add(names.Entered is PlaceSide.From or PlaceSide.After ? " AND +" : " AND ")
                .Add(names.Newest).Add(" > ").AddValue(-until.ToUnixTimeSeconds());
        }

        sql.Add(")");
    }

    private static string Escape(string text)
        => text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal);
}
