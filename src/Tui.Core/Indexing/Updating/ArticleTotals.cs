using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing.Updating;

/// <summary>Keeps how many articles there are, so that to know it costs the same however many they are.</summary>
/// <remarks>They are counted in memory and written once a batch, with the batch.</remarks>
internal sealed class ArticleTotals(SqliteConnection connection) : IDisposable
{
    private readonly Statement _count = new(
        connection, "UPDATE total SET articles = articles + @1, unindexed = unindexed + @2, copies = copies + @3");

    private long _articles;
    private long _unindexed;
    private long _copies;

    /// <summary>Counts what has come and gone.</summary>
    /// <param name="articles">By how many there are more articles.</param>
    /// <param name="unindexed">By how many there are more of them that have not been read.</param>
    public void Add(int articles, int unindexed)
    {
        _articles += articles;
        _unindexed += unindexed;
    }

    /// <summary>Counts by how many there are more copies that are left out.</summary>
    public void AddCopies(int copies) => _copies += copies;

    /// <summary>Writes it; before the batch is committed.</summary>
    public void Write()
    {
        if ((_articles, _unindexed, _copies) == (0, 0, 0))
            return;
        _count.Run(_articles, _unindexed, _copies);
        (_articles, _unindexed, _copies) = (0, 0, 0);
    }

    /// <inheritdoc/>
    public void Dispose() => _count.Dispose();
}
