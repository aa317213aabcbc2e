using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Storage;
using Tui.Core.Indexing.Stretches;

namespace Tui.Core.Indexing.Duplicates;

/// <summary>Keeps which articles are left out where of copies only the newest is taken.</summary>
/// <param name="connection">The index, open for writing.</param>
/// <param name="changed">Told where there is a copy more, or one less.</param>
internal sealed class CopyMarks(SqliteConnection connection, Action<ListPlace, int> changed) : IDisposable
{
    private readonly HashSet<long> _groups = [];

    private readonly Statement _group = new(
        connection, $"SELECT id, is_copy, {ListPlace.Columns} FROM article WHERE same = @1 ORDER BY newest, path");

    private readonly Statement _article = new(
        connection, $"SELECT id, is_copy, {ListPlace.Columns} FROM article WHERE id = @1");

    private readonly Statement _mark = new(connection, "UPDATE article SET is_copy = @2 WHERE id = @1");

    /// <summary>Takes note that a group has others in it, or in another order.</summary>
    public void Touch(long group) => _groups.Add(group);

    /// <summary>Takes the mark from an article, which is in no group.</summary>
    public void Clear(long article)
    {
        foreach (var marked in Read(_article, article))
            Mark(marked, isCopy: false);
    }

    /// <summary>Takes the mark from all articles of a group, which is to be no more.</summary>
    public void ClearGroup(long group)
    {
        foreach (var marked in Read(_group, group))
            Mark(marked, isCopy: false);
    }

    /// <summary>Marks all but the newest of the groups that were touched; before the batch is committed.</summary>
    public void Settle()
    {
        foreach (var group in _groups.Order())
        {
            var isCopy = false;
            foreach (var article in Read(_group, group))
            {
                Mark(article, isCopy);
                isCopy = true;
            }
        }

        _groups.Clear();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _group.Dispose();
        _article.Dispose();
        _mark.Dispose();
    }

    private void Mark(Marked article, bool isCopy)
    {
        if (article.IsCopy == isCopy)
            return;
        _mark.Run(article.Id, isCopy ? 1L : null);
        changed(article.Place, isCopy ? 1 : -1);
    }

    /// <summary>Read whole, since a row that is changed is not to be met once more.</summary>
    private static List<Marked> Read(Statement statement, long number)
    {
        var articles = new List<Marked>();
        using var row = statement.Open(number);
        while (row.Read())
            articles.Add(new(row.GetInt64(0), !row.IsDBNull(1), ListPlace.Read(row, 2)));
        return articles;
    }

    private sealed record Marked(long Id, bool IsCopy, ListPlace Place);
}
