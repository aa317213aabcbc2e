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

    private const string TakeOverAll = """
        INSERT OR IGNORE INTO kept_search (archive, query, saved) SELECT @1, query, saved FROM kept_search WHERE archive = @2;
        DELETE FROM kept_search WHERE archive = @2;
        INSERT OR IGNORE INTO session (archive, place, saved) SELECT @1, place, saved FROM session WHERE archive = @2;
        DELETE FROM session WHERE archive = @2;
        UPDATE change SET archive = @1 WHERE archive = @2;
        UPDATE article SET archive = @1 WHERE archive = @2;
        """;

    /// <summary>The folders of the other archives that something is kept of besides their articles.</summary>
    public List<string> Others() => Read(SelectOthers, row => row.GetString(0), archive);

    /// <summary>The keys of articles that are known of an archive, those last changed first.</summary>
    /// <param name="folder">The archive's folder.</param>
    /// <param name="most">How many at most.</param>
    public List<ArticleKey> KeysOf(string folder, int most) => Read(
        "SELECT key FROM article WHERE archive = @1 ORDER BY revision DESC, id DESC LIMIT @2",
        row => ArticleKey.FromBytes(row.GetFieldValue<byte[]>(0)),
        folder,
        (long)most);

    /// <summary>Makes all that is kept of another archive this one's; what this one has already stays as it is.</summary>
    public void TakeOver(string folder)
    {
        using var command = Command(TakeOverAll, archive, folder);
        command.ExecuteNonQuery();
    }

    private List<T> Read<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object> values)
    {
        using var command = Command(sql, values);
        using var row = command.ExecuteReader();
        var rows = new List<T>();
        while (row.Read())
            rows.Add(read(row));
        return rows;
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        var text = new SqlText().Add(sql);
        var command = text.ToCommand(connection);
        for (var index = 0; index < values.Length; index++)
            command.Parameters.AddWithValue($"@{index + 1}", values[index]);
        return command;
    }
}
