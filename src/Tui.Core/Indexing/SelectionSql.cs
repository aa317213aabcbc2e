namespace Tui.Core.Indexing;

/// <summary>Writes the statements that a selection of articles is read with.</summary>
internal static class SelectionSql
{
    public static SqlText Count(ArticleSelection selection)
    {
        var sql = new SqlText().Add("SELECT count(*) FROM article");
        QuerySql.AppendWhere(sql, selection);
        return sql;
    }

    /// <summary>The articles from an offset on, as <see cref="ArticleRow"/> reads them.</summary>
    /// <param name="selection">Which articles.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="count">How many to read at most; -1 for all.</param>
    public static SqlText List(ArticleSelection selection, long offset, long count)
    {
        var words = selection.Order == ArticleOrder.Relevance ? FullText.WordsOf(selection.Query) : null;
        var sql = new SqlText();
        if (words is not null)
            AppendScores(sql, words);
        sql.Add("SELECT ").Add(ArticleRow.Columns).Add(" FROM article");
        if (words is not null)
            sql.Add(" LEFT JOIN scores ON scores.article = id");
        QuerySql.AppendWhere(sql, selection);
        sql.Add(" ORDER BY ").Add(OrderOf(selection.Order, words is not null));
        return sql.Add(" LIMIT ").AddValue(count).Add(" OFFSET ").AddValue(offset);
    }

    /// <summary>How many articles of a selection stand before a place, the newest first.</summary>
    public static SqlText CountBefore(ArticleSelection selection, ArticlePlace place)
    {
        var sql = new SqlText().Add("SELECT count(*) FROM article");
        AppendPlace(sql, "<", place);
        QuerySql.AppendWhere(sql, selection, " AND ");
        return sql;
    }

    /// <summary>The articles of a selection that stand at a place and after it, the newest first.</summary>
    /// <param name="selection">Which articles.</param>
    /// <param name="part">Which of them.</param>
    public static SqlText From(ArticleSelection selection, ListPart part) => Part(selection, part, ">=", " ORDER BY newest, path");

    /// <summary>The articles of a selection that stand before a place, the nearest first.</summary>
    public static SqlText Before(ArticleSelection selection, ListPart part)
        => Part(selection, part, "<", " ORDER BY newest DESC, path DESC");

    private static SqlText Part(ArticleSelection selection, ListPart part, string sign, string order)
    {
        var sql = new SqlText().Add("SELECT ").Add(ArticleRow.Columns).Add(" FROM article");
        if (part.Place is { } place)
            AppendPlace(sql, sign, place);
        QuerySql.AppendWhere(sql, selection, part.Place is null ? " WHERE " : " AND ");
        return sql.Add(order).Add(" LIMIT ").AddValue(part.Count).Add(" OFFSET ").AddValue(part.Skip);
    }

    private static void AppendPlace(SqlText sql, string sign, ArticlePlace place)
        => sql.Add(" WHERE (newest, path) ").Add(sign).Add(" (").AddValue(place.Newest).Add(", ").AddValue(place.Path).Add(")");

    /// <summary>A word in the title weighs more than one among the authors, and that more than one in the body.</summary>
    /// <remarks>Materialized, since the full-text query would else be run again for each article.</remarks>
    private static void AppendScores(SqlText sql, string words)
        => sql.Add("WITH scores AS MATERIALIZED (SELECT rowid AS article, bm25(article_text, 1.0, 10.0, 4.0) AS score")
            .Add(" FROM article_text WHERE article_text MATCH ").AddValue(words).Add(") ");

    private static string OrderOf(ArticleOrder order, bool hasScores) => order switch
    {
        ArticleOrder.OldestFirst => "date ASC NULLS LAST, path",
        ArticleOrder.Title => "title COLLATE NOCASE, path",
        ArticleOrder.Path => "path",
        ArticleOrder.LastOpened => "(SELECT listed_opened FROM temp.mark WHERE mark.article = article.id) DESC, path",
        // The lowest score is the best.
        ArticleOrder.Relevance when hasScores => "score IS NULL, score, newest, path",
        _ => "newest, path",
    };
}
