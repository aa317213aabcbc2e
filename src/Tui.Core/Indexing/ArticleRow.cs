using Microsoft.Data.Sqlite;
using Tui.Core.Articles;
using Tui.Core.Indexing.Storage;
using Tui.Core.Querying;

namespace Tui.Core.Indexing;

/// <summary>Reads a row of <c>article</c>.</summary>
internal static class ArticleRow
{
    public const string Columns = "id, path, title, authors, date, date_offset, characters, features, key";

    /// <summary>Divides the authors in their column; clean names hold none.</summary>
    public const char AuthorDivider = '\n';

    /// <summary>What a list shows of an article.</summary>
    /// <exception cref="InvalidDataException">The row holds what no article has.</exception>
    public static ArticleSummary Read(SqliteDataReader row)
    {
        RowValues.Require(row, 1, 2, 3, 6, 7);
        return new(row.GetInt64(0), row.GetString(1), row.GetString(2))
        {
            Date = ReadDate(row, 4),
            Authors = [.. row.GetString(3).Split(AuthorDivider, StringSplitOptions.RemoveEmptyEntries)],
            Characters = (int)row.GetInt64(6),
            Features = (ArticleFeatures)row.GetInt64(7),
            Key = row.IsDBNull(8) ? ArticleKey.Unknown : KeyOf(row.GetFieldValue<byte[]>(8)),
            Copies = row.FieldCount > 9 ? (int)row.GetInt64(9) : 0,
        };
    }

    private static ArticleKey KeyOf(byte[] bytes) => bytes.Length == ArticleKey.Size
        ? ArticleKey.FromBytes(bytes)
        : throw new InvalidDataException("The key of an article is damaged.");

    /// <summary>The authors as their column holds them.</summary>
    public static string AuthorsOf(Article article) => string.Join(AuthorDivider, article.Authors);

    /// <summary>The date in two columns, the first of which is null where there is none.</summary>
    /// <exception cref="InvalidDataException">They hold no date that there is.</exception>
    public static DateTimeOffset? ReadDate(SqliteDataReader row, int column)
    {
        if (row.IsDBNull(column))
            return null;
        RowValues.Require(row, column + 1);
        try
        {
            return DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(column)).ToOffset(TimeSpan.FromMinutes(row.GetInt64(column + 1)));
        }
        catch (Exception e) when (e is ArgumentException or OverflowException)
        {
            throw new InvalidDataException("The date of an article is damaged.", e);
        }
    }
}
