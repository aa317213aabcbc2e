using System.Globalization;
using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Reading;

/// <summary>Opens the SQLite file of the reading state and brings it to this program's version, never otherwise.</summary>
internal static class ReadingConnection
{
    /// <summary>Opens the file, makes it where there is none, and takes the steps that it lacks.</summary>
    public static SqliteConnection Open(string file, IReadOnlyList<string> steps)
    {
        // The user alone: what one reads is nobody else's business.
        if (Path.GetDirectoryName(file) is { } folder && !Directory.Exists(folder))
            MakeFolder(folder);
        var connection = SqliteFile.Open(file, SqliteOpenMode.ReadWriteCreate, ReadingDatabase.UsualPatience);
        try
        {
            if (VersionOf(connection, file, steps.Count) < steps.Count)
                Migrate(connection, file, steps);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Opens the file where it is there and of this version; null where it is still to be made or migrated.</summary>
    public static SqliteConnection? OpenIfCurrent(string file, IReadOnlyList<string> steps)
    {
        if (!File.Exists(file))
            return null;
        var connection = SqliteFile.Open(file, SqliteOpenMode.ReadWrite, ReadingDatabase.UsualPatience);
        try
        {
            if (VersionOf(connection, file, steps.Count) == steps.Count)
                return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }

        connection.Dispose();
        return null;
    }

    private static void MakeFolder(string folder)
    {
        const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnerOnly);
    }

    /// <summary>How many steps the file has taken.</summary>
    private static int VersionOf(SqliteConnection connection, string file, int newest)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)
            FROM pragma_application_id, pragma_user_version
            """;
        using var row = command.ExecuteReader();
        row.Read();
        var (application, version, tables) = (row.GetInt32(0), row.GetInt32(1), row.GetInt64(2));
        if (tables == 0)
            return 0;
        if (application != ReadingSchema.ApplicationId)
            throw new ReadingException($"Nothing is kept; this is a database of another program and stays as it is: {file}");
        return version <= newest
            ? version
            : throw new ReadingException($"Nothing is kept; a newer version of the program made the reading state: {file}");
    }

    /// <summary>Takes the missing steps, all of them or none. Another process may have taken them while we waited.</summary>
    private static void Migrate(SqliteConnection connection, string file, IReadOnlyList<string> steps)
    {
        IndexConnection.Execute(connection, "PRAGMA journal_mode = WAL; BEGIN IMMEDIATE;");
        for (var version = VersionOf(connection, file, steps.Count); version < steps.Count; version++)
            IndexConnection.Execute(connection, steps[version]);
        IndexConnection.Execute(connection, string.Create(
            CultureInfo.InvariantCulture,
            $"PRAGMA application_id = {ReadingSchema.ApplicationId}; PRAGMA user_version = {steps.Count}; COMMIT;"));
    }
}
