using System.Diagnostics;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;

namespace Tui.Benchmarks;

/// <summary>
/// Tells how long it takes until every article of a folder never seen is listed: <c>list FOLDER [MOST]</c>, with the seconds
/// that are wanted at most.
/// </summary>
internal sealed class ListBenchmark(ArticleFolder folder, TextWriter output)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);

    /// <summary>Updates a new index until another reader of it sees every article, then stops.</summary>
    /// <param name="most">The most seconds that are wanted until all are listed; null where there is no limit.</param>
    /// <returns>Whether they were enough.</returns>
    public async Task<bool> RunAsync(double? most)
    {
        var temporary = Directory.CreateTempSubdirectory("tui-bench-").FullName;
        try
        {
            return await RunAsync(Path.Join(temporary, "index.db"), most);
        }
        finally
        {
            Directory.Delete(temporary, recursive: true);
        }
    }

    private async Task<bool> RunAsync(string file, double? most)
    {
        var count = folder.Walk((_, _) => { }).Count();
        using var writing = ArticleIndex.Open(file);
        using var reading = ArticleIndex.OpenReadOnly(file);
        using var stop = new CancellationTokenSource();
        var start = Stopwatch.GetTimestamp();
        var update = Task.Run(() => writing.Update(folder, TimeZoneInfo.Utc, null, stop.Token));
        var (first, all) = (TimeSpan.Zero, TimeSpan.Zero);
        while (all == TimeSpan.Zero && !update.IsFaulted)
        {
            await Task.Delay(BetweenLooks);
            var listed = reading.Count(ArticleSelection.All);
            if (listed > 0 && first == TimeSpan.Zero)
                first = Stopwatch.GetElapsedTime(start);
            if (listed >= count)
                all = Stopwatch.GetElapsedTime(start);
        }

        await stop.CancelAsync();
        await update.ContinueWith(_ => { }, TaskScheduler.Default);
        var table = new FigureTable(output);
        table.Write("listed, the first and all", $"{first.TotalSeconds,14:0.00} {all.TotalSeconds:0.00} s", all.TotalSeconds, most);
        return table.IsMet;
    }
}
