using System.Diagnostics;
using System.Globalization;
using Tui.Core.Articles;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.Updating;
using Tui.Core.Querying;

namespace Tui.Benchmarks;

/// <summary>Indexes a folder and prints how long that and the questions after it take: <c>index FOLDER</c>.</summary>
internal sealed class IndexBenchmark(string folder, TextWriter output)
{
    private static readonly string[] Queries =
        ["甲烷", "烷", "气候合作", "the", "javascript", "has:code -title:的", "一 OR 二 OR 三", "date:2016 has:image"];

    private readonly QueryContext _context = new(TimeProvider.System.GetUtcNow(), TimeZoneInfo.Utc);

    public void Run()
    {
        var temporary = Directory.CreateTempSubdirectory("tui-bench-").FullName;
        try
        {
            Run(Path.Join(temporary, "index.db"));
        }
        finally
        {
            Directory.Delete(temporary, recursive: true);
        }
    }

    private void Run(string file)
    {
        var archive = new ArticleFolder(folder);
        var bytes = Measure("walk", () => archive.Walk((_, _) => { }).Sum(article => article.Size));
        var watch = Stopwatch.StartNew();
        var report = Measure("first update", () => Update(file, archive));
        Print("processor time of it s", ProcessorTime());
        Print("articles/s", report.Added / watch.Elapsed.TotalSeconds);
        Print("articles", report.Added);
        Print("index MB", new FileInfo(file).Length / 1e6);
        Print("index / articles %", 100.0 * new FileInfo(file).Length / bytes);
        Print("peak memory MB", PeakMemory() / 1e6);
        Measure("second update", () => Update(file, archive));
        for (var i = 0; i < 3; i++)
            Measure("open, first page, categories", () => FirstPage(file));
        using var index = ArticleIndex.OpenReadOnly(file);
        Measure("last page, newest first", () => index.List(ArticleSelection.All, report.Added - 50, 50));
        Measure("page by title", () => index.List(new(Query.Everything, ArticleOrder.Title), 0, 50));
        foreach (var query in Queries)
            Ask(index, query);
        MeasureStages(archive);
    }

    /// <summary>What reading takes on one core, without the database.</summary>
    private void MeasureStages(ArticleFolder archive)
    {
        var parsing = ArticleParsing.In(TimeZoneInfo.Utc, clock: null);
        var files = archive.Walk((_, _) => { }).ToList();
        var articles = Measure("files to articles", () => files.ConvertAll(
            file => parsing.Read(file.Path, File.ReadAllBytes(archive.FullPathOf(file.Path)))));
        Measure("articles to texts", () => articles.Sum(article => parsing.TextOf(article).Length));
        Measure("articles to characters", () => articles.Sum(article => parsing.CharactersIn(parsing.TextOf(article))));
        Measure("articles to tokens and texts", () => articles.Sum(
            article => IndexEntry.Of(default, ArticleKey.Unknown, article, parsing.TextOf(article)).Length));
    }

    private void Ask(ArticleIndex index, string text)
    {
        var query = QueryParser.Parse(text, _context);
        index.Count(new(query));
        var count = Measure($"count {text}", () => index.Count(new(query)));
        Print("  articles", count);
        Measure("  page, newest first", () => index.List(new(query), 0, 50));
        Measure("  page, by relevance", () => index.List(new(query, ArticleOrder.Relevance), 0, 50));
    }

    private static IndexReport Update(string file, ArticleFolder archive)
    {
        using var index = ArticleIndex.Open(file);
        return index.Update(archive, TimeZoneInfo.Utc);
    }

    private static int FirstPage(string file)
    {
        using var index = ArticleIndex.Open(file);
        return index.List(ArticleSelection.All, 0, 50).Count + index.Categories().Count + index.Count(ArticleSelection.All);
    }

    private T Measure<T>(string name, Func<T> action)
    {
        var watch = Stopwatch.StartNew();
        var result = action();
        Print(name + " ms", watch.Elapsed.TotalMilliseconds);
        return result;
    }

    private void Print(string name, double value)
        => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-40} {value,12:0.00}"));

    private static double ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalSeconds;
    }

    private static long PeakMemory()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }
}
