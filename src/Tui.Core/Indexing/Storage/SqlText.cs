using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Tui.Core.Indexing.Storage;

/// <summary>SQL being put together, with the values it takes as parameters.</summary>
internal sealed class SqlText
{
    private readonly StringBuilder _text = new();
    private readonly List<object> _values = [];

    /// <summary>Appends SQL of ours, never anything from outside.</summary>
    public SqlText Add(string sql)
    {
        _text.Append(sql);
        return this;
    }

    /// <summary>Appends a parameter with a value.</summary>
    public SqlText AddValue(object value)
    {
        _values.Add(value);
        _text.Append('@').Append(_values.Count.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public SqliteCommand ToCommand(SqliteConnection connection)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // only literals of ours reach Add; values go in as parameters
        command.CommandText = _text.ToString();
#pragma warning restore CA2100
        for (var i = 0; i < _values.Count; i++)
            command.Parameters.AddWithValue("@" + (i + 1).ToString(CultureInfo.InvariantCulture), _values[i]);

        return command;
    }
}
