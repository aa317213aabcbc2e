using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing.Updating;

/// <summary>Empties the file of an index in place, under SQLite's own locks, damaged ones included.</summary>
/// <remarks>
/// Others may have the file open. Were it deleted, they would go on reading and writing a file that nobody else sees,
/// or take the log of one file for that of another. Emptied, it is one change among others: who reads has what was
/// there until the end of the reading, who writes is waited for.
/// </remarks>
internal static class IndexReset
{
    /// <summary>Takes everything out of a database, whatever it holds.</summary>
    public static void Empty(SqliteConnection connection)
    {
        ReadSchema(connection);
        Configure(connection, 1);
        try
        {
            IndexConnection.Execute(connection, "VACUUM");
        }
        finally
        {
            Configure(connection, 0);
        }
    }

    /// <summary>A connection that has looked at the schema, even in vain, knows of the write-ahead log and keeps it.</summary>
    private static void ReadSchema(SqliteConnection connection)
    {
        try
        {
            IndexConnection.Execute(connection, "SELECT 1 FROM sqlite_schema");
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB)
        {
            // A damaged one: that is why it is emptied.
        }
    }

    private static void Configure(SqliteConnection connection, int isOn)
        => SqliteException.ThrowExceptionForRC(
            SQLitePCL.raw.sqlite3_db_config(
                connection.Handle, SQLitePCL.raw.SQLITE_DBCONFIG_RESET_DATABASE, isOn, out _),
            connection.Handle);
}
