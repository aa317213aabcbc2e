using Microsoft.Data.Sqlite;
using Tui.Core.Articles;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Reading;

/// <summary>The archives that the reading state knows, each by its folder.</summary>
/// <param name="connection">The database.</param>
/// <param name="archive">The archive that is open.</param>
internal sealed class ArchiveRows(SqliteConnection connection, string archive)
{
    // Kept searches of no archive are those of all.
    private const string SelectOthers = """
        SELECT archive FROM session WHERE archive <> @1
        UNION SELECT archive FROM kept_search WHERE archive NOT IN (@1, '')
        UNION SELECT archive FROM change WHERE archive <> @1
        ORDER BY archive
        """;

    // What is kept of the other archive stays. A change is copied under a number of its own; where this archive has changes
    // already they are the later ones, and are to be undone first.
    private const string CopyAll = """
        INSERT OR IGNORE INTO kept_search (archive, query, saved) SELECT @1, query, saved FROM kept_search WHERE archive = @2;
        INSERT OR IGNORE INTO session (archive, place, saved) SELECT @1, place, saved FROM session WHERE archive = @2;
        INSERT INTO change_part (change, article, marks, tags)
            SELECT change + (SELECT max(id) FROM change), article, marks, tags FROM change_part
            WHERE change IN (SELECT id FROM change WHERE archive = @2) AND NOT EXISTS (SELECT 1 FROM change WHERE archive = @1);
        INSERT INTO change (id, archive, made, label, mask)
            SELECT id + (SELECT max(id) FROM change), @1, made, label, mask FROM change
            WHERE archive = @2 AND NOT EXISTS (SELECT 1 FROM change WHERE archive = @1);
        """;

    // Of one that was moved before, most are known only by the changes that were copied.
    private const string SelectKeys = """
        SELECT key FROM article WHERE archive = @1 OR id IN (
            SELECT article FROM change_part JOIN change ON change.id = change_part.change WHERE change.archive = @1)
        ORDER BY revision DESC, id DESC LIMIT @2
        """;

    /// <summary>The folders of the other archives that something is kept of besides their articles.</summary>
    public List<string> Others() => Read(SelectOthers, row => row.GetString(0), archive);

    /// <summary>The keys of articles that are known of an archive, those last changed first.</summary>
    /// <param name="folder">The archive's folder.</param>
    /// <param name="most">How many at most.</param>
    public List<ArticleKey> KeysOf(string folder, int most) =>
        Read(SelectKeys, row => ArticleKey.FromBytes(row.GetFieldValue<byte[]>(0)), folder, (long)most);

    /// <summary>Gives this archive all that is kept of another one; what this one has already stays as it is.</summary>
    public void TakeOver(string folder)
    {
        using var copy = new Statement(connection, CopyAll);
        copy.Run(archive, folder);
    }

    private List<T> Read<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var select = new Statement(connection, sql);
        using var row = select.Open(values);
        var rows = new List<T>();
        while (row.Read())
            rows.Add(read(row));
        return rows;
    }
}
