using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing.Updating;

/// <summary>
/// Notes what was read of articles that were only listed, one note after another, and changes the articles' rows by many
/// notes at once, in the order of the rows. The notes last, so that nothing is read twice where that was cut short.
/// </summary>
internal sealed class ReadTexts(SqliteConnection connection) : IDisposable
{
    /// <summary>One row in so many is enough to change them: a page of rows holds about as many.</summary>
    private const int Share = 8;

    private readonly Statement _add = new(connection, """
        INSERT INTO read_text (number, article, size, modified, characters, features, key) VALUES (@1, @2, @3, @4, @5, @6, @7)
        """);

    private readonly Statement _bounds = new(connection, """
        SELECT ifnull(max(number) - min(number) + 1, 0), (SELECT max(id) FROM article) FROM read_text
        """);

    /// <summary>Whether there are notes by which no row was changed.</summary>
    public bool IsAny => About().Notes > 0;

    /// <summary>Whether there are so many that it is time to change the rows.</summary>
    public bool AreMany => About() is var (notes, articles) && notes > 0 && notes * Share >= articles;

    /// <summary>Notes what was read.</summary>
    /// <param name="article">The article's number.</param>
    /// <param name="text">The number of its text.</param>
    /// <param name="entry">The article.</param>
    public void Add(long article, long text, IndexEntry entry) => _add.Run(
        text, article, entry.File.Size, entry.File.Modified, (long)entry.Characters, (long)entry.Features,
        entry.KeyBytes);

    /// <summary>Changes the rows, in the transaction that is open, which is to be undone where this fails.</summary>
    /// <remarks>That it need not be undone by itself saves SQLite a copy of each page that it changes.</remarks>
    public void Settle() => IndexConnection.Execute(connection, """
        UPDATE OR FAIL article SET size = done.size, modified = done.modified, characters = done.characters, features = done.features,
            key = done.key, text = done.number
        FROM (SELECT * FROM read_text ORDER BY article) AS done WHERE article.id = done.article;
        DELETE FROM read_text;
        """);

    /// <inheritdoc/>
    public void Dispose()
    {
        _add.Dispose();
        _bounds.Dispose();
    }

    private (long Notes, long Articles) About()
    {
        using var row = _bounds.Open();
        row.Read();
        return (row.GetInt64(0), row.IsDBNull(1) ? 0 : row.GetInt64(1));
    }
}
