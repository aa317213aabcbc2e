using System.Diagnostics;
using System.Globalization;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;

namespace Tui.Benchmarks;

/// <summary>Tells how long it takes until every article of a folder never seen is listed: <c>list FOLDER</c>.</summary>
internal sealed class ListBenchmark(ArticleFolder folder, TextWriter output)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);

    /// <summary>Updates a new index until another reader of it sees every article, then stops.</summary>
    public async Task RunAsync()
    {
        var temporary = Directory.CreateTempSubdirectory("tui-bench-").FullName;
        try
        {
            await RunAsync(Path.Join(temporary, "index.db"));
        }
        finally
        {
            Directory.Delete(temporary, recursive: true);
        }
    }

    private async Task RunAsync(string file)
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
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{"listed, the first and all",-34} {first.TotalSeconds,14:0.00} {all.TotalSeconds:0.00} s"));
    }
}
