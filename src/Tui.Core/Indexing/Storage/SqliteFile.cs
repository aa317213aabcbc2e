using Microsoft.Data.Sqlite;

namespace Tui.Core.Indexing.Storage;

/// <summary>Opens SQLite databases, the index's and the reader's own alike.</summary>
internal static class SqliteFile
{
    /// <summary>Opens a database.</summary>
    /// <param name="source">The file, or <c>:memory:</c>.</param>
    /// <param name="mode">Whether it is made, written or only read.</param>
    /// <param name="patience">How long another connection that holds it is waited for.</param>
    /// <exception cref="SqliteException">It cannot be opened.</exception>
    public static SqliteConnection Open(string source, SqliteOpenMode mode, TimeSpan patience = default)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = source,
            Mode = mode,
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();

            // SQLite's own way of waiting; the driver's, which sleeps for 150 ms at a time, is for what SQLite refuses.
            connection.DefaultTimeout = 1;
            SQLitePCL.raw.sqlite3_busy_timeout(connection.Handle, (int)patience.TotalMilliseconds);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Has the library do once, in memory, what each start needs of it.</summary>
    public static void Prepare()
    {
        using var connection = Open(":memory:", SqliteOpenMode.Memory);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT $number, $text";
        command.Parameters.AddWithValue("$number", 0L);
        command.Parameters.AddWithValue("$text", "");
        using var row = command.ExecuteReader();
        row.Read();
        _ = row.GetInt64(0);
        _ = row.GetString(1);
    }
}
