using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Tui.Core.Articles;
using Tui.Core.Indexing.Storage;
using Tui.Core.Querying;

namespace Tui.Core.Reading;

/// <summary>The rows of articles in the reading state.</summary>
internal sealed class ReadingRows(SqliteConnection connection, string archive) : IDisposable
{
    /// <summary>Divides the tags where they stand in one text; clean names hold none.</summary>
    private const char TagDivider = '\n';

    private readonly Statement _put = new(connection, """
        INSERT INTO article (key, archive, path, title, revision) VALUES (@1, @2, @3, @4, 0)
        ON CONFLICT (key) DO UPDATE SET archive = excluded.archive, path = excluded.path, title = excluded.title
        RETURNING id
        """);

    private readonly SqliteCommand _of = MakeOf(connection);
    private readonly Statement _marks = new(connection, "SELECT marks FROM article WHERE id = @1");
    private readonly Statement _setMarks = new(connection, "UPDATE article SET marks = @2, revision = @3 WHERE id = @1");
    private readonly Statement _setPlace = new(connection, "UPDATE article SET place = @2 WHERE id = @1");
    private readonly Statement _removeTags = new(connection, "DELETE FROM tag WHERE article = @1");
    private readonly Statement _putTag = new(connection, "INSERT OR IGNORE INTO tag (article, key, name) VALUES (@1, @2, @3)");
    private readonly Statement _touch = new(connection, "UPDATE article SET revision = @2 WHERE id = @1");

    private readonly Statement _tags = new(connection, """
        SELECT group_concat(name, char(10)) FROM (
            SELECT name FROM tag JOIN article ON article.id = tag.article WHERE article.key = @1 ORDER BY tag.key)
        """);

    private readonly Statement _open = new(connection, string.Create(
        CultureInfo.InvariantCulture,
        $"UPDATE article SET marks = marks | {(int)ArticleMarks.Read}, opened = @2, revision = @3 WHERE id = @1"));

    private readonly Statement _copy = new(connection, """
        INSERT OR IGNORE INTO article (key, marks, opened, place, archive, path, title, revision)
        SELECT @2, marks, opened, place, @3, @4, @5, @6 FROM article WHERE key = @1
        RETURNING id
        """);

    private readonly Statement _copyTags = new(connection, """
        INSERT INTO tag (article, key, name)
        SELECT @2, tag.key, name FROM tag JOIN article ON article.id = tag.article WHERE article.key = @1
        """);

    /// <summary>The row of an article, made where there is none; it follows the file's name.</summary>
    public long IdOf(ArticleIdentity article)
        => (long)_put.Read(article.Key.ToBytes(), archive, article.Path, article.Title)!;

    /// <summary>The revision that a change gets.</summary>
    public long NextRevision()
    {
        using var next = new Statement(connection, "SELECT coalesce(max(revision), 0) + 1 FROM article");
        return (long)next.Read()!;
    }

    public ArticleMarks MarksOf(long row) => (ArticleMarks)(long)_marks.Read(row)!;

    public ArticleReading Of(ArticleKey key)
    {
        _of.Parameters[0].Value = key.ToBytes();
        using var row = _of.ExecuteReader();
        return row.Read()
            ? new((ArticleMarks)row.GetInt64(0), row.IsDBNull(1) ? null : row.GetString(1))
            : ArticleReading.Nothing;
    }

    public ImmutableArray<string> TagsOf(ArticleKey key) => Tags(_tags.Read(key.ToBytes()) as string);

    public List<string> Tags()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT min(name) FROM tag GROUP BY key ORDER BY key";
        using var rows = command.ExecuteReader();
        var tags = new List<string>();
        while (rows.Read())
            tags.Add(rows.GetString(0));
        return tags;
    }

    public void SetMarks(long row, ArticleMarks marks, long revision) => _setMarks.Run(row, (long)marks, revision);

    public void SetPlace(long row, string place) => _setPlace.Run(row, place);

    public void Open(long row, long now, long revision) => _open.Run(row, now, revision);

    public void SetTags(long row, ImmutableArray<string> tags, long revision)
    {
        _removeTags.Run(row);
        foreach (var tag in tags)
            _putTag.Run(row, TextFolding.Fold(tag), tag);
        _touch.Run(row, revision);
    }

    public void Copy(ArticleKey former, ArticleIdentity article, long revision)
    {
        var row = _copy.Read(former.ToBytes(), article.Key.ToBytes(), archive, article.Path, article.Title, revision);
        if (row is long copy)
            _copyTags.Run(former.ToBytes(), copy);
    }

    public IEnumerable<ReadArticle> ChangesSince(ReadingCursor taken, string file)
    {
        // One after the other, since an index is not entered by both at once.
        var rest = Changes("=", taken.Revision).Add(" AND id > ").AddValue(taken.Row).Add(" ORDER BY id");
        var later = Changes(">", taken.Revision).Add(" ORDER BY revision, id");
        return Read(rest, file).Concat(Read(later, file));
    }

    private SqlText Changes(string sign, long revision) => new SqlText()
        .Add("SELECT key, path, title, marks, opened, archive = ").AddValue(archive).Add("""
            , revision, id, (SELECT group_concat(name, char(10)) FROM tag WHERE tag.article = article.id)
            FROM article WHERE revision
            """).Add(" ").Add(sign).Add(" ").AddValue(revision);

    private IEnumerable<ReadArticle> Read(SqlText changes, string file)
    {
        using var command = changes.ToCommand(connection);
        using var rows = ReadingFailure.Guard(file, command.ExecuteReader);
        while (ReadingFailure.Guard(file, rows.Read))
            yield return Read(rows);
    }

    public void Dispose()
    {
        _of.Dispose();
        foreach (var statement in (Statement[])[
            _put, _marks, _setMarks, _setPlace, _removeTags, _putTag, _touch, _tags, _open, _copy, _copyTags])
        {
            statement.Dispose();
        }
    }

    public static ImmutableArray<string> Tags(string? joined) => joined is null ? [] : [.. joined.Split(TagDivider)];

    public static string Join(ImmutableArray<string> tags) => string.Join(TagDivider, tags);

    private static SqliteCommand MakeOf(SqliteConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = "SELECT marks, place FROM article WHERE key = @1";
        command.Parameters.AddWithValue("@1", null);
        return command;
    }

    private static ReadArticle Read(SqliteDataReader row)
        => new(
            new(ArticleKey.FromBytes(row.GetFieldValue<byte[]>(0)), row.GetString(1), row.GetString(2)),
            (ArticleMarks)row.GetInt64(3),
            Tags(row.IsDBNull(8) ? null : row.GetString(8)))
        {
            Opened = row.IsDBNull(4) ? null : row.GetInt64(4),
            IsOfThisArchive = row.GetBoolean(5),
            Cursor = new(row.GetInt64(6), row.GetInt64(7)),
        };
}
