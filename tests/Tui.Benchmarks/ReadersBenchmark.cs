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

    /// <summary>Runs it.</summary>
    /// <returns>Whether every search of every process was answered.</returns>
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
        var queries = Path.Join(Path.GetDirectoryName(file), "queries");
        await File.WriteAllLinesAsync(queries, MakeQueries());
        var readers = Enumerable.Range(0, count).Select(number => Start(file, queries, number)).ToList();
        foreach (var reader in readers)
            await reader.StandardOutput.ReadLineAsync(); // it is ready
        foreach (var reader in readers)
            await reader.StandardInput.WriteLineAsync();
        var watch = Stopwatch.StartNew();
        index.Update(folder, TimeZoneInfo.Utc);
        var written = watch.Elapsed;
        var times = new List<double>();
        var failed = 0;
        foreach (var reader in readers)
        {
            reader.StandardInput.Close();
            times.AddRange((await reader.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(time => double.Parse(time, CultureInfo.InvariantCulture)));
            await reader.WaitForExitAsync();
            failed += reader.ExitCode == 0 ? 0 : 1;
            reader.Dispose();
        }

        times.Sort();
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{count + " processes search meanwhile",-34} p50 {times[times.Count / 2],8:0.00} p95 {times[times.Count * 95 / 100],8:0.00} most {times[^1],8:0.00} ms, {times.Count} searches, {failed} processes failed, written in {written.TotalSeconds:0.0} s"));
        return failed == 0;
    }

    private List<string> MakeQueries()
    {
        var reader = new ArticleReader(TimeZoneInfo.Utc);
        var sample = folder.Walk((_, _) => { }).Take(SampleSize).Select(file => new ScannedArticle(reader.Read(file.Path, folder.Read(file.Path))));
        return [.. new QueryList([.. sample]).Make().Select(query => query.Text)];
    }

    private static Process Start(string file, string queries, int number) => Process.Start(new ProcessStartInfo(Environment.ProcessPath!)
    {
        ArgumentList = { "reader", file, queries, number.ToString(CultureInfo.InvariantCulture) },
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;
}
