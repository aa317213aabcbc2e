using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing.FullText;

/// <summary>Lets all that is read until it is disposed be of one moment, in a transaction of its own or the one that is open.</summary>
internal sealed class ReadTransaction : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly bool _isOwn;

    private ReadTransaction(SqliteConnection connection)
    {
        _connection = connection;
        _isOwn = SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) != 0;
        if (_isOwn)
            IndexConnection.Execute(connection, "BEGIN");
    }

    /// <summary>Begins one.</summary>
    public static ReadTransaction Begin(SqliteConnection connection) => new(connection);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isOwn && SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0)
            IndexConnection.Execute(_connection, "COMMIT");
    }
}
