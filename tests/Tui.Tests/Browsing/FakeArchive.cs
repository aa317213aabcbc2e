using System.Collections.Immutable;
using System.Globalization;
using Tui.Browsing.Effects;
using Tui.Browsing.Listing;
using Tui.Browsing.Marks;
using Tui.Browsing.Trees;
using Tui.Core.Articles;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Following;
using Tui.Core.Querying;

namespace Tui.Tests.Browsing;

/// <summary>An archive in memory, with articles of our own.</summary>
internal sealed class FakeArchive : IArchive
{
    private readonly List<Article> _articles;
    private readonly List<string> _came;

    public FakeArchive(IEnumerable<Article> articles)
    {
        _articles = Sort(articles);
        _came = [.. _articles.Select(article => article.Path)];
        Own = new FakeReading(scope => Select(scope).Select(article => article.Path));
    }

    /// <summary>What is the reader's own.</summary>
    public FakeReading Own { get; }

    public IReadingState Reading => Own;

    /// <summary>The paths of files that are in the index but gone from the folder.</summary>
    public HashSet<string> Gone { get; } = [];

    /// <summary>How many copies are folded under articles.</summary>
    public Dictionary<string, int> Copies { get; } = [];

    /// <summary>Where searches look.</summary>
    public Func<Article, string> SearchedText { get; init; } = article => article.Title;

    /// <summary>Whether a search without an asterisk finds whole words alone, and not parts of them.</summary>
    public bool FindsWholeWords { get; init; }

    /// <summary>How far searches reach.</summary>
    public SearchCoverage? Coverage { get; set; }

    /// <summary>Where the reader was before the archive was moved.</summary>
    public string? FormerSession { get; set; }

    /// <summary>How often each article was read, in order.</summary>
    public List<string> Loads { get; } = [];

    /// <summary>The pages that were asked for, in order.</summary>
    public List<(ListScope Scope, int Offset, int Count)> Pages { get; } = [];

    /// <summary>What keeps lists from being read; null where nothing does.</summary>
    public Exception? ListProblem { get; set; }

    /// <summary>What happens while an article is read.</summary>
    public Action OnLoad { get; init; } = () => { };

    /// <summary>What happens while the archive is updated.</summary>
    public Action<CancellationToken> OnUpdate { get; init; } = _ => { };

    /// <summary>Adds an article, as an update of the index would.</summary>
    public void Add(Article article)
    {
        _articles.Add(article);
        _articles.Sort(Compare);
        _came.Add(article.Path);
    }

    /// <summary>Puts an article in the place of the one at its path.</summary>
    public void Edit(Article article) => _articles[_articles.FindIndex(old => old.Path == article.Path)] = article;

    /// <summary>Takes an article away, file and all.</summary>
    public void Remove(string path)
    {
        _articles.RemoveAll(article => article.Path == path);
        Gone.Add(path);
    }

    public ArchiveCategories Categories(bool counts, TreeKind kind = TreeKind.Categories)
    {
        var isKnown = counts && Own.Problem is null;
        var reads = new Dictionary<string, int>(StringComparer.Ordinal);
        var sizes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var article in _articles)
        {
            foreach (var path in NodesOf(article, kind).SelectMany(Prefixes).Distinct())
            {
                sizes[path.Key] = sizes.GetValueOrDefault(path.Key) + 1;
                reads[path.Key] = reads.GetValueOrDefault(path.Key) + (IsRead(article) ? 1 : 0);
            }
        }

