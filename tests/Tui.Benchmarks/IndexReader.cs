using System.Diagnostics;
using System.Globalization;
using Tui.Core.Indexing;
using Tui.Core.Querying;

namespace Tui.Benchmarks;

/// <summary>
/// One of many processes that search an index, each every few seconds as a person would: <c>reader INDEX QUERIES NUMBER</c>.
/// It begins when a line comes in, ends when no more can come, and then prints how long each search took, in milliseconds.
/// </summary>
internal sealed class IndexReader(string index, string queries, int number)
{
    private const int PageSize = 50;

    private static readonly TimeSpan BetweenSearches = TimeSpan.FromSeconds(4);

    private readonly Random _random = new(number);

    /// <summary>Runs it.</summary>
    public async Task RunAsync(TextReader input, TextWriter output)
    {
        var texts = await File.ReadAllLinesAsync(queries);
        using var articles = ArticleIndex.OpenReadOnly(index);
        Search(articles, texts[0]);
        await output.WriteLineAsync("ready");
        await output.FlushAsync();
        await input.ReadLineAsync();
        var end = Task.Run(input.ReadLine); // the console's own asynchronous reading waits
        var times = new List<double>();
        while (await Task.WhenAny(end, Task.Delay(BetweenSearches * 2 * _random.NextDouble())) != end)
            times.Add(Search(articles, texts[_random.Next(texts.Length)]));
        foreach (var time in times)
            await output.WriteLineAsync(time.ToString("0.000", CultureInfo.InvariantCulture));
    }

    private static double Search(ArticleIndex articles, string text)
    {
        var start = Stopwatch.GetTimestamp();
        var query = QueryParser.Parse(text, new(TimeProvider.System.GetUtcNow(), TimeZoneInfo.Utc));
        articles.List(new(query), 0, PageSize);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
