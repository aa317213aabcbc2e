using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing.Stretches;

/// <summary>
/// Writes the statement that counts the articles before a place in a list of all: those of the stretches before the one that
/// the place is in are kept, so that few are passed over.
/// </summary>
internal static class PlaceCounts
{
    /// <summary>Appends how many of all articles stand before a place in an order.</summary>
    /// <param name="sql">Where to.</param>
    /// <param name="selection">The order, and whether copies are left out; it sets no condition.</param>
    /// <param name="place">The place.</param>
    public static SqlText Append(SqlText sql, ArticleSelection selection, ArticlePlace place)
    {
        var (column, value) = PlaceSql.KeyOf(selection.Order, place);
        const string Start = "(SELECT key, key_path FROM start)";

        // With a sign they are values and no columns, by which alone an index is entered by both together.
        sql.Add($"WITH start AS MATERIALIZED (SELECT +{column} AS key, +path AS key_path FROM {column}_stretch WHERE ({column}, path) <= (")
            .AddValue(value).Add(", ").AddValue(place.Path).Add($"""
                ) ORDER BY {column} DESC, path DESC LIMIT 1)
                SELECT (SELECT ifnull(sum({(selection.Folds ? "articles - copies" : "articles")}), 0) FROM {column}_stretch
                    WHERE ({column}, path) < {Start})
                + (SELECT count(*) FROM article WHERE
                """).Add(" ");
        AppendWithin();
        if (selection.Folds)
        {
            sql.Add(" - (SELECT count(*) FROM article WHERE is_copy IS NOT NULL AND ");
            AppendWithin();
        }

        return sql;

        void AppendWithin() => sql.Add($"({column}, path) >= {Start} AND ({column}, path) < (")
            .AddValue(value).Add(", ").AddValue(place.Path).Add("))");
    }
}
