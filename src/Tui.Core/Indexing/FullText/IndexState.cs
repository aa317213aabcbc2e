using Microsoft.Data.Sqlite;

namespace Tui.Core.Indexing.FullText;

/// <summary>Says whether an index is as it was.</summary>
/// <param name="Mark">Another one after the index has been made anew.</param>
/// <param name="Others">Another one after another connection has written.</param>
internal sealed record IndexState(long Mark, long Others)
{
    /// <summary>The state as it is.</summary>
    public static IndexState Read(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT schema_version, data_version FROM pragma_schema_version, pragma_data_version";
        using var row = command.ExecuteReader();
        row.Read();
        return new(row.GetInt64(0), row.GetInt64(1));
    }
}
