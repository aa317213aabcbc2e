using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Tui.Core.Articles;
using Tui.Core.Indexing.Storage;
using Tui.Core.Querying;

namespace Tui.Core.Indexing;

/// <summary>
/// What the reader has made of the articles of an index, kept in memory beside it so that queries and counts can ask
/// for it at any size of archive.
/// </summary>
/// <remarks>
/// A list that is open is to stay as it is while its articles are read one by one: queries go by the marks as they
/// were at the last <see cref="Settle"/>, counts by the marks as they are.
/// </remarks>
public sealed class ArticleMarkTable : IDisposable
{
    private static readonly string CreateTables = $"""
        PRAGMA temp_store = MEMORY;
        CREATE TEMP TABLE mark (
            article INTEGER PRIMARY KEY,
            marks INTEGER NOT NULL,
            opened INTEGER,
            listed INTEGER NOT NULL DEFAULT 0,
            listed_opened INTEGER,
            newest INTEGER
        );
        CREATE INDEX temp.mark_newest ON mark (newest, article, listed);
        CREATE INDEX temp.mark_starred ON mark (newest, article, listed) WHERE listed & {(int)ArticleMarks.Starred};
        CREATE TEMP TABLE own_tag (key TEXT NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (key, article)) WITHOUT ROWID;
        CREATE INDEX temp.own_tag_article ON own_tag (article);
        """;

    private readonly SqliteConnection _connection;
    private readonly Statement _put;
    private readonly Statement _putListed;
    private readonly Statement _of;
    private readonly Statement _removeTags;
    private readonly Statement _putTag;
    private readonly Statement _isThere;
    private readonly Statement _settle;
    private readonly Statement _place;
    private readonly Statement _placeAgain;
    private bool _hasTags;
    private long? _placedIn;
    private bool _isPlaced;

    internal ArticleMarkTable(SqliteConnection connection)
    {
        _connection = connection;
        IndexConnection.Execute(connection, CreateTables);
        _put = new(connection, """
            INSERT INTO temp.mark (article, marks, opened) SELECT id, @2, @3 FROM article WHERE key = @1
            ON CONFLICT (article) DO UPDATE SET marks = excluded.marks, opened = excluded.opened
            """);
        _putListed = new(connection, """
            INSERT INTO temp.mark (article, marks, opened) SELECT id, @2, @3 FROM article WHERE path = @1 AND key IS NULL
            ON CONFLICT (article) DO UPDATE SET marks = excluded.marks, opened = excluded.opened
            """);
        _of = new(connection, "SELECT marks FROM temp.mark WHERE article = @1");
        _removeTags = new(connection, "DELETE FROM temp.own_tag WHERE article IN (SELECT id FROM article WHERE key = @1)");
        _putTag = new(connection, "INSERT OR IGNORE INTO temp.own_tag (key, article) SELECT @2, id FROM article WHERE key = @1");
        _isThere = new(connection, "SELECT 1 FROM article WHERE key = @1");
        _settle = new(connection, """
            UPDATE temp.mark SET listed = marks, listed_opened = opened
            WHERE listed <> marks OR listed_opened IS NOT opened
            """);
        _place = new(connection, """
            UPDATE temp.mark SET newest = (SELECT newest FROM article WHERE article.id = mark.article) WHERE newest IS NULL
            """);
        _placeAgain = new(connection, """
            UPDATE temp.mark SET newest = (SELECT newest FROM article WHERE article.id = mark.article)
            WHERE newest IS NOT (SELECT newest FROM article WHERE article.id = mark.article)
            """);
    }

    /// <summary>
    /// Brings the marks to the places of their articles in the order of the newest first, in which lists of the marked are read,
    /// and forgets those of articles that are gone; before a selection is read that is looked for among the marks.
    /// </summary>
    /// <param name="index">A number that is another once the index has changed.</param>
    /// <returns>Whether any had to be brought there.</returns>
    internal bool Place(long index)
    {
        if (index == _placedIn && _isPlaced)
            return false;
        if (index != _placedIn)
        {
            _placeAgain.Run();
            IndexConnection.Execute(
                _connection, "DELETE FROM temp.own_tag WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.id = own_tag.article)");
        }
        else
        {
            _place.Run();
        }

        IndexConnection.Execute(_connection, "DELETE FROM temp.mark WHERE newest IS NULL");
        (_placedIn, _isPlaced) = (index, true);
        return true;
    }

    /// <summary>Grows with all that queries go by.</summary>
    internal int Changes { get; private set; }

    /// <summary>Takes many marks at once, which is many times quicker than one by one.</summary>
    /// <param name="put">Puts them.</param>
    public void Batch(Action put)
    {
        ArgumentNullException.ThrowIfNull(put);
        IndexConnection.Execute(_connection, "BEGIN");
        try
        {
            put();
        }
        finally
        {
            IndexConnection.Execute(_connection, "COMMIT");
        }
    }

    /// <summary>Takes what the reader has made of the articles with a key; false where the index has none.</summary>
    /// <param name="key">The key.</param>
    /// <param name="marks">The marks.</param>
    /// <param name="opened">When it was last opened, in Unix milliseconds; null where it never was.</param>
    /// <param name="tags">The reader's own tags.</param>
    public bool Put(ArticleKey key, ArticleMarks marks, long? opened, ImmutableArray<string> tags)
    {
        var stored = key.ToBytes();
        var isThere = _put.Run(stored, (long)marks, opened) > 0;
        _isPlaced &= !isThere;
        if (isThere && (_hasTags || !tags.IsEmpty))
            PutTags(stored, tags);
        return isThere;
    }

    /// <summary>
    /// Takes what the reader has made of an article that is only listed, and whose key is not known yet; false where there is none
    /// in the file.
    /// </summary>
    /// <param name="path">The file's path below the folder.</param>
    /// <param name="marks">The marks.</param>
    /// <param name="opened">When it was last opened, in Unix milliseconds; null where it never was.</param>
    public bool PutListed(string path, ArticleMarks marks, long? opened)
    {
        var isThere = _putListed.Run(path, (long)marks, opened) > 0;
        _isPlaced &= !isThere;
        return isThere;
    }

    /// <summary>The marks of an article by its number, as far as they were told.</summary>
    public ArticleMarks Of(long article) => (ArticleMarks)(_of.Read(article) as long? ?? 0);

    /// <summary>Whether the index has an article with a key.</summary>
    public bool Knows(ArticleKey key) => _isThere.Read(key.ToBytes()) is not null;

    /// <summary>Lets queries go by the marks as they are now.</summary>
    public void Settle() => Changes += _settle.Run();

    /// <summary>Forgets all marks and tags of articles that the index no longer has under their keys, to be told anew.</summary>
    public void Clear()
    {
        IndexConnection.Execute(_connection, "UPDATE temp.mark SET marks = 0, opened = NULL; DELETE FROM temp.own_tag;");
        Changes++;
    }

    /// <summary>How many articles have a mark now.</summary>
    public int Count(ArticleMarks mark)
    {
        using var count = new Statement(
            _connection, "SELECT count(*) FROM temp.mark CROSS JOIN article ON article.id = mark.article WHERE marks & @1");
        return (int)(long)count.Read((long)mark)!;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in (Statement[])[
            _put, _putListed, _of, _removeTags, _putTag, _isThere, _settle, _place, _placeAgain])
        {
            statement.Dispose();
        }
    }

    private void PutTags(byte[] key, ImmutableArray<string> tags)
    {
        _hasTags = true;
        Changes++;
        _removeTags.Run(key);
        foreach (var tag in tags)
            _putTag.Run(key, TextFolding.Fold(tag));
    }
}
