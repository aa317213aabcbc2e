using System.Globalization;
using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Reading;

/// <summary>What a reader has searched for and keeps, and where reading stopped in each archive.</summary>
public sealed class ReadingSearches
{
    /// <summary>How many queries are remembered.</summary>
    private const int LongestHistory = 200;

    private readonly SqliteConnection _connection;
    private readonly string _file;
    private readonly string _archive;

    internal ReadingSearches(SqliteConnection connection, string file, string archive)
    {
        (_connection, _file, _archive) = (connection, file, archive);
    }

    /// <summary>What was searched for, the latest first.</summary>
    public IReadOnlyList<string> History() => Read("SELECT text FROM query ORDER BY used DESC, text");

    /// <summary>The searches that are kept in this archive, in the order in which they were saved.</summary>
    public IReadOnlyList<string> Saved() =>
        Read("SELECT query FROM kept_search WHERE archive IN (@1, '') GROUP BY query ORDER BY min(saved), query", _archive);

    /// <summary>Notes what was searched for.</summary>
    public void Remember(string query, DateTimeOffset now)
    {
        // A clock may stand still or go back; the latest query comes first all the same.
        Run("""
            INSERT OR REPLACE INTO query (text, used)
            VALUES (@1, max(@2, (SELECT coalesce(max(used), 0) + 1 FROM query)))
            """, query, now.ToUnixTimeMilliseconds());
        Run("DELETE FROM query WHERE text IN (SELECT text FROM query ORDER BY used DESC LIMIT -1 OFFSET @1)", (long)LongestHistory);
    }

    /// <summary>Keeps a search in this archive.</summary>
    public void Save(string query, DateTimeOffset now)
        => Run("INSERT OR IGNORE INTO kept_search (archive, query, saved) VALUES (@1, @2, @3)", _archive, query, now.ToUnixTimeMilliseconds());

    /// <summary>Keeps a search in this archive no longer.</summary>
    public void Remove(string query) => Run("DELETE FROM kept_search WHERE archive IN (@1, '') AND query = @2", _archive, query);

    /// <summary>Where the reader was in an archive, as <see cref="SaveSession"/> was given it; null where nothing is known.</summary>
    public string? Session(string archive) => ReadingFailure.Guard(_file, () =>
    {
        using var statement = new Statement(_connection, "SELECT place FROM session WHERE archive = @1");
        return statement.Read(archive) as string;
    });

    /// <summary>Notes where the reader is in an archive.</summary>
    public void SaveSession(string archive, string place, DateTimeOffset now)
        => Run(
            "INSERT OR REPLACE INTO session (archive, place, saved) VALUES (@1, @2, @3)",
            archive, place, now.ToUnixTimeMilliseconds());

    private List<string> Read(string sql, params string[] values) => ReadingFailure.Guard(_file, () =>
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // a literal of ours
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var index = 0; index < values.Length; index++)
            command.Parameters.AddWithValue("@" + (index + 1).ToString(CultureInfo.InvariantCulture), values[index]);
        using var rows = command.ExecuteReader();
        var texts = new List<string>();
        while (rows.Read())
            texts.Add(rows.GetString(0));
        return texts;
    });

    private void Run(string sql, params object?[] values) => ReadingFailure.Guard(_file, () =>
    {
        using var statement = new Statement(_connection, sql);
        statement.Run(values);
        return true;
    });
}
