using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Tui.Core.Indexing.Storage;

/// <summary>A statement that is prepared once and run often; its parameters are <c>@1</c>, <c>@2</c> and so on.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;

    public Statement(SqliteConnection connection, string sql)
    {
        _command = connection.CreateCommand();
#pragma warning disable CA2100 // a literal of ours
        _command.CommandText = sql;
#pragma warning restore CA2100
    }

    /// <summary>Runs it with the values of its parameters, null among them; returns how many rows it has written.</summary>
    public int Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteNonQuery();
    }

    /// <summary>Runs it and returns the first value of the first row; null where there is no row.</summary>
    public object? Read(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteScalar();
    }

    /// <summary>Runs it and returns its rows, to be read to the end or disposed before it is run again.</summary>
    public SqliteDataReader Open(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteReader();
    }

    public void Dispose() => _command.Dispose();

    private void Bind(ReadOnlySpan<object?> values)
    {
        while (_command.Parameters.Count < values.Length)
            _command.Parameters.AddWithValue("@" + (_command.Parameters.Count + 1).ToString(CultureInfo.InvariantCulture), null);
        for (var i = 0; i < values.Length; i++)
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
    }
}
