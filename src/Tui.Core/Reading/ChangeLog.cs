using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Storage;
using Tui.Core.Querying;

namespace Tui.Core.Reading;

/// <summary>The last changes of marks and tags, with what was there before, so that they can be undone.</summary>
internal sealed class ChangeLog(SqliteConnection connection, string archive) : IDisposable
{
    /// <summary>How many changes of an archive are remembered.</summary>
    private const int Longest = 100;

    private readonly Statement _remember = new(
        connection, "INSERT OR IGNORE INTO change_part (change, article, marks, tags) VALUES (@1, @2, @3, @4)");

    /// <summary>A change that can be undone.</summary>
    /// <param name="Id">Its number.</param>
    /// <param name="Label">What it was.</param>
    /// <param name="Mask">The marks that it was about.</param>
    public sealed record Entry(long Id, string Label, ArticleMarks Mask);

    /// <summary>What was there before a change of an article; its tags where those were changed.</summary>
    public sealed record Part(long Article, ArticleMarks Marks, ImmutableArray<string>? Tags);

    /// <summary>Begins a change and returns its number.</summary>
    public long Begin(ReadingChange change, ArticleMarks mask)
    {
        using var add = new Statement(
            connection, "INSERT INTO change (archive, made, label, mask) VALUES (@1, @2, @3, @4) RETURNING id");
        return (long)add.Read(archive, change.Made.ToUnixTimeMilliseconds(), change.Label, (long)mask)!;
    }

    /// <summary>Notes what an article was like before.</summary>
    public void Remember(long change, long article, ArticleMarks marks, ImmutableArray<string>? tags)
        => _remember.Run(change, article, (long)marks, tags is { } names ? ReadingRows.Join(names) : null);

    /// <summary>Ends a change; one of nothing is forgotten, as are those too long ago.</summary>
    public void End(long change, int count)
    {
        if (count == 0)
        {
            Forget(change);
            return;
        }

        const string Old = "SELECT id FROM change WHERE archive = @1 ORDER BY id DESC LIMIT -1 OFFSET @2";
        Run($"DELETE FROM change_part WHERE change IN ({Old})", archive, (long)Longest);
        Run($"DELETE FROM change WHERE id IN ({Old})", archive, (long)Longest);
    }

    /// <summary>The last change in the archive; null where none is remembered.</summary>
    public Entry? Last()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id, label, mask FROM change WHERE archive = @1 ORDER BY id DESC LIMIT 1";
        command.Parameters.AddWithValue("@1", archive);
        using var row = command.ExecuteReader();
        return row.Read() ? new(row.GetInt64(0), row.GetString(1), (ArticleMarks)row.GetInt64(2)) : null;
    }

    /// <summary>What the articles of a change were like before.</summary>
    public IReadOnlyList<Part> PartsOf(long change)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT article, marks, tags FROM change_part WHERE change = @1";
        command.Parameters.AddWithValue("@1", change);
        using var rows = command.ExecuteReader();
        var parts = new List<Part>();
        while (rows.Read())
            parts.Add(new(rows.GetInt64(0), (ArticleMarks)rows.GetInt64(1), rows.IsDBNull(2) ? null : TagsOf(rows.GetString(2))));
        return parts;
    }

    /// <summary>Removes a change.</summary>
    public void Forget(long change)
    {
        Run("DELETE FROM change_part WHERE change = @1", change);
        Run("DELETE FROM change WHERE id = @1", change);
    }

    public void Dispose() => _remember.Dispose();

    private static ImmutableArray<string> TagsOf(string joined) => ReadingRows.Tags(joined.Length == 0 ? null : joined);

    private void Run(string sql, params ReadOnlySpan<object?> values)
    {
        using var statement = new Statement(connection, sql);
        statement.Run(values);
    }
}
