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
        // The lowest score is the best.
        ArticleOrder.Relevance when hasScores => "score IS NULL, score, date DESC, path",
        _ => "date DESC, path",
    };
}
