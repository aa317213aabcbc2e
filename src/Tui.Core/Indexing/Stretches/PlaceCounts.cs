using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing.Stretches;

/// <summary>
/// Writes the statements that tell how many articles stand before a place in a list of all, and where so many stand before: those
/// of the stretches before the one that it is in are kept, so that few are passed over.
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
                SELECT (SELECT ifnull(sum({NumberOf(selection)}), 0) FROM {column}_stretch
                    WHERE ({column}, path) < {Start})
                + (SELECT count(*) FROM article WHERE ({column}, path) >= {Start} AND ({column}, path) < (
                """)
            .AddValue(value).Add(", ").AddValue(place.Path).Add(selection.Folds ? ") AND is_copy IS NULL)" : "))");
        return sql;
    }

    /// <summary>
    /// Where the stretch begins that an offset is in: what the order goes by there, the path, and how many articles stand before it.
    /// </summary>
    /// <param name="selection">The order, and whether copies are left out; it sets no condition.</param>
    /// <param name="offset">How many articles stand before the one that is sought.</param>
    public static SqlText StretchAt(ArticleSelection selection, int offset)
    {
        var (column, number) = (PlaceSql.ColumnOf(selection.Order), NumberOf(selection));
        return new SqlText().Add($"""
            SELECT {column}, path, before FROM (
                SELECT {column}, path, sum({number}) OVER (ORDER BY {column}, path) - {number} AS before FROM {column}_stretch)
            WHERE before <=
            """).Add(" ").AddValue(offset).Add($" ORDER BY {column} DESC, path DESC LIMIT 1");
    }

    /// <summary>Reads that.</summary>
    /// <exception cref="InvalidDataException">The row holds what no place has.</exception>
    public static ArticleStretch ReadStretch(SqliteDataReader row)
    {
        RowValues.Require(row, 0, 1);
        var before = RowValues.CountOf(row.GetValue(2));
        return new(before, before == 0 ? null : ReadPlace(row));
    }

    private static ArticlePlace ReadPlace(SqliteDataReader row)
    {
        if (row.GetValue(0) is not long newest)
            return new(null, row.GetString(1)) { Title = row.GetString(0) };
        try
        {
            return new(newest == long.MaxValue ? null : DateTimeOffset.FromUnixTimeSeconds(-newest), row.GetString(1));
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new InvalidDataException("The date of a stretch is damaged.", e);
        }
    }

    private static string NumberOf(ArticleSelection selection) => selection.Folds ? "(articles - copies)" : "articles";
}
