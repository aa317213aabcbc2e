using Microsoft.Data.Sqlite;
using Tui.Core.Articles;
using Tui.Core.Querying;

namespace Tui.Core.Indexing;

/// <summary>Reads a row of <c>article</c>.</summary>
internal static class ArticleRow
{
    public const string Columns = "id, path, title, authors, date, date_offset, characters, features, key";

    /// <summary>Divides the authors in their column; clean names hold none.</summary>
    public const char AuthorDivider = '\n';

    public static ArticleSummary Read(SqliteDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        row.GetString(2))
    {
        Date = ReadDate(row, 4),
        Authors = [.. row.GetString(3).Split(AuthorDivider, StringSplitOptions.RemoveEmptyEntries)],
        Characters = row.GetInt32(6),
        Features = (ArticleFeatures)row.GetInt32(7),
        Key = row.IsDBNull(8) ? ArticleKey.Unknown : ArticleKey.FromBytes(row.GetFieldValue<byte[]>(8)),
        Copies = row.FieldCount > 9 ? row.GetInt32(9) : 0,
    };

    /// <summary>The authors as their column holds them.</summary>
    public static string AuthorsOf(Article article) => string.Join(AuthorDivider, article.Authors);

    /// <summary>The date in two columns, the first of which is null where there is none.</summary>
    public static DateTimeOffset? ReadDate(SqliteDataReader row, int column)
        => row.IsDBNull(column)
            ? null
            : DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(column)).ToOffset(TimeSpan.FromMinutes(row.GetInt32(column + 1)));
}
