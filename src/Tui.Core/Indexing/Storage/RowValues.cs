using Microsoft.Data.Sqlite;

namespace Tui.Core.Indexing.Storage;

/// <summary>Sees to it that a row has the values that its table demands: a damaged record may have lost them.</summary>
internal static class RowValues
{
    /// <summary>Makes sure that columns hold something.</summary>
    /// <exception cref="InvalidDataException">One of them holds nothing.</exception>
    public static void Require(SqliteDataReader row, params ReadOnlySpan<int> columns)
    {
        foreach (var column in columns)
        {
            if (row.IsDBNull(column))
                throw new InvalidDataException("A row of the index is damaged.");
        }
    }
}
