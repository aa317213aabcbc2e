using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.FullText.Texts;
using Tui.Core.Indexing.Storage;
using Tui.Core.Indexing.Stretches;
using Tui.Core.Querying;

namespace Tui.Core.Indexing;

/// <summary>Writes the statements that a selection of articles is read with.</summary>
internal static class SelectionSql
{
    /// <summary>The articles from an offset on, as <see cref="ArticleRow"/> reads them.</summary>
    /// <param name="selection">Which articles.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="count">How many to read at most; -1 for all.</param>
    public static SqlText List(ArticleSelection selection, long offset, long count)
    {
        var sql = From(selection).Add(" WHERE 1");
        SourceSql.AppendLeft(sql, selection);
        FoldSql.Append(sql, selection);
        return AppendOrder(sql, selection, offset, count);
    }

    /// <summary>Those of some articles, told by their numbers as a JSON array, that stand in an order.</summary>
    /// <param name="articles">The numbers.</param>
    /// <param name="selection">What they were found by: its words, which the tables do not know, are not asked for again.</param>
    public static SqlText ListOf(string articles, ArticleSelection selection)
    {
        var asked = QueryWords.AreIn(selection.Query) ? new(Query.Everything, selection.Order) { Folds = selection.Folds } : selection;
        return Among(articles, asked, From(asked));
    }

    /// <summary>The numbers of the same.</summary>
    public static SqlText NumbersOf(string articles, ArticleSelection selection)
        => Among(articles, new(Query.Everything, selection.Order), new SqlText().Add("SELECT id FROM article"));

    private static SqlText Among(string articles, ArticleSelection asked, SqlText sql)
    {
        QuerySql.AppendWhere(sql, asked);
        sql.Add(QuerySql.IsCondition(asked) ? " AND " : " WHERE ");
        sql.Add("id IN (SELECT value FROM json_each(").AddValue(articles).Add("))");
        return AppendOrder(sql, asked, 0, -1);
    }

    /// <summary>How many articles of a selection without a condition stand before a place in its order; all where there is no place.</summary>
    public static SqlText Count(ArticleSelection selection, ArticlePlace? before) => AppendCount(new(), selection, before);

    /// <summary>Appends the same.</summary>
    public static SqlText AppendCount(SqlText sql, ArticleSelection selection, ArticlePlace? before) => before is null
        ? sql.Add(selection.Folds ? "SELECT articles - copies FROM total" : "SELECT articles FROM total")
        : PlaceCounts.Append(sql, selection, before);

    /// <summary>The articles of a selection that stand at a place and after it, in its order.</summary>
    /// <param name="selection">Which articles.</param>
    /// <param name="part">Which of them.</param>
    public static SqlText From(ArticleSelection selection, ListPart part)
        => Part(selection, part, PlaceSide.From, PlaceSql.OrderOf(selection.Order, SourceSql.NamesIn(selection.Source)));

    /// <summary>The articles of a selection that stand before a place, the nearest first.</summary>
    public static SqlText Before(ArticleSelection selection, ListPart part)
        => Part(selection, part, PlaceSide.Before, PlaceSql.ReverseOf(selection.Order, SourceSql.NamesIn(selection.Source)));

    /// <summary>Whether an article stands before a place in an order.</summary>
    public static SqlText IsBefore(long article, ArticleOrder order, ArticlePlace place)
    {
        var sql = new SqlText().Add("SELECT count(*) FROM article WHERE id = ").AddValue(article).Add(" AND ");
        PlaceSql.AppendTest(sql, order, PlaceSide.Before, place);
        return sql;
    }

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
            PlaceSql.Append(sql.Add(" WHERE "), ArticleOrder.NewestFirst, PlaceSide.After, after);
        sql.Add(after is null ? " WHERE " : " AND ");
        sql.Add($"modified IN ({KnownFile.ToBeRead}, {KnownFile.OnlyListed}) ORDER BY newest, path LIMIT ").AddValue(count);
        return sql;
    }

    private static SqlText From(ArticleSelection selection)
    {
        var sql = new SqlText().Add("SELECT ").Add(ArticleRow.Columns);
        FoldSql.AppendCopies(sql, selection);
        return SourceSql.AppendFrom(sql, selection.Source);
    }

    private static SqlText Part(ArticleSelection selection, ListPart part, PlaceSide side, string order)
    {
        var sql = From(selection).Add(" WHERE 1");
        if (part.Place is { } place)
            AppendSide(sql, selection, side, place);
        else
            SourceSql.AppendLeft(sql, selection);
        FoldSql.Append(sql, selection);
        return sql.Add(" ORDER BY ").Add(order).Add(" LIMIT ").AddValue(part.Count).Add(" OFFSET ").AddValue(part.Skip);
    }

    /// <summary>Appends the conditions that a selection sets besides its source, and that its articles stand on a side of a place.</summary>
    public static void AppendSide(SqlText sql, ArticleSelection selection, PlaceSide side, ArticlePlace place)
    {
        sql.Add(" AND ");
        var names = SourceSql.NamesIn(selection.Source);
        if (selection.Order == ArticleOrder.Title)
        {
            if (selection.Source is null)
                PlaceSql.Append(sql, selection.Order, side, place);
            else
                PlaceSql.AppendTest(sql, selection.Order, side, place);
        }
        else if (selection.Source is ArticleSource.Set)
        {
            PlaceSql.AppendTest(sql, selection.Order, side, place);
        }
        else
        {
            var nearer = PlaceSql.Nearer(selection, side, place);
            if (selection.Source is null)
                PlaceSql.Append(sql, selection.Order, side, nearer);
            else
                PlaceSql.AppendInSource(sql, side, nearer);
            names = names with { Entered = side };
        }

        SourceSql.AppendLeft(sql, selection, names);
    }

    private static SqlText AppendOrder(SqlText sql, ArticleSelection selection, long offset, long count)
        => sql.Add(" ORDER BY ").Add(OrderOf(selection)).Add(" LIMIT ").AddValue(count).Add(" OFFSET ").AddValue(offset);

    private static string OrderOf(ArticleSelection selection) => selection.Order switch
    {
        ArticleOrder.OldestFirst => "date ASC NULLS LAST, path",
        ArticleOrder.Path => "path",
        ArticleOrder.LastOpened => "(SELECT listed_opened FROM temp.mark WHERE mark.article = article.id) DESC, path",
        _ => PlaceSql.OrderOf(selection.Order, SourceSql.NamesIn(selection.Source)),
    };
}
