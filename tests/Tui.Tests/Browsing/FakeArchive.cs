using System.Collections.Immutable;
using Tui.Browsing;
using Tui.Core.Articles;
using Tui.Core.Querying;

namespace Tui.Tests.Browsing;

/// <summary>An archive in memory, with articles of our own.</summary>
internal sealed class FakeArchive(IEnumerable<Article> articles) : IArchive
{
    private readonly List<Article> _articles = Sort(articles);

    /// <summary>The paths of files that are in the index but gone from the folder.</summary>
    public HashSet<string> Gone { get; } = [];

    /// <summary>How often each article was read, in order.</summary>
    public List<string> Loads { get; } = [];

    /// <summary>The pages that were asked for, in order.</summary>
    public List<(ListScope Scope, int Offset, int Count)> Pages { get; } = [];

    /// <summary>What happens while an article is read.</summary>
    public Action OnLoad { get; init; } = () => { };

    /// <summary>What happens while the archive is updated.</summary>
    public Action<CancellationToken> OnUpdate { get; init; } = _ => { };

    /// <summary>Adds an article, as an update of the index would.</summary>
    public void Add(Article article)
    {
        _articles.Add(article);
        _articles.Sort(Compare);
    }

    public ArchiveCategories Categories()
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var article in _articles)
        {
            foreach (var path in article.Categories.SelectMany(Prefixes).Distinct())
                counts[path.Key] = counts.GetValueOrDefault(path.Key) + 1;
        }

        return new(
            _articles.Count,
            [.. counts.Select(count => new CategoryNode(CategoryPath.Of(count.Key.Split('\u001F')), count.Value))]);
    }

    public ArchivePage Page(ListScope scope, int offset, int count)
    {
        Pages.Add((scope, offset, count));
        var found = Select(scope);
        return new(
            found.Count,
            offset,
            [.. found.Skip(offset).Take(count).Select(a => new ListedArticle(a.Path, a.Title, a.Date))]);
    }

    public int? IndexOf(ListScope scope, string path) =>
        Select(scope).FindIndex(article => article.Path == path) is var index and >= 0 ? index : null;

    public Article Load(string path)
    {
        Loads.Add(path);
        OnLoad();
        return Gone.Contains(path)
            ? throw new FileNotFoundException($"The file '{path}' is gone.")
            : _articles.Single(article => article.Path == path);
    }

    public bool Update(Action<UpdateProgress> report, CancellationToken cancellation)
    {
        OnUpdate(cancellation);
        return false;
    }

    private static List<Article> Sort(IEnumerable<Article> articles)
    {
        var sorted = articles.ToList();
        sorted.Sort(Compare);
        return sorted;
    }

    private static int Compare(Article a, Article b)
    {
        var byDate = Nullable.Compare(b.Date, a.Date);
        return byDate != 0 ? byDate : string.CompareOrdinal(a.Path, b.Path);
    }

    private static IEnumerable<CategoryPath> Prefixes(ImmutableArray<string> names) =>
        Enumerable.Range(1, names.Length).Select(length => CategoryPath.Of(names[..length]));

    private List<Article> Select(ListScope scope)
    {
        if (scope.Query.Count(character => character == '"') % 2 == 1)
            throw new QueryException("this quote is never closed", scope.Query.LastIndexOf('"'), 1);

        return
        [
            .. _articles.Where(article =>
                (scope.Category.IsAll || article.Categories.SelectMany(Prefixes).Contains(scope.Category))
                && article.Title.Contains(scope.Query.Replace("\"", ""), StringComparison.OrdinalIgnoreCase)),
        ];
    }
}
