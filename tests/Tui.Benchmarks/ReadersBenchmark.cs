using System.Diagnostics;
using System.Globalization;
using Tui.Benchmarks.Queries;
using Tui.Core.Articles;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;

namespace Tui.Benchmarks;

/// <summary>
/// Has many processes search an index while this one writes it from nothing, and prints how long they have waited for
/// the first page of an answer: <c>readers FOLDER COUNT</c>.
/// </summary>
internal sealed class ReadersBenchmark(ArticleFolder folder, int count, TextWriter output)
{
    private const int SampleSize = 100;

    /// <summary>No search is to wait longer, in milliseconds.</summary>
    private const double LongestWait = 1000;

    /// <summary>Runs it.</summary>
    /// <returns>Whether every search of every process was answered, and none had to wait long.</returns>
    public async Task<bool> RunAsync()
    {
        var temporary = Directory.CreateTempSubdirectory("tui-bench-").FullName;
        try
        {
            return await RunAsync(Path.Join(temporary, "index.db"));
        }
        finally
        {
            Directory.Delete(temporary, recursive: true);
        }
    }

    private async Task<bool> RunAsync(string file)
    {
        using var index = ArticleIndex.Open(file);
        var readers = await StartAsync(file);
        foreach (var reader in readers)
            await reader.StandardInput.WriteLineAsync();
        var watch = Stopwatch.StartNew();
        index.Update(folder, TimeZoneInfo.Utc);
        var written = watch.Elapsed;
        var times = new List<SearchTime>();
        var failed = 0;
        foreach (var reader in readers)
        {
            reader.StandardInput.Close();
            times.AddRange((await reader.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(SearchTime.Parse));
            await reader.WaitForExitAsync();
            failed += reader.ExitCode == 0 ? 0 : 1;
            reader.Dispose();
        }

        var table = new FigureTable(output);
        Print(table, $"{count} processes search meanwhile", [.. times.Select(time => time.Whole)], LongestWait);
        Print(table, "  running", [.. times.Select(time => time.Running)], most: null);
        Print(table, "  waiting for a processor", [.. times.Select(time => time.Queueing)], most: null);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"  {times.Count} searches, {failed} processes failed, written in {written.TotalSeconds:0.0} s"));
        return failed == 0 && times.Count > 0 && table.IsMet;
    }

    private static void Print(FigureTable table, string name, List<double> times, double? most)
    {
        times.Sort();
        table.Write(
            name,
            $"p50 {times[times.Count / 2],8:0.00} p95 {times[times.Count * 95 / 100],8:0.00} most {times[^1],8:0.00} ms",
            times[^1],
            most);
    }

    /// <summary>Starts the readers, a few at a time, and waits until each has searched an index of a sample.</summary>
    private async Task<List<Process>> StartAsync(string file)
    {
        var place = Path.GetDirectoryName(file)!;
        var sample = folder.Walk((_, _) => { }).Take(SampleSize).Select(article => article.Path).ToList();
        var queries = Path.Join(place, "queries");
        await File.WriteAllLinesAsync(queries, MakeQueries(sample));
        var before = MakeSample(place, sample);
        var readers = new List<Process>();
        for (var number = 0; number < count; number++)
        {
            readers.Add(Start(file, before, queries, number));
            if (number >= Environment.ProcessorCount)
                await readers[number - Environment.ProcessorCount].StandardOutput.ReadLineAsync(); // it is ready
        }

        foreach (var reader in readers.TakeLast(Environment.ProcessorCount))
            await reader.StandardOutput.ReadLineAsync();
        return readers;
    }

    private string MakeSample(string place, List<string> sample)
    {
        var small = Path.Join(place, "sample");
        foreach (var path in sample)
        {
            var target = Path.Join(small, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(folder.FullPathOf(path), target);
        }

        var file = Path.Join(place, "sample.db");
        using var index = ArticleIndex.Open(file);
        index.Update(new(small), TimeZoneInfo.Utc);
        return file;
    }

    private List<string> MakeQueries(List<string> sample)
    {
        var reader = new ArticleReader(TimeZoneInfo.Utc);
        var articles = sample.Select(path => ScannedArticle.Read(reader, path, folder.Read(path)));
        return [.. new QueryList([.. articles]).Make().Select(query => query.Text)];
    }

    private static Process Start(string file, string before, string queries, int number)
        => Process.Start(new ProcessStartInfo(Environment.ProcessPath!)
        {
            ArgumentList = { "reader", file, before, queries, number.ToString(CultureInfo.InvariantCulture) },
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
}
