using Microsoft.Data.Sqlite;

namespace Tui.Core.Indexing.Storage;

/// <summary>Sees to it that a row has the values that its table demands: a damaged record may have lost them, or hold others.</summary>
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

    /// <summary>A number of articles, as a statement gives it.</summary>
    /// <exception cref="InvalidDataException">So many there cannot be, or it is no number.</exception>
    public static int CountOf(object? value) => value is long count and >= 0 and <= int.MaxValue
        ? (int)count
        : throw new InvalidDataException("A number of articles in the index is damaged.");
}
