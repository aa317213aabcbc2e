using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing;

/// <summary>Writes what leaves copies out of a selection: of those in it only the newest is taken.</summary>
internal static class FoldSql
{
    /// <summary>Appends the condition that no copy of a row's article stands before it in the selection.</summary>
    /// <param name="sql">Where to, behind another condition.</param>
    /// <param name="selection">The selection.</param>
    public static void Append(SqlText sql, ArticleSelection selection)
    {
        if (!selection.Folds)
            return;
        if (!QuerySql.IsCondition(selection))
        {
            sql.Add(" AND article.is_copy IS NULL");
            return;
        }

        sql.Add(" AND (article.same IS NULL OR NOT ");
        AppendIsCopy(sql, selection);
        sql.Add(")");
    }

    /// <summary>Appends the condition that of the copies of a row's article another one in the selection is the newest.</summary>
    public static void AppendIsCopy(SqlText sql, ArticleSelection selection)
    {
        sql.Add("EXISTS (SELECT 1 FROM article AS first WHERE first.same = article.same ")
            .Add("AND (first.newest, first.path) < (article.newest, article.path)");
        QuerySql.AppendWhere(sql, selection, " AND ", RowNames.Of("first"));
        sql.Add(")");
    }

    /// <summary>Appends the column that says how many copies in the selection are left out for a row.</summary>
    public static void AppendCopies(SqlText sql, ArticleSelection selection)
    {
        if (!selection.Folds)
            return;
        sql.Add(", CASE WHEN article.same IS NULL THEN 0 ELSE (SELECT count(*) - 1 FROM article AS other WHERE other.same = article.same");
        QuerySql.AppendWhere(sql, selection, " AND ", RowNames.Of("other"));
        sql.Add(") END");
    }
}
