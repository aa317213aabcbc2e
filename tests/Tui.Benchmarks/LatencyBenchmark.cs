using System.Collections.Immutable;
using System.Diagnostics;
using System.Drawing;
using System.Globalization;
using Tui.Core.Articles;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.Updating;
using Tui.Screens;

namespace Tui.Benchmarks;

/// <summary>
/// The time from a key to the frame that answers it, in process, in a list of many articles: <c>latency FILE COUNT</c>.
/// The index holds rows alone; the files of the first of them are copies of the one given.
/// </summary>
internal sealed class LatencyBenchmark(string file, int count, TextWriter output)
{
    private const int Files = 3_000;
    private const int Warming = 200;
    private const int Measured = 1_000;

    private static readonly DateTimeOffset Newest = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Makes the archive, presses the keys, and prints the percentiles.</summary>
    public void Run()
    {
        var folder = Directory.CreateTempSubdirectory("tui-bench-").FullName;
        try
        {
            for (var number = 0; number < Math.Min(count, Files); number++)
                File.Copy(file, Path.Join(folder, NameOf(number)));
            using var archive = new IndexedFolder(folder, Newest.AddDays(1), Fill);
            using var browser = new MemoryBrowser(archive.Options, new Size(80, 24));
            browser.Finish();
            Measure(browser);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string NameOf(int number) => number.ToString("0000000", CultureInfo.InvariantCulture) + ".md";

    private void Fill(ArticleIndex index)
    {
        var article = new ArticleReader(TimeZoneInfo.Utc).Read("", File.ReadAllBytes(file));
        using var writer = index.CreateWriter();
        for (var number = 0; number < count; number++)
        {
            var row = article with
            {
                Path = NameOf(number),
                Title = $"{article.Title} {number}",
                Date = Newest.AddMinutes(-number),
                Categories = [["甲" + (number % 10), "乙" + (number % 300)]],
            };
            writer.Put(IndexEntry.Of(new ArticleFile(row.Path, 0, 1), ArticleKey.Unknown, row, ""));
        }

        writer.Commit();
    }

    private void Measure(MemoryBrowser browser)
    {
        Time(browser, "j", Warming);
        Print("move in the list", "8", Time(browser, "j", Measured));
        Print("page in the list", "8", Time(browser, " ", Measured));
        Print("page up in the list", "8", Time(browser, "b", Measured));
        browser.Send("g");
        Print("open the next article", "16", Time(browser, "n", Measured));
        browser.Send("g\r");
        Print("line in the article", "8", Time(browser, "j", Measured / 20));
        Print("page in the article", "8", Time(browser, "b ", Measured / 10));
    }

    /// <summary>Presses keys; the times to the first frame, and until nothing more was to be done.</summary>
    private static (ImmutableArray<double> First, ImmutableArray<double> Settled) Time(MemoryBrowser browser, string keys, int times)
    {
        var (first, settled) = (new List<double>(), new List<double>());
        for (var i = 0; i < times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            browser.Terminal.Send(keys[i % keys.Length].ToString());
            first.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            browser.Finish();
            settled.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            browser.Terminal.ForgetBytes();
        }

        return ([.. first.Order()], [.. settled.Order()]);
    }

    private void Print(string name, string limit, (ImmutableArray<double> First, ImmutableArray<double> Settled) times) =>
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-24} first frame p50 {At(times.First, 50):0.00} p99 {At(times.First, 99):0.00}; "
                + $"all of it p50 {At(times.Settled, 50):0.00} p99 {At(times.Settled, 99):0.00} ms, at most {limit}"));

    private static double At(ImmutableArray<double> sorted, int percent) => sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / 100)];
}
