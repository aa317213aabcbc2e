using Microsoft.Data.Sqlite;
using Tui.Core.Language;

namespace Tui.Core.Indexing.Storage;

/// <summary>Says in words for a user why SQLite could not do something with an index.</summary>
internal static class IndexFailure
{
    /// <summary>Does some work on an index.</summary>
    /// <param name="file">The index's file, to be named.</param>
    /// <param name="work">The work.</param>
    /// <exception cref="IndexException">SQLite could not do it.</exception>
    public static T Guard<T>(string file, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw Of(e, file);
        }
        catch (InvalidDataException e)
        {
            throw Damaged(e, file);
        }
    }

    /// <summary>The same, by a connection whose tables another process may have taken away, to make them anew.</summary>
    public static T Guard<T>(SqliteConnection connection, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SQLitePCL.raw.SQLITE_ERROR && IsEmpty(connection))
        {
            throw BeingMade(connection.DataSource);
        }
        catch (SqliteException e)
        {
            throw Of(e, connection.DataSource);
        }
        catch (InvalidDataException e)
        {
            throw Damaged(e, connection.DataSource);
        }
    }

    /// <summary>The exception for an index that holds what nobody has written.</summary>
    private static IndexException Damaged(Exception e, string file)
        => new($"The index is damaged; 'tui index --rebuild' makes it anew: {file}", e);

    /// <summary>The exception for an index that has nothing in it, not even tables.</summary>
    public static IndexBusyException BeingMade(string file)
        => new($"Another process is making the index anew: {file}");

    /// <summary>The exception for a file that does not even begin as an index does, and so is not overwritten.</summary>
    public static IndexException NoIndex(SqliteException e, string file)
        => new($"This is no index, or no longer, and stays as it is; another is made once it is gone: {file}", e);

    private static bool IsEmpty(SqliteConnection connection)
        => SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) != 0 && IndexConnection.IsEmpty(connection);

    /// <summary>The exception that stands for one of SQLite.</summary>
    public static IndexException Of(SqliteException e, string file) => e.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED
            => new IndexBusyException($"Another process is writing to the index: {file}", e),
        SQLitePCL.raw.SQLITE_NOTADB => NoIndex(e, file),
        SQLitePCL.raw.SQLITE_CORRUPT => Damaged(e, file),
        SQLitePCL.raw.SQLITE_FULL => Unwritable(
            $"There is no room to write the index; --index FILE or XDG_CACHE_HOME puts it elsewhere: {file}", e),
        SQLitePCL.raw.SQLITE_IOERR => Unwritable($"The index cannot be read or written (input/output error): {file}", e),
        SQLitePCL.raw.SQLITE_READONLY => Unwritable(
            $"The index may not be written; --index FILE or XDG_CACHE_HOME puts it elsewhere: {file}", e),
        _ => new IndexException($"The index cannot be used ({e.Message}): {file}", e),
    };

    private static IndexException Unwritable(Phrase reason, SqliteException cause) => new(reason, cause) { MayStillBeRead = true };
}
