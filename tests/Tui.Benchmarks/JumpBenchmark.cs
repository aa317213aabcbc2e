using System.Diagnostics;
using Tui.Core.Indexing;

namespace Tui.Benchmarks;

/// <summary>
/// Tells how long it takes to turn a page of the list of all articles, and to go to its end, to a date or a letter and to any
/// part of it: <c>jumps INDEX [MOST]</c>, with the milliseconds that are wanted at most; and the same in the largest category,
/// newest first. Copies are folded.
/// </summary>
internal sealed class JumpBenchmark(string index, TextWriter output)
{
    private const int PageSize = 50;

    /// <summary>How many places there are that are gone from or gone to, as many articles apart.</summary>
    private const int Places = 50;

    private const int Times = 3;

    private readonly FigureTable _table = new(output);

    /// <summary>Runs it, newest first and by title.</summary>
    /// <param name="most">The most milliseconds that the 95th percentile of each may take; null where there is no limit.</param>
    /// <returns>Whether none took longer.</returns>
    public bool Run(double? most)
    {
        using var articles = ArticleIndex.OpenReadOnly(index);
        foreach (var order in (ArticleOrder[])[ArticleOrder.NewestFirst, ArticleOrder.Title])
            Run(articles, ArticleSelection.All with { Order = order, Folds = true }, most);
        if (articles.Categories().MaxBy(category => category.Articles) is { } largest)
        {
            output.WriteLine($"in the category of most articles, {largest.Articles}");
            Run(articles, ArticleSelection.All with { Category = largest.Path, Folds = true }, most: null);
        }

        return _table.IsMet;
    }

    private void Run(ArticleIndex articles, ArticleSelection selection, double? most)
    {
        var list = selection.Order == ArticleOrder.Title ? "by title" : "newest first";
        var count = articles.Count(selection);
        if (count == 0)
        {
            output.WriteLine($"{list}: no article");
            return;
        }

        var starts = Enumerable.Range(0, Places).Select(i => (int)((long)count * i / Places)).ToList();
        var met = starts.ConvertAll(start => new ArticleListing(articles, selection).Page(start, 1)[0]);
        Write($"{list}, the next page", starts.ConvertAll(start => From(start, listing => listing.Page(start + PageSize, PageSize))), most);
        Write("  the end", starts.ConvertAll(start => From(start, listing => listing.Page(Math.Max(0, listing.Total - PageSize), PageSize))), most);
        Write("  a date or a letter", met.ConvertAll(article => From(0, listing => GoTo(listing, article, selection.Order))), most);
        Write("  an article", met.ConvertAll(article => From(0, listing => listing.IndexOf(article.Path))), most);
        Write("  any part", starts.ConvertAll(start => From(0, listing => listing.Page(start, PageSize))), most);

        double From(int start, Action<ArticleListing> go) => Time(articles, selection, start, go);
    }

    /// <summary>As a reader does that types the date of an article or how its title begins.</summary>
    private static void GoTo(ArticleListing listing, ArticleSummary article, ArticleOrder order)
    {
        const int Letters = 2;
        var title = article.Title[..Math.Min(Letters, article.Title.Length)];
        var place = order == ArticleOrder.Title ? new ArticlePlace(null, "") { Title = title } : new(article.Date, "");
        listing.Page(Math.Min(listing.IndexAt(place), Math.Max(0, listing.Total - PageSize)), PageSize);
    }

    /// <summary>
    /// The milliseconds to go on from the page that begins somewhere. The least of several, since other programs take their
    /// turns too, and what is measured is not the disk.
    /// </summary>
    private static double Time(ArticleIndex articles, ArticleSelection selection, int from, Action<ArticleListing> go)
        => Enumerable.Range(0, Times).Min(_ =>
        {
            var listing = new ArticleListing(articles, selection);
            listing.Page(from, PageSize);
            var start = Stopwatch.GetTimestamp();
            go(listing);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });

    private void Write(string name, List<double> times, double? most)
    {
        times.Sort();
        var p95 = times[times.Count * 95 / 100];
        _table.Write(name, $"p50 {times[times.Count / 2],8:0.00} p95 {p95,8:0.00} most {times[^1],8:0.00} ms, {times.Count} places", p95, most);
    }
}
