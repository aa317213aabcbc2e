using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.Storage;
using Tui.Core.Querying;

namespace Tui.Core.Indexing;

/// <summary>Writes the statements that a selection of articles is read with.</summary>
internal static class SelectionSql
{
    public static SqlText Count(ArticleSelection selection) => Count(selection, null);

    /// <summary>The articles from an offset on, as <see cref="ArticleRow"/> reads them.</summary>
    /// <param name="selection">Which articles.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="count">How many to read at most; -1 for all.</param>
    public static SqlText List(ArticleSelection selection, long offset, long count)
    {
        var sql = Columns(selection);
        QuerySql.AppendWhere(sql, selection);
        FoldSql.Append(sql, selection);
        return AppendOrder(sql, selection.Order, offset, count);
    }

    /// <summary>Those of some articles, told by their numbers as a JSON array, that stand in an order.</summary>
    /// <param name="articles">The numbers.</param>
    /// <param name="selection">The order, and whether they stand for copies: their words were asked for before.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="count">How many to read at most; -1 for all.</param>
    public static SqlText ListOf(string articles, ArticleSelection selection, long offset, long count)
    {
        var every = new ArticleSelection(Query.Everything, selection.Order) { Folds = selection.Folds };
        var sql = Columns(every);
        QuerySql.AppendWhere(sql, every);
        sql.Add(every.Order == ArticleOrder.LastOpened ? " AND " : " WHERE ");
        sql.Add("id IN (SELECT value FROM json_each(").AddValue(articles).Add("))");
        return AppendOrder(sql, every.Order, offset, count);
    }

    /// <summary>How many articles of a selection stand before a place, the newest first; all where there is no place.</summary>
    /// <remarks>
    /// Of copies the newest is taken, which stands before all others: so many are left out as there are copies more than
    /// groups of them. How many there are in all, and in a category, is kept.
    /// </remarks>
    public static SqlText Count(ArticleSelection selection, ArticlePlace? before)
    {
        var sql = new SqlText().Add("SELECT ");
        if (before is null && !QuerySql.IsCondition(selection))
            return sql.Add(selection.Folds ? "articles - copies FROM total" : "articles FROM total");
        if (before is null && IsCategory(selection))
            QuerySql.AppendCountOf(sql, selection.Category);
        else
            AppendCounted(sql.Add("(SELECT count(*) FROM article"), selection, before, " WHERE ").Add(")");
        if (!selection.Folds)
            return sql;
        sql.Add(" - (SELECT count(*) - count(DISTINCT same) FROM article WHERE same IS NOT NULL");
        AppendCounted(sql, selection, before, " AND ");
        return sql.Add(")");
    }

    /// <summary>The articles of a selection that stand at a place and after it, the newest first.</summary>
    /// <param name="selection">Which articles.</param>
    /// <param name="part">Which of them.</param>
    public static SqlText From(ArticleSelection selection, ListPart part) => Part(selection, part, ">=", " ORDER BY newest, path");

    /// <summary>The articles of a selection that stand before a place, the nearest first.</summary>
    public static SqlText Before(ArticleSelection selection, ListPart part)
        => Part(selection, part, "<", " ORDER BY newest DESC, path DESC");

    /// <summary>
    /// The articles after a place whose files are still to be read, the newest first: number, date in two columns, path,
    /// size, modification time.
    /// </summary>
    /// <param name="after">The place; null for the first articles.</param>
    /// <param name="count">How many at most.</param>
    public static SqlText Unread(ArticlePlace? after, int count)
    {
        var sql = new SqlText().Add("SELECT id, date, date_offset, path, size, modified FROM article");
        if (after is not null)
            AppendPlace(sql, " WHERE ", ">", after);
        sql.Add(after is null ? " WHERE " : " AND ");
        sql.Add($"modified IN ({KnownFile.ToBeRead}, {KnownFile.OnlyListed}) ORDER BY newest, path LIMIT ").AddValue(count);
        return sql;
    }

    private static SqlText Columns(ArticleSelection selection)
    {
        var sql = new SqlText().Add("SELECT ").Add(ArticleRow.Columns);
        FoldSql.AppendCopies(sql, selection);
        return sql.Add(" FROM article");
    }

    private static bool IsCategory(ArticleSelection selection)
        => selection is { Query: Query.All, Category.IsEmpty: false } && selection.Order != ArticleOrder.LastOpened;

    private static SqlText AppendCounted(SqlText sql, ArticleSelection selection, ArticlePlace? before, string word)
    {
        if (before is not null)
            AppendPlace(sql, word, "<", before);
        QuerySql.AppendWhere(sql, selection, before is null ? word : " AND ");
        return sql;
    }

    private static SqlText Part(ArticleSelection selection, ListPart part, string sign, string order)
    {
        var sql = Columns(selection);
        if (part.Place is { } place)
            AppendPlace(sql, " WHERE ", sign, place);
        QuerySql.AppendWhere(sql, selection, part.Place is null ? " WHERE " : " AND ");
        FoldSql.Append(sql, selection, hasCondition: part.Place is not null);
        return sql.Add(order).Add(" LIMIT ").AddValue(part.Count).Add(" OFFSET ").AddValue(part.Skip);
    }

    private static void AppendPlace(SqlText sql, string before, string sign, ArticlePlace place)
        => sql.Add(before).Add("(newest, path) ").Add(sign).Add(" (").AddValue(place.Newest).Add(", ").AddValue(place.Path).Add(")");

    private static SqlText AppendOrder(SqlText sql, ArticleOrder order, long offset, long count)
        => sql.Add(" ORDER BY ").Add(OrderOf(order)).Add(" LIMIT ").AddValue(count).Add(" OFFSET ").AddValue(offset);

    private static string OrderOf(ArticleOrder order) => order switch
    {
        ArticleOrder.OldestFirst => "date ASC NULLS LAST, path",
        ArticleOrder.Title => "title COLLATE NOCASE, path",
        ArticleOrder.Path => "path",
        ArticleOrder.LastOpened => "(SELECT listed_opened FROM temp.mark WHERE mark.article = article.id) DESC, path",
        _ => "newest, path",
    };
}
