using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Tui.Core.Articles;
using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.Storage;
using Tui.Core.Querying;

namespace Tui.Core.Indexing.Updating;

/// <summary>The prepared statements that write an article, its tags and problems.</summary>
internal sealed class ArticleStatements(SqliteConnection connection) : IDisposable
{
    // Plain statements of one row each: for one that may have to be undone in part, as with RETURNING or ON CONFLICT,
    // SQLite copies every page it changes to a file beside the database first.
    private readonly Statement _addArticle = new(connection, """
        INSERT INTO article (size, modified, authors, characters, features, key, text, title, path, date, date_offset)
        VALUES (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11)
        """);

    private readonly Statement _changeArticle = new(connection, """
        UPDATE article SET size = @1, modified = @2, authors = @3, characters = @4, features = @5, key = @6, text = @7
        WHERE id = @8
        """);

    // Apart, since they move the article in an order: where a column of one is set, SQLite writes its place anew, changed or not.
    private readonly Statement _changeTitle = new(connection, "UPDATE article SET title = @2 WHERE id = @1");

    private readonly Statement _changeDate = new(connection, "UPDATE article SET date = @2, date_offset = @3 WHERE id = @1");

    private readonly Statement _findArticle = new(connection, $"SELECT {StoredArticle.Columns} FROM article WHERE path = @1");

    private readonly Statement _findNumbered = new(connection, $"SELECT {StoredArticle.Columns} FROM article WHERE id = @1");

    private readonly Statement _forgetReading = new(
        connection, $"UPDATE article SET modified = {KnownFile.ToBeRead} WHERE id = @1");

    private readonly Statement _findTags = new(connection, "SELECT key, name FROM tag WHERE article = @1");

    private readonly Statement _touch = new(connection, "UPDATE article SET modified = @2 WHERE id = @1 AND key = @3");

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

    /// <summary>What is known of a file; null where it has no article.</summary>
    public StoredArticle? Find(string path)
    {
        using var row = _findArticle.Open(path);
        return row.Read() ? StoredArticle.Read(row) : null;
    }

    /// <summary>The same of an article by its number.</summary>
    public StoredArticle? Find(long id)
    {
        using var row = _findNumbered.Open(id);
        return row.Read() ? StoredArticle.Read(row) : null;
    }

    /// <summary>Writes an article that is new, or in the place of what was known of its file, and returns its number.</summary>
    /// <param name="entry">The article.</param>
    /// <param name="text">The number of its text; null where that has not been read.</param>
    /// <param name="former">What was known of its file; null where there is none.</param>
    public long Put(IndexEntry entry, long? text, StoredArticle? former)
    {
        var id = former is null ? Add(entry, text) : Change(former, entry, text);
        PutBeside(id, entry.Article, isNew: former is null);
        return id;
    }

    /// <summary>Writes what stands beside an article's row: its tags, addresses and problems.</summary>
    /// <param name="id">The article's number.</param>
    /// <param name="article">The article.</param>
    /// <param name="isNew">Whether nothing of it is there yet.</param>
    public void PutBeside(long id, Article article, bool isNew)
    {
        PutTags(id, article.Tags, isNew);
        if (!isNew)
        {
            _removeAddresses.Run(id);
            _removeProblems.Run(id);
        }

        PutAddresses(id, article.Addresses);
        PutProblems(id, article.Problems);
    }

    /// <summary>Notes that a file was modified; false where its content is no longer what it was.</summary>
    public bool Touch(KnownFile known, long modified, ArticleKey key) => _touch.Run((long)known.Id, modified, key.ToBytes()) > 0;

    /// <summary>Lets an article's file count as changed, to be read later.</summary>
    public void ForgetReading(long id) => _forgetReading.Run(id);

    /// <summary>Removes an article; false where there is none of that number.</summary>
    public bool Remove(long id)
    {
        _removeTags.Run(id);
        _removeAddresses.Run(id);
        _removeProblems.Run(id);
        return _removeArticle.Run(id) > 0;
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[
            _addArticle, _changeArticle, _changeTitle, _changeDate, _forgetReading, _findArticle, _findNumbered, _findTags, _touch, _putTag,
            _putAddress, _putProblem, _removeTags, _removeAddresses, _removeProblems, _removeArticle])
        {
            statement.Dispose();
        }
    }

    private long Add(IndexEntry entry, long? text)
    {
        var (date, offset) = DateOf(entry.Article);
        _addArticle.Run([.. ValuesOf(entry, text), entry.Article.Title, entry.File.Path, date, offset]);
        return SQLitePCL.raw.sqlite3_last_insert_rowid(connection.Handle);
    }

    private long Change(StoredArticle former, IndexEntry entry, long? text)
    {
        _changeArticle.Run([.. ValuesOf(entry, text), former.Id]);
        if (!string.Equals(former.Place.Title, entry.Article.Title, StringComparison.Ordinal))
            _changeTitle.Run(former.Id, entry.Article.Title);
        var (date, offset) = DateOf(entry.Article);
        if ((former.Date, former.DateOffset) != (date, offset))
            _changeDate.Run(former.Id, date, offset);
        return former.Id;
    }

    /// <summary>A date as its two columns hold it.</summary>
    public static (long? Date, long? Offset) DateOf(Article article)
        => article.Date is { } date ? (date.ToUnixTimeSeconds(), (long)date.Offset.TotalMinutes) : (null, null);

    private static object?[] ValuesOf(IndexEntry entry, long? text) =>
    [
        entry.File.Size,
        entry.File.Modified,
        ArticleRow.AuthorsOf(entry.Article),
        (long)entry.Characters,
        (long)entry.Features,
        entry.KeyBytes,
        text,
    ];

    private void PutTags(long id, ImmutableArray<string> tags, bool isNew)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var tag in tags)
            named.TryAdd(TextFolding.Fold(tag), tag);
        if (!isNew)
        {
            // Most are as they were when the article was listed.
            if (HasTags(id, named))
                return;
            _removeTags.Run(id);
        }

        foreach (var (key, name) in named)
            _putTag.Run(id, key, name);
    }

    private bool HasTags(long id, Dictionary<string, string> named)
    {
        using var row = _findTags.Open(id);
        var count = 0;
        while (row.Read())
        {
            if (!named.TryGetValue(row.GetString(0), out var name) || !string.Equals(name, row.GetString(1), StringComparison.Ordinal))
                return false;
            count++;
        }

        return count == named.Count;
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
            _putProblem.Run(id, (long)problem.Line, problem.Reason.ToStored());
    }
}
