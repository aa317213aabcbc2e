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
            throw new ReadingException(Of(e.SqliteErrorCode, file) ?? (Phrase)$"The reading state '{file}' cannot be used: {e.Message}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ReadingException($"The reading state '{file}' cannot be opened: {e.Message}", e);
        }
    }

    private static Phrase? Of(int error, string file) => error switch
    {
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => (Phrase)$"Another process keeps the reading state '{file}' locked.",
        SQLitePCL.raw.SQLITE_NOTADB => $"'{file}' is not reading state; it is left as it is, and nothing is kept.",
        SQLitePCL.raw.SQLITE_CORRUPT => $"The reading state '{file}' is damaged; it is left as it is, and nothing is kept.",
        SQLitePCL.raw.SQLITE_FULL => $"There is no room to write the reading state '{file}'.",
        SQLitePCL.raw.SQLITE_IOERR => $"The reading state '{file}' cannot be read or written: input/output error.",
        SQLitePCL.raw.SQLITE_READONLY => $"The reading state '{file}' may not be written; nothing is kept.",
        SQLitePCL.raw.SQLITE_CANTOPEN => $"The reading state '{file}' cannot be opened; nothing is kept.",
        _ => null,
    };
}
