using System.Diagnostics;
using Tui.Core.Articles;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.FullText.Texts;
using Tui.Core.Querying;

namespace Tui.Benchmarks.Queries;

/// <summary>
/// Asks an index 200 queries, prints how long the answers take, and holds them against a look at every article:
/// <c>queries FOLDER INDEX [NEWEST RELEVANCE]</c>, with the most milliseconds that the 95th percentile of the two orders may take.
/// Copies are folded, as the browser folds them, and a third of the articles is marked as read.
/// </summary>
internal sealed class QueryBenchmark(ArticleFolder folder, string index, TextWriter output)
{
    private readonly FigureTable _table = new(output);

    private const int PageSize = 50;
    private const int SampleSize = 400;

    private const int Times = 3;

    /// <summary>Asked in between, and seldom found.</summary>
    private const string Between = "zqxzqx";

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
        var read = MarkThird(articles);
        foreach (var query in queries)
            articles.Count(Folded(query)); // what is measured is the asking, not the disk
        void Forget() => articles.Count(new(QueryParser.Parse(Between, _context)));
        Measure("first page, newest first", [.. queries.Select(query => Time(query, asked => articles.List(asked, 0, PageSize), Forget))], newest);
        Measure(
            "first page, by relevance",
            [.. queries.Select(query => Time(query, asked => articles.List(asked with { Order = ArticleOrder.Relevance }, 0, PageSize), Forget))],
            relevance);
        Measure("how many", [.. queries.Select(query => Time(query, asked => articles.Count(asked), Forget))], most: null);
        return (paths.Count > MostScanned || Check(articles, queries, paths.ConvertAll(Scan), read)) && _table.IsMet;
    }

    private ScannedArticle Scan(string path) => ScannedArticle.Read(_reader, path, folder.Read(path));

    /// <summary>Marks every third article as read, and with it those of the same bytes; returns their keys.</summary>
    private static HashSet<ArticleKey> MarkThird(ArticleIndex articles)
    {
        var read = articles.Stream(new(Query.Everything, ArticleOrder.Path)).Where((_, i) => i % 3 == 0).Select(article => article.Key).ToHashSet();
        articles.Marks.Batch(() =>
        {
            foreach (var key in read)
                articles.Marks.Put(key, ArticleMarks.Read, opened: null, []);
        });
        articles.Marks.Settle();
        return read;
    }

    private void Measure(string name, IEnumerable<(double Time, string Text)> asked, double? most)
    {
        var times = asked.OrderBy(query => query.Time).ToList();
        var p95 = times[times.Count * 95 / 100].Time;
        _table.Write(
            name, $"p50 {times[times.Count / 2].Time,8:0.00} p95 {p95,8:0.00} most {times[^1].Time,8:0.00} ms, {times.Count} queries", p95, most);
        output.WriteLine($"{"  the slowest",-34} {string.Join("  ", times.TakeLast(Slowest).Reverse().Select(asked => asked.Text))}");
    }

    private bool Check(ArticleIndex articles, IReadOnlyList<KnownQuery> queries, List<ScannedArticle> scanned, HashSet<ArticleKey> read)
    {
        ScannedArticle.FindCopies(scanned);
        foreach (var article in scanned)
            article.IsRead = read.Contains(article.Key);
        scanned = [.. scanned.OrderByDescending(article => article.Date?.ToUnixTimeSeconds() ?? long.MinValue)
            .ThenBy(article => article.Path, Comparer<string>.Create(Utf8Order.Compare))];
        var wrong = 0;
        foreach (var query in queries)
        {
            var wanted = scanned.Where(query.IsAnswered).ToList();
            var all = wanted.ToDictionary(article => article.Path, StringComparer.Ordinal);
            if (IsRight(articles, Folded(query) with { Folds = false }, wanted, all)
                && IsRight(articles, Folded(query), [.. wanted.DistinctBy(article => article.Group)], all))
            {
                continue;
            }

            wrong++;
            output.WriteLine($"another answer than the articles give: {query.Text}");
        }

        output.WriteLine($"{queries.Count - wrong} of {queries.Count} queries answered as a look at every article does");
        return wrong == 0;
    }

    /// <summary>
    /// Whether an index answers with some articles, told newest first: in that order, and by their number; and begins by relevance with
    /// as many of them, or of their copies that answer too.
    /// </summary>
    /// <param name="articles">The index.</param>
    /// <param name="selection">What is asked for.</param>
    /// <param name="wanted">The articles; where copies are folded the newest of each group.</param>
    /// <param name="all">Those that answer, copies and all, by their paths.</param>
    private static bool IsRight(
        ArticleIndex articles, ArticleSelection selection, List<ScannedArticle> wanted, Dictionary<string, ScannedArticle> all)
    {
        var best = articles.List(selection with { Order = ArticleOrder.Relevance }, 0, PageSize).Select(article => article.Path).ToList();
        var distinct = best.Where(all.ContainsKey).Select(path => selection.Folds ? all[path].Group : all[path]).Distinct().Count();
        return articles.Stream(selection).Select(article => article.Path).SequenceEqual(wanted.Select(article => article.Path), StringComparer.Ordinal)
            && best.Count == distinct && distinct == Math.Min(PageSize, wanted.Count)
            && articles.Count(selection) == wanted.Count;
    }

    private ArticleSelection Folded(KnownQuery query) => new(QueryParser.Parse(query.Text, _context)) { Folds = true };

    /// <summary>
    /// The least time of several, since other programs take their turns too; each asked anew, for which the last answer, which an
    /// index keeps, is forgotten before.
    /// </summary>
    private (double Time, string Text) Time(KnownQuery query, Action<ArticleSelection> ask, Action forget) => (Enumerable.Range(0, Times).Min(_ =>
    {
        forget();
        var start = Stopwatch.GetTimestamp();
        ask(Folded(query));
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }), query.Text);
}
