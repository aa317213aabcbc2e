using Microsoft.Data.Sqlite;
using Tui.Core.Articles;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing.Stretches;

/// <summary>Where an article stands in the lists, as the index orders them.</summary>
/// <param name="Newest">What the order of the newest first goes by.</param>
/// <param name="Title">What that of the titles goes by.</param>
/// <param name="Path">What both go by where that is the same.</param>
internal sealed record ListPlace(long Newest, string Title, string Path)
{
    /// <summary>The columns of <c>article</c> that tell it.</summary>
    public const string Columns = "newest, title, path";

    /// <summary>That of an article.</summary>
    public static ListPlace Of(Article article, string path) => new(new ArticlePlace(article.Date, path).Newest, article.Title, path);

    /// <summary>Reads it from a row that begins with the columns.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">Where they begin.</param>
    /// <exception cref="InvalidDataException">One of them holds nothing.</exception>
    public static ListPlace Read(SqliteDataReader row, int column)
    {
        RowValues.Require(row, column, column + 1, column + 2);
        return new(row.GetInt64(column), row.GetString(column + 1), row.GetString(column + 2));
    }
}
