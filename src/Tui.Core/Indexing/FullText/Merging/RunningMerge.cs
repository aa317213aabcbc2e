using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.FullText.Segments;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing.FullText.Merging;

/// <summary>
/// A merge that runs beside the writing: it reads segments, which never change, over a connection of its own and hands the
/// blocks of the new segment to the one who writes.
/// </summary>
internal sealed class RunningMerge : IDisposable
{
    /// <summary>So many blocks wait to be written at most, each of some 8,000 bytes.</summary>
    private const int MostWaiting = 2048;

    private readonly CancellationTokenSource _stop = new();
    private readonly BlockingCollection<Block> _blocks;
    private readonly Task<Segment> _work;
    private IReadOnlyList<long> _dead = [];

    /// <summary>Starts it.</summary>
    /// <param name="connection">The index. One in memory, which has no other connection, is merged here and now.</param>
    /// <param name="segment">The number of the new segment.</param>
    /// <param name="sources">The segments to be merged; what they hold is committed.</param>
    public RunningMerge(SqliteConnection connection, long segment, IReadOnlyList<Segment> sources)
    {
        Id = segment;
        Sources = sources;
        if (connection.DataSource.Length == 0)
        {
            _blocks = [];
            _work = Task.FromResult(Merge(connection));
            _blocks.CompleteAdding();
            return;
        }

        _blocks = new(MostWaiting);
        _work = Task.Factory.StartNew(
            () => MergeApart(connection.DataSource), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>The number of the new segment.</summary>
    public long Id { get; }

    /// <summary>The segments that it takes the place of.</summary>
    public IReadOnlyList<Segment> Sources { get; }

    /// <summary>True once every block was taken, or it has failed.</summary>
    public bool IsWhole => _blocks.IsCompleted;

    /// <summary>The next block.</summary>
    /// <param name="longest">How long to wait for it.</param>
    /// <param name="block">The block; null where there is none so soon, or none any more.</param>
    public bool TryTake(TimeSpan longest, out Block? block) => _blocks.TryTake(out block, longest);

    /// <summary>What it came to, once it is whole: the new segment, and the texts that died before and are not in it.</summary>
    public (Segment Segment, IReadOnlyList<long> Dead) Result() => (_work.GetAwaiter().GetResult(), _dead);

    /// <summary>Stops it where it has not ended; what it has come to by then is lost.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        _work.ContinueWith(_ => { }, TaskScheduler.Default).GetAwaiter().GetResult(); // it may have failed
        _stop.Dispose();
        _blocks.Dispose();
    }

    private Segment MergeApart(string file)
    {
        try
        {
            using var connection = SqliteFile.Open(file, SqliteOpenMode.ReadOnly);
            return Merge(connection);
        }
        finally
        {
            _blocks.CompleteAdding();
        }
    }

    private Segment Merge(SqliteConnection connection)
    {
        using var blocks = new SegmentBlocks(connection);
        using var index = new TextIndex(connection);
        return Place(connection, index).MergeLists(Id, blocks);
    }

    /// <summary>
    /// Places the articles as they are at one moment. The rest, which takes longer, is read of blocks that never change, and in
    /// no transaction: that would keep the log from beginning anew.
    /// </summary>
    private SegmentMerger Place(SqliteConnection connection, TextIndex index)
    {
        using var reading = ReadTransaction.Begin(connection);
        index.Refresh();
        var sources = index.Segments.Where(reader => Sources.Contains(reader.Segment)).ToList();
        _dead = index.DeadIn(sources);
        var merger = new SegmentMerger(Hand, sources);
        merger.PlaceArticles(index);
        return merger;
    }

    private void Hand(Block block) => _blocks.Add(block, _stop.Token);
}
