using Microsoft.Data.Sqlite;
using Tui.Core.Language;

namespace Tui.Core.Reading;

/// <summary>Says in words for a user why the reading state cannot be used.</summary>
internal static class ReadingFailure
{
    /// <summary>Does some work on the reading state.</summary>
    /// <exception cref="ReadingException">It could not be done.</exception>
    public static T Guard<T>(string file, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw new ReadingException(Of(e.SqliteErrorCode, file) ?? (Phrase)$"The reading state cannot be used ({e.Message}): {file}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ReadingException($"The reading state cannot be opened ({e.Message}): {file}", e);
        }
    }

    private static Phrase? Of(int error, string file) => error switch
    {
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => (Phrase)$"Another process has locked the reading state: {file}",
        SQLitePCL.raw.SQLITE_NOTADB => $"Nothing is kept; this is not reading state and stays as it is: {file}",
        SQLitePCL.raw.SQLITE_CORRUPT => $"Nothing is kept; the reading state is damaged and stays as it is: {file}",
        SQLitePCL.raw.SQLITE_FULL => $"There is no room to write the reading state: {file}",
        SQLitePCL.raw.SQLITE_IOERR => $"The reading state cannot be read or written (input/output error): {file}",
        SQLitePCL.raw.SQLITE_READONLY => $"Nothing is kept; the reading state may not be written: {file}",
        SQLitePCL.raw.SQLITE_CANTOPEN => $"Nothing is kept; the reading state cannot be opened: {file}",
        _ => null,
    };
}
