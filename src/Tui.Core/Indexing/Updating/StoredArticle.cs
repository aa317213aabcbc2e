using Microsoft.Data.Sqlite;
using Tui.Core.Articles;
using Tui.Core.Indexing.Storage;
using Tui.Core.Indexing.Stretches;

namespace Tui.Core.Indexing.Updating;

/// <summary>What the index knows of an article whose file is read again.</summary>
/// <param name="Id">The article's number.</param>
/// <param name="Text">The number of its text; null where that has not been read.</param>
/// <param name="Date">When it was published, in Unix seconds; null where that is not known.</param>
/// <param name="DateOffset">The minutes that the date's zone is ahead of UTC.</param>
internal sealed record StoredArticle(long Id, long? Text, long? Date, long? DateOffset)
{
    /// <summary>The columns of <c>article</c> that tell it.</summary>
    public const string Columns = $"id, text, date, date_offset, authors, is_copy, {ListPlace.Columns}";

    /// <summary>Where it stands in the lists.</summary>
    public required ListPlace Place { get; init; }

    /// <summary>Whether it is left out where of copies only the newest is taken.</summary>
    public required bool IsCopy { get; init; }

    /// <summary>Its authors, as the column holds them.</summary>
    public required string Authors { get; init; }

    /// <summary>Reads it from a row of the columns.</summary>
    /// <exception cref="InvalidDataException">One of them holds nothing, where all articles have something.</exception>
    public static StoredArticle Read(SqliteDataReader row)
    {
        RowValues.Require(row, 4);
        return new(row.GetInt64(0), NumberAt(row, 1), NumberAt(row, 2), NumberAt(row, 3))
        {
            Authors = row.GetString(4),
            IsCopy = !row.IsDBNull(5),
            Place = ListPlace.Read(row, 6),
        };
    }

    /// <summary>True where it was listed, and as it is now that it has been read whole.</summary>
    public bool IsListedAs(Article article)
        => Text is null
            && (Date, DateOffset) == ArticleStatements.DateOf(article)
            && string.Equals(Place.Title, article.Title, StringComparison.Ordinal)
            && string.Equals(Authors, ArticleRow.AuthorsOf(article), StringComparison.Ordinal);

    private static long? NumberAt(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);
}