        return new(
            _articles.Count,
            [.. sizes.Select(size => new CategoryNode(CategoryPath.OfKey(size.Key), size.Value, isKnown ? reads[size.Key] : 0))])
        {
            Kind = kind,
            Unread = isKnown ? _articles.Count(article => !IsRead(article)) : null,
            Starred = isKnown ? _articles.Count(IsStarred) : 0,
            Saved = isKnown ? [.. Own.Saved.Select(query => new SavedSearch(query, Select(ListScope.Search(query)).Count))] : [],
            History = [.. Own.History],
            OwnTags = [.. Own.Tags.Values.SelectMany(tags => tags).Distinct().Order(StringComparer.Ordinal)],
            FormerSession = isKnown ? FormerSession : null,
            Problem = counts ? Own.Problem : null,
        };
    }

    public ArchivePage Page(ListScope scope, int offset, int count)
    {
        Pages.Add((scope, offset, count));
        if (ListProblem is { } problem)
            throw problem;
        var found = Select(scope);
        return new(
            found.Count,
            offset,
            [.. found.Skip(offset).Take(count).Select(Listed)])
        {
            Coverage = Coverage,
        };
    }

    public int? IndexOf(ListScope scope, string path) =>
        Select(scope).FindIndex(article => article.Path == path) is var index and >= 0 ? index : null;

    public int? IndexAt(ListScope scope, string typed)
    {
        if (ListProblem is { } problem)
            throw problem;
        if (ListTarget.Of(typed, scope.Order, new(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc)) is not { } place)
            return null;
        var articles = Select(scope);
        var index = scope.Order switch
        {
            ArticleOrder.Title => articles.FindIndex(article => string.CompareOrdinal(article.Title, place.Title) >= 0),
            ArticleOrder.OldestFirst => articles.FindIndex(article => article.Date > place.Date),
            _ => articles.FindIndex(article => article.Date is null || article.Date <= place.Date),
        };
        return index < 0 ? articles.Count : index;
    }

    public string? Resolve(string from, string address) =>
        _articles.Find(article => article.Addresses.Contains(address)
            || article.Path == Uri.UnescapeDataString(address.Split('#')[0].TrimStart('/')))?.Path;

    /// <summary>The pictures' files by their addresses.</summary>
    public Dictionary<string, string> Pictures { get; } = [];

    /// <summary>What keeps pictures' files from being looked for; null where nothing does.</summary>
    public Exception? PictureProblem { get; set; }

    public string? PictureOf(string from, string address) =>
        PictureProblem is { } problem ? throw problem : Pictures.GetValueOrDefault(address);

    public string FileOf(string path) => "/notes/" + path;

    public Article Load(string path)
    {
        Loads.Add(path);
        OnLoad();
        return Gone.Contains(path)
            ? throw new FileNotFoundException($"The file '{path}' is gone.")
            : _articles.Single(article => article.Path == path);
    }

    public long LastNumber() => _came.Count;

    public string? PathOf(ArticleKey key, long after) =>
        _articles.Find(article => KeyOf(article) == key && _came.IndexOf(article.Path) >= after)?.Path;

    public ArchiveNews News { get; set; } = new(false, false, 0, 0);

    /// <summary>How often what others have written was looked at.</summary>
    public int Looks { get; private set; }

    public ArchiveNews Look()
    {
        Looks++;
        return News;
    }

    public bool Update(FolderChanges changes, Action<UpdateProgress> report, CancellationToken cancellation)
    {
        OnUpdate(cancellation);
        return false;
    }

    private static IEnumerable<ImmutableArray<string>> NodesOf(Article article, TreeKind kind) => kind switch
    {
        TreeKind.Categories => article.Categories,
        TreeKind.Tags => article.Tags.Select(tag => ImmutableArray.Create(tag)),
        TreeKind.Authors => article.Authors.Select(author => ImmutableArray.Create(author)),
        _ when article.Date is { } date =>
            [[date.ToString("yyyy", CultureInfo.InvariantCulture), date.ToString("yyyy-MM", CultureInfo.InvariantCulture)]],
        _ => [],
    };

    private ListedArticle Listed(Article article) => new(article.Path, article.Title, article.Date)
    {
        Key = KeyOf(article),
        Copies = Copies.GetValueOrDefault(article.Path),
        Tags = Own.TagsOf(article.Path),
        Author = article.Authors.FirstOrDefault() ?? "",
        Marks = Own.Problem is null ? Own.MarksOf(article.Path) : null,
        Place = Own.Places.GetValueOrDefault(article.Path),
    };

    private static ArticleKey KeyOf(Article article) => ArticleKey.Of(System.Text.Encoding.UTF8.GetBytes(article.Title));

    private bool IsRead(Article article) => Own.MarksOf(article.Path).HasFlag(ArticleMarks.Read);

    private bool IsStarred(Article article) => Own.MarksOf(article.Path).HasFlag(ArticleMarks.Starred);

    private bool IsOn(Shelf shelf, Article article) => shelf switch
    {
        Shelf.Unread => !IsRead(article),
        Shelf.Starred => IsStarred(article),
        Shelf.Recent => Own.Opened.Contains(article.Path),
        _ => true,
    };

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

        var one = scope.IsOfCopies ? _articles.Find(article => scope.Query.Contains(article.Path, StringComparison.Ordinal)) : null;
        var found = _articles.Where(article => one is not null ? KeyOf(article) == KeyOf(one) :
            (scope.Category.IsAll || NodesOf(article, scope.Tree).SelectMany(Prefixes).Contains(scope.Category))
            && IsOn(scope.Shelf, article)
            && Holds(SearchedText(article), scope.Query) && Holds(article.Title, scope.Filter)).ToList();
        if (scope.Order == ArticleOrder.OldestFirst)
            found.Reverse();
        if (scope.Order == ArticleOrder.Title)
            found.Sort((a, b) => string.CompareOrdinal(a.Title, b.Title));
        return found;
    }

    private bool Holds(string title, string query)
    {
        var isBeginning = query.EndsWith('*');
        var word = query.Replace("\"", "").Replace("*", "");
        return title.Contains(word, StringComparison.OrdinalIgnoreCase)
            && (isBeginning || word.Length == 0 || !FindsWholeWords || title.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase));
    }
}
