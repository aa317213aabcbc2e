using System.Diagnostics;
using System.Globalization;
using Tui.Core.Indexing;
using Tui.Core.Querying;

namespace Tui.Benchmarks;

/// <summary>
/// One of many processes that search an index, each every few seconds as a person would: <c>reader INDEX BEFORE QUERIES NUMBER</c>.
/// Before it is ready it has searched another index, so that it is a program that runs and not one that starts. It begins
/// when a line comes in, ends when no more can come, and then prints of each search, in milliseconds, how long it took
/// to list a page and to count all, how much of that the thread ran, and how much it waited for a processor.
/// </summary>
internal sealed class IndexReader(string index, string queries, int number)
{
    private const int PageSize = 50;

    private static readonly TimeSpan BetweenSearches = TimeSpan.FromSeconds(4);

    private readonly Random _random = new(number);

    /// <summary>Runs it.</summary>
    /// <param name="before">The index that is searched first.</param>
    /// <param name="input">Where lines come from.</param>
    /// <param name="output">Where the times go.</param>
    public async Task RunAsync(string before, TextReader input, TextWriter output)
    {
        var texts = await File.ReadAllLinesAsync(queries);
        using (var small = ArticleIndex.OpenReadOnly(before))
        {
            foreach (var text in texts)
                Search(small, text);
        }

        using var articles = ArticleIndex.OpenReadOnly(index);
        await output.WriteLineAsync("ready");
        await output.FlushAsync();
        await input.ReadLineAsync();
        var end = Task.Run(input.ReadLine); // the console's own asynchronous reading waits
        var times = new List<SearchTime>();
        while (await Task.WhenAny(end, Task.Delay(BetweenSearches * 2 * _random.NextDouble())) != end)
            times.Add(Search(articles, texts[_random.Next(texts.Length)]));
        foreach (var time in times)
            await output.WriteLineAsync(time.ToString());
    }

    private static SearchTime Search(ArticleIndex articles, string text)
    {
        var before = SearchTime.Now();
        var query = QueryParser.Parse(text, new(TimeProvider.System.GetUtcNow(), TimeZoneInfo.Utc));
        var selection = new ArticleSelection(query);
        articles.List(selection, 0, PageSize);
        articles.Count(selection);
        return SearchTime.Now() - before;
    }
}

/// <summary>How long a search took, in milliseconds.</summary>
/// <param name="Whole">From its beginning to its end.</param>
/// <param name="Running">How much of that its thread ran.</param>
/// <param name="Queueing">How much of that its thread waited for a processor.</param>
internal readonly record struct SearchTime(double Whole, double Running, double Queueing)
{
    /// <summary>What has passed so far; only on Linux is it known what the thread did.</summary>
    public static SearchTime Now()
    {
        const string Schedule = "/proc/thread-self/schedstat"; // in nanoseconds
        var whole = Stopwatch.GetTimestamp() * 1000.0 / Stopwatch.Frequency;
        if (!File.Exists(Schedule))
            return new(whole, 0, 0);
        var numbers = File.ReadAllText(Schedule).Split(' ');
        return new(whole, Read(numbers[0]) / 1e6, Read(numbers[1]) / 1e6);
    }

    /// <summary>The times of a line that a reader has printed.</summary>
    public static SearchTime Parse(string line) => line.Split(' ') is var parts ? new(Read(parts[0]), Read(parts[1]), Read(parts[2])) : default;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Whole:0.000} {Running:0.000} {Queueing:0.000}");

    public static SearchTime operator -(SearchTime one, SearchTime other)
        => new(one.Whole - other.Whole, one.Running - other.Running, one.Queueing - other.Queueing);

    private static double Read(string number) => double.Parse(number, CultureInfo.InvariantCulture);
}
