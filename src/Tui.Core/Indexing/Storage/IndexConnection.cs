using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Updating;

namespace Tui.Core.Indexing.Storage;

/// <summary>Opens the SQLite file of an index and sees to it that it is one.</summary>
internal static class IndexConnection
{
    /// <summary>Opens an index to read and write; makes it where there is none, or one of another version.</summary>
    /// <param name="file">The index's file.</param>
    /// <param name="patience">How long another process that writes is waited for.</param>
    /// <param name="root">The real path of the folder that one of another version must be of to be replaced; null for any.</param>
    public static SqliteConnection Open(string file, TimeSpan patience, string? root = null)
        => GuardWriting(file, () => OpenOrMake(file, patience, root));

    private static T GuardWriting<T>(string file, Func<T> work)
    {
        RequireNoFolder(file);
        try
        {
            return work();
        }
        catch (SqliteException e) when (e.SqliteErrorCode != SQLitePCL.raw.SQLITE_CANTOPEN)
        {
            throw IndexFailure.Of(e, file);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new IndexException(
                $"The index cannot be opened for writing; --index FILE or XDG_CACHE_HOME puts it elsewhere: {file} ({e.Message})", e)
            {
                MayStillBeRead = true,
            };
        }
    }

    /// <summary>Opens an index that is only read, even where nothing may be written beside it.</summary>
    public static SqliteConnection OpenReadOnly(string file)
    {
        RequireNoFolder(file);
        if (!File.Exists(file))
            throw new IndexException($"There is no such index: {file}");
        return IndexFailure.Guard(file, () => ConnectToRead(file));
    }

    private static void RequireNoFolder(string file)
    {
        if (Directory.Exists(file))
            throw new IndexException($"This is a folder, but an index is a file: {file}");
    }

    private static SqliteConnection ConnectToRead(string file)
    {
        try
        {
            return Checked(SqliteFile.Open(file, SqliteOpenMode.ReadOnly), file);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_READONLY
            || (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_IOERR or SQLitePCL.raw.SQLITE_FULL && !HasLog(file)))
        {
            // The write-ahead log cannot be made in a folder that may not be written, nor what belongs to it on a full disk;
            // nobody else writes there either.
            var address = "file:" + Uri.EscapeDataString(Path.GetFullPath(file)).Replace("%2F", "/", StringComparison.Ordinal);
            return Checked(SqliteFile.Open(address + "?immutable=1", SqliteOpenMode.ReadOnly), file);
        }
    }

    /// <summary>True where a write-ahead log holds anything, which the file by itself would lack.</summary>
    private static bool HasLog(string file) => new FileInfo(file + "-wal") is { Exists: true, Length: > 0 };

    /// <summary>Opens an empty index that is gone when it is closed.</summary>
    public static SqliteConnection OpenInMemory()
    {
        var connection = SqliteFile.Open(":memory:", SqliteOpenMode.Memory);
        Create(connection, "");
        return connection;
    }

    /// <summary>Empties an index, damaged or not, and makes it anew; others that have it open find it empty.</summary>
    /// <exception cref="IndexException">The file holds something else, or is kept from being written.</exception>
    public static void Remake(string file, TimeSpan patience) => GuardWriting(file, () =>
    {
        MakeFolderOf(file);
        using var turn = IndexLock.ToWrite(file, patience);
        using var connection = SqliteFile.Open(file, SqliteOpenMode.ReadWriteCreate, patience);
        RequireOurs(connection, file);
        IndexReset.Empty(connection);
        Create(connection, file);
        return file;
    });

    private static void MakeFolderOf(string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
            Directory.CreateDirectory(folder);
    }

    /// <summary>True where nothing has been made in a database, or it has just been emptied.</summary>
    public static bool IsEmpty(SqliteConnection connection) => StateOf(connection, "") == State.Empty;

    private static void RequireOurs(SqliteConnection connection, string file)
    {
        try
        {
            StateOf(connection, file);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB)
        {
            // Too damaged to be asked; it still begins with our mark, which stands in the file and not only in its log.
            if (!IsOurs(file))
                throw IndexFailure.NoIndex(e, file);
        }
    }

