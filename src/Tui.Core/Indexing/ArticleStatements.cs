using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Tui.Core.Articles;
using Tui.Core.Querying;

namespace Tui.Core.Indexing;

/// <summary>The prepared statements that write an article, its tags and problems.</summary>
internal sealed class ArticleStatements(SqliteConnection connection) : IDisposable
{
    private readonly Statement _putArticle = new(connection, """
        INSERT INTO article (path, size, modified, title, authors, date, date_offset, characters, features, key, text)
        VALUES (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11)
        ON CONFLICT (path) DO UPDATE SET
            size = excluded.size, modified = excluded.modified, title = excluded.title, authors = excluded.authors,
            date = excluded.date, date_offset = excluded.date_offset, characters = excluded.characters,
            features = excluded.features, key = excluded.key, text = excluded.text
        RETURNING id
        """);

    private readonly Statement _findArticle = new(connection, "SELECT ifnull(text, 0) FROM article WHERE path = @1");

    private readonly Statement _touch = new(connection, "UPDATE article SET modified = @2 WHERE id = @1 AND key = @3");

    private readonly Statement _findText = new(connection, "SELECT text FROM article WHERE id = @1");

    private readonly Statement _putTag = new(
        connection, "INSERT OR IGNORE INTO tag (article, key, name) VALUES (@1, @2, @3)");

    private readonly Statement _putAddress = new(
        connection, "INSERT OR IGNORE INTO address (path, host, article) VALUES (@1, @2, @3)");

    private readonly Statement _removeAddresses = new(connection, "DELETE FROM address WHERE article = @1");

    private readonly Statement _putProblem = new(
        connection, "INSERT INTO problem (article, line, message) VALUES (@1, @2, @3)");

    private readonly Statement _removeTags = new(connection, "DELETE FROM tag WHERE article = @1");

    private readonly Statement _removeProblems = new(connection, "DELETE FROM problem WHERE article = @1");

    private readonly Statement _removeArticle = new(connection, "DELETE FROM article WHERE id = @1");

    /// <summary>The number of what is known of a file's text: 0 where the text has not been read, null where there is no article.</summary>
    public long? FindText(string path) => (long?)_findArticle.Read(path);

    /// <summary>The number of an article's text; null where it has not been read.</summary>
    public long? FindText(long id) => _findText.Read(id) as long?;

    /// <summary>Writes an article that is new, or in the place of what was known of its file, and returns its number.</summary>
    /// <param name="entry">The article.</param>
    /// <param name="text">The number of its text; null where that has not been read.</param>
    /// <param name="isNew">Whether there was none of its file.</param>
    public long Put(IndexEntry entry, long? text, bool isNew)
    {
        var id = PutArticle(entry, text);
        if (!isNew)
            RemoveLists(id);
        PutTags(id, entry.Article.Tags);
        PutAddresses(id, entry.Article.Addresses);
        PutProblems(id, entry.Article.Problems);
        return id;
    }

    /// <summary>Notes that a file was modified; false where its content is no longer what it was.</summary>
    public bool Touch(KnownFile known, long modified, ArticleKey key) => _touch.Run(known.Id, modified, key.ToBytes()) > 0;

    public void Remove(long id)
    {
        RemoveLists(id);
        _removeArticle.Run(id);
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[
            _findArticle, _findText, _touch, _putArticle, _putTag, _putAddress, _putProblem, _removeTags, _removeAddresses, _removeProblems, _removeArticle])
        {
            statement.Dispose();
        }
    }

    private void RemoveLists(long id)
    {
        _removeTags.Run(id);
        _removeAddresses.Run(id);
        _removeProblems.Run(id);
    }

    private long PutArticle(IndexEntry entry, long? text)
    {
        var (file, article) = entry;
        return (long)_putArticle.Read(
            file.Path,
            file.Size,
            file.Modified,
            article.Title,
            string.Join(ArticleRow.AuthorDivider, article.Authors),
            article.Date?.ToUnixTimeSeconds(),
            article.Date is { } date ? (long)date.Offset.TotalMinutes : null,
            (long)entry.Characters,
            (long)entry.Features,
            entry.Key.ToBytes(),
            text)!;
    }

    private void PutTags(long id, ImmutableArray<string> tags)
    {
        foreach (var tag in tags)
            _putTag.Run(id, TextFolding.Fold(tag), tag);
    }

    private void PutAddresses(long id, ImmutableArray<string> addresses)
    {
        foreach (var address in addresses)
        {
            if (PublishedPlace.TryRead(address, out var place))
                _putAddress.Run(place.Value.Path, place.Value.Host, id);
        }
    }

    private void PutProblems(long id, ImmutableArray<ArticleProblem> problems)
    {
        foreach (var problem in problems)
            _putProblem.Run(id, (long)problem.Line, problem.Message);
    }
}
