using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing.Updating;

/// <summary>Keeps how many articles there are, so that to know it costs the same however many they are.</summary>
/// <remarks>They are counted in memory and written once a batch, with the batch.</remarks>
internal sealed class ArticleTotals(SqliteConnection connection) : IDisposable
{
    private readonly Statement _count = new(
        connection, "UPDATE total SET articles = articles + @1, unindexed = unindexed + @2");

    private readonly Statement _countCopies = new(connection, """
        UPDATE total SET copies = (SELECT count(*) - count(DISTINCT same) FROM article WHERE same IS NOT NULL)
        """);

    private long _articles;
    private long _unindexed;

    /// <summary>Counts what has come and gone.</summary>
    /// <param name="articles">By how many there are more articles.</param>
    /// <param name="unindexed">By how many there are more of them that have not been read.</param>
    public void Add(int articles, int unindexed)
    {
        _articles += articles;
        _unindexed += unindexed;
    }

    /// <summary>Writes it; before the batch is committed.</summary>
    /// <param name="haveCopiesChanged">Whether others than before are copies of each other.</param>
    public void Write(bool haveCopiesChanged)
    {
        if (_articles != 0 || _unindexed != 0)
            _count.Run(_articles, _unindexed);
        if (haveCopiesChanged)
            _countCopies.Run();
        (_articles, _unindexed) = (0, 0);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _count.Dispose();
        _countCopies.Dispose();
    }
}