    /// <summary>True for a file that begins as a SQLite database of ours.</summary>
    private static bool IsOurs(string file)
    {
        const int Offset = 68; // of the application id, per the SQLite file format
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> header = stackalloc byte[Offset + sizeof(int)];
        var length = stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
        return length == header.Length
            && header.StartsWith("SQLite format 3\0"u8)
            && System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(header[Offset..]) == IndexSchema.ApplicationId;
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static SqliteConnection OpenOrMake(string file, TimeSpan patience, string? root)
    {
        MakeFolderOf(file);
        var connection = SqliteFile.Open(file, SqliteOpenMode.ReadWriteCreate, patience);
        try
        {
            var state = StateOf(connection, file);
            if (state == State.OfAnotherVersion)
                Replace(connection, file, patience, root);
            else if (state == State.Empty)
                Create(connection, file);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Makes an index in the place of one of another version, unless that is of another folder.</summary>
    private static void Replace(SqliteConnection connection, string file, TimeSpan patience, string? root)
    {
        using var turn = IndexLock.ToWrite(file, patience);
        var isOld = StateOf(connection, file) == State.OfAnotherVersion; // else another process has replaced it meanwhile
        if (isOld)
        {
            RequireFolder(FolderOf(connection), root, file);
            IndexReset.Empty(connection);
        }

        Create(connection, file);
    }

    /// <summary>Makes sure that an index is of a folder.</summary>
    /// <param name="own">The real path of the folder that it is of; null where it says none.</param>
    /// <param name="root">The real path of the folder; null for any.</param>
    /// <param name="file">The index's file, to be named.</param>
    /// <exception cref="IndexException">It is the index of another folder.</exception>
    public static void RequireFolder(string? own, string? root, string file)
    {
        if (own is not null && root is not null && !string.Equals(own, root, StringComparison.Ordinal))
        {
            throw new IndexException(
                $"This index is of another folder; if that was moved here, 'tui index --rebuild' makes it anew: {own} ({file})");
        }
    }

    /// <summary>The folder that an index of another version is of; null where it does not say so as one of ours does.</summary>
    private static string? FolderOf(SqliteConnection connection)
    {
        try
        {
            using var folder = new Statement(connection, "SELECT value FROM setting WHERE name = @1");
            return folder.Read(IndexUpdate.FolderSetting) as string;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is not (SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED))
        {
            return null;
        }
    }

    private static SqliteConnection Checked(SqliteConnection connection, string file)
    {
        try
        {
            var state = StateOf(connection, file);
            if (state == State.Current)
                return connection;
            if (state == State.Empty)
                throw IndexFailure.BeingMade(file);
            throw new IndexException($"Another version of the program made the index: {file}");
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static State StateOf(SqliteConnection connection, string file)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)
            FROM pragma_application_id, pragma_user_version
            """;
        using var row = command.ExecuteReader();
        row.Read();
        if (row.GetInt64(2) == 0)
            return State.Empty;
        if (row.GetInt32(0) != IndexSchema.ApplicationId)
            throw new IndexException($"This is a database of another program, not an index: {file}");
        return row.GetInt32(1) == IndexSchema.Version ? State.Current : State.OfAnotherVersion;
    }

    private static void Create(SqliteConnection connection, string file)
    {
        // Room that is given up in the middle of the file can so be given back.
        Execute(connection, "PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL; BEGIN IMMEDIATE;");
        // Another process may have made it while we waited.
        if (StateOf(connection, file) == State.Empty)
        {
            Execute(connection, IndexSchema.CreateTables);
            Execute(connection, string.Create(
                CultureInfo.InvariantCulture,
                $"PRAGMA application_id = {IndexSchema.ApplicationId}; PRAGMA user_version = {IndexSchema.Version};"));
            Execute(connection, $"PRAGMA schema_version = {NewMark()}");
        }

        Execute(connection, "COMMIT");
    }

    /// <summary>
    /// A number that this making of the index has to itself: who still works on what stood in the file before sees
    /// that it has been made anew.
    /// </summary>
    private static string NewMark()
        => RandomNumberGenerator.GetInt32(1, int.MaxValue).ToString(CultureInfo.InvariantCulture);

    private enum State
    {
        Empty,
        Current,
        OfAnotherVersion,
    }
}
