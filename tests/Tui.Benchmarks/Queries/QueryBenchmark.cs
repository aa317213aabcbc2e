using System.Diagnostics;
using Tui.Core.Articles;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Querying;

namespace Tui.Benchmarks.Queries;

/// <summary>
/// Asks an index 200 queries, prints how long the answers take, and holds them against a look at every article:
/// <c>queries FOLDER INDEX [NEWEST RELEVANCE]</c>, with the most milliseconds that the 95th percentile of the two orders may take.
/// </summary>
internal sealed class QueryBenchmark(ArticleFolder folder, string index, TextWriter output)
{
    private readonly FigureTable _table = new(output);

    private const int PageSize = 50;
    private const int SampleSize = 400;

    private const int Times = 3;

    /// <summary>So many queries are named that took the longest.</summary>
    private const int Slowest = 8;

    /// <summary>Of so many articles the whole text is kept in memory to be looked through.</summary>
    private const int MostScanned = 20_000;

    private readonly ArticleReader _reader = new(TimeZoneInfo.Utc);
    private readonly QueryContext _context = new(TimeProvider.System.GetUtcNow(), TimeZoneInfo.Utc);

    /// <summary>Runs it.</summary>
    /// <param name="newest">Milliseconds that the 95th percentile may take, newest first; null where there is no limit.</param>
    /// <param name="relevance">The same by relevance.</param>
    /// <returns>Whether every answer was what the articles themselves say, and none of the limits was passed.</returns>
    public bool Run(double? newest, double? relevance)
    {
        var paths = folder.Walk((_, _) => { }).Select(file => file.Path).Order(StringComparer.Ordinal).ToList();
        var step = Math.Max(1, paths.Count / SampleSize);
        var queries = new QueryList([.. paths.Where((_, i) => i % step == 0).Select(Scan)]).Make();
        using var articles = ArticleIndex.OpenReadOnly(index);
        foreach (var query in queries)
            articles.Count(new(Parse(query))); // what is measured is the asking, not the disk
        Measure(queries, "first page, newest first", query => articles.List(new(query), 0, PageSize), newest);
        Measure(queries, "first page, by relevance", query => articles.List(new(query, ArticleOrder.Relevance), 0, PageSize), relevance);
        Measure(queries, "how many", query => articles.Count(new(query)), most: null);
        return (paths.Count > MostScanned || Check(articles, queries, paths)) && _table.IsMet;
    }

    private ScannedArticle Scan(string path) => new(_reader.Read(path, folder.Read(path)));

    private void Measure(IReadOnlyList<KnownQuery> queries, string name, Action<Query> ask, double? most)
    {
        var times = queries.Select(query => (Time: Time(() => ask(Parse(query))), query.Text)).OrderBy(asked => asked.Time).ToList();
        var p95 = times[times.Count * 95 / 100].Time;
        _table.Write(
            name, $"p50 {times[times.Count / 2].Time,8:0.00} p95 {p95,8:0.00} most {times[^1].Time,8:0.00} ms, {times.Count} queries", p95, most);
        output.WriteLine($"{"  the slowest",-34} {string.Join("  ", times.TakeLast(Slowest).Reverse().Select(asked => asked.Text))}");
    }

    private bool Check(ArticleIndex articles, IReadOnlyList<KnownQuery> queries, List<string> paths)
    {
        var scanned = paths.ConvertAll(Scan);
        ScannedArticle.FindCopies(scanned);
        var wrong = 0;
        foreach (var query in queries)
        {
            var found = articles.Stream(new(Parse(query), ArticleOrder.Path)).Select(article => article.Path);
            var wanted = scanned.Where(query.IsAnswered).Select(article => article.Path);
            if (found.Order(StringComparer.Ordinal).SequenceEqual(wanted, StringComparer.Ordinal))
                continue;
            wrong++;
            output.WriteLine($"another answer than the articles give: {query.Text}");
        }

        output.WriteLine($"{queries.Count - wrong} of {queries.Count} queries answered as a look at every article does");
        return wrong == 0;
    }

    private Query Parse(KnownQuery query) => QueryParser.Parse(query.Text, _context);

    /// <summary>The least time of several, since other programs take their turns too.</summary>
    private static double Time(Action action) => Enumerable.Range(0, Times).Min(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    });
}
