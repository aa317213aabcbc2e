using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Duplicates;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing.FullText;

/// <summary>Which articles are copies of each other.</summary>
internal sealed class CopyGroups
{
    private readonly Dictionary<int, int> _groups = [];
    private readonly string _state;

    private CopyGroups(string state) => _state = state;

    /// <summary>No article is a copy.</summary>
    public static CopyGroups None { get; } = new("");

    /// <summary>The copies that an index knows of.</summary>
    public static CopyGroups Read(SqliteConnection connection)
    {
        var copies = new CopyGroups(StateIn(connection));
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id, same FROM article WHERE same IS NOT NULL";
        using var row = command.ExecuteReader();
        while (row.Read())
            copies._groups[row.GetInt32(0)] = row.GetInt32(1);
        return copies;
    }

    /// <summary>Whether the index knows of the same copies still; what else is written to it leaves them as they are.</summary>
    public bool AreIn(SqliteConnection connection) => _state == StateIn(connection);

    /// <summary>
    /// What is another after copies were found or lost: up to which text there was a comparison, and how many there are, which
    /// without a comparison of new texts only becomes less: a group that has lost one stays whole or falls apart.
    /// </summary>
    private static string StateIn(SqliteConnection connection)
    {
        using var state = new Statement(connection, $"""
            SELECT copies || ' ' || ifnull((SELECT value FROM setting WHERE name = '{DuplicateWriter.ComparedSetting}'), '') FROM total
            """);
        return (string)state.Read()!;
    }

    /// <summary>The number that an article shares with its copies; null where it has none.</summary>
    public int? GroupOf(int article) => _groups.TryGetValue(article, out var group) ? group : null;

    /// <summary>Tells the first of copies from the others, as they are asked for.</summary>
    public Predicate<int> FirstOfEach()
    {
        var met = new HashSet<int>();
        return article => GroupOf(article) is not { } group || met.Add(group);
    }
}
