using System.Collections.Immutable;
using Tui.Core.Articles;
using Tui.Core.Indexing;
using Tui.Core.Querying;

namespace Tui.Tests.Indexing;

/// <summary>What a list of articles is, told by a plain look at each of them.</summary>
/// <param name="articles">The articles.</param>
internal sealed class SelectionModel(IReadOnlyCollection<SelectionModel.Known> articles)
{
    /// <summary>An article and what is known of it besides.</summary>
    /// <param name="Article">The article.</param>
    /// <param name="Story">The text that it has in common with its copies.</param>
    /// <param name="Marks">What the reader has made of it.</param>
    /// <param name="OwnTags">The reader's own tags.</param>
    public sealed record Known(Article Article, int Story, ArticleMarks Marks, ImmutableArray<string> OwnTags)
    {
        public string Path => Article.Path;

        /// <summary>When the reader last opened it; null where never.</summary>
        public long? Opened { get; init; }

        public long Newest => Article.Date is { } date ? -date.ToUnixTimeSeconds() : long.MaxValue;
    }

    private readonly ILookup<int, Known> _stories = articles.ToLookup(article => article.Story);

    /// <summary>The paths of a selection in its order, each with how many copies are left out for it.</summary>
    public List<string> List(ArticleSelection selection)
    {
        var found = articles.Where(article => Answers(article, selection.Query) && IsIn(article, selection.Category)
            && (selection.Order != ArticleOrder.LastOpened || article.Opened is not null)).ToList();
        if (!selection.Folds)
            return [.. InOrder(found, selection.Order).Select(article => article.Path + " 0")];
        var copies = found.GroupBy(article => article.Story).ToDictionary(
            group => InOrder(group, ArticleOrder.NewestFirst).First(), group => group.Count() - 1);
        return [.. InOrder(copies.Keys, selection.Order).Select(article => $"{article.Path} {copies[article]}")];
    }

    /// <summary>How many of a selection stand before a place.</summary>
    public int CountBefore(ArticleSelection selection, ArticlePlace place)
    {
        var paths = List(selection).ConvertAll(row => row[..row.LastIndexOf(' ')]).ToHashSet(StringComparer.Ordinal);
        var here = new Known(new() { Path = place.Path, Title = place.Title, Date = place.Date }, 0, default, []);
        return articles.Count(article => paths.Contains(article.Path) && Compare(article, here, selection.Order) < 0);
    }

    private static IEnumerable<Known> InOrder(IEnumerable<Known> articles, ArticleOrder order)
        => articles.Order(Comparer<Known>.Create((a, b) => Compare(a, b, order)));

    private static int Compare(Known a, Known b, ArticleOrder order)
    {
        var first = order switch
        {
            ArticleOrder.Title => string.CompareOrdinal(Small(a.Article.Title), Small(b.Article.Title)),
            ArticleOrder.Path => 0,
            ArticleOrder.LastOpened => Nullable.Compare(b.Opened, a.Opened),
            ArticleOrder.OldestFirst => (a.Article.Date ?? DateTimeOffset.MaxValue).CompareTo(b.Article.Date ?? DateTimeOffset.MaxValue),
            _ => a.Newest.CompareTo(b.Newest),
        };
        return first != 0 ? first : string.CompareOrdinal(a.Path, b.Path);
    }

    private static string Small(string title)
        => string.Concat(title.Select(letter => char.IsAsciiLetterUpper(letter) ? char.ToLowerInvariant(letter) : letter));

    private bool Answers(Known known, Query query) => query switch
    {
        Query.All => true,
        Query.And and => and.Parts.All(part => Answers(known, part)),
        Query.Or or => or.Parts.Any(part => Answers(known, part)),
        Query.Not not => !Answers(known, not.Inner),
        Query.Is mark => (known.Marks & mark.Mark) != 0,
        Query.Tagged tagged => known.Article.Tags.Concat(known.OwnTags).Contains(tagged.Tag, StringComparer.OrdinalIgnoreCase),
        Query.WrittenBy writer => known.Article.Authors.Contains(writer.Author),
        Query.Duplicated => _stories[known.Story].Count() > 1,
        Query.CopyOf copy => _stories[known.Story].Any(other => string.Equals(other.Path, copy.Path, StringComparison.Ordinal)),
        _ => QueryScan.Answers(known.Article, "", query),
    };

    private static bool IsIn(Known known, ImmutableArray<string> category) => category.IsEmpty
        || known.Article.Categories.Any(path => path.Take(category.Length).SequenceEqual(category, StringComparer.Ordinal));
}
