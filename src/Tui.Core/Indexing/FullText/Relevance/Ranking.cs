using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.FullText.Relevance;

/// <summary>Keeps the best of many articles.</summary>
/// <param name="most">How many.</param>
/// <param name="index">Tells the paths, where all else is equal.</param>
/// <param name="copies">Which of them stand for each other: of those only the best is kept.</param>
internal sealed class Ranking(int most, TextIndex index, CopyGroups copies)
{
    private readonly Dictionary<int, RankedArticle> _bestOfCopies = [];
    private readonly List<RankedArticle> _kept = [];
    private readonly int _room = (int)Math.Min(int.MaxValue, (2L * most) + 1024);
    private float _least = -1;
    private long _leastNewest = long.MaxValue;

    /// <summary>Whether an article may be one of the best, as far as is known: it is no worse than the worst of those kept.</summary>
    /// <param name="score">Its score.</param>
    /// <param name="newest">Its column <c>newest</c>.</param>
    public bool MayBeKept(float score, long newest) => score > _least || (score.Equals(_least) && newest <= _leastNewest);

    /// <summary>Takes an article.</summary>
    public void Add(RankedArticle article)
    {
        if (!MayBeKept(article.Score, article.Newest))
            return;
        if (copies.GroupOf(article.Article) is not { } group)
            Keep(article);
        else if (!_bestOfCopies.TryGetValue(group, out var best) || Compare(article, best) < 0)
            _bestOfCopies[group] = article;
    }

    /// <summary>The best, in their order.</summary>
    public IReadOnlyList<RankedArticle> Best()
    {
        foreach (var best in _bestOfCopies.Values)
            Keep(best);
        _bestOfCopies.Clear();
        Cut();
        return _kept;
    }

    private void Keep(RankedArticle article)
    {
        _kept.Add(article);
        if (_kept.Count >= _room)
            Cut();
    }

    private void Cut()
    {
        _kept.Sort(Compare);
        if (_kept.Count <= most)
            return;
        _kept.RemoveRange(most, _kept.Count - most);
        (_least, _leastNewest) = most > 0 ? (_kept[^1].Score, _kept[^1].Newest) : (float.MaxValue, long.MinValue);
    }

    private int Compare(RankedArticle one, RankedArticle other)
    {
        var order = other.Score.CompareTo(one.Score);
        if (order == 0)
            order = one.Newest.CompareTo(other.Newest);
        return order != 0 || one.Article == other.Article
            ? order
            : Utf8Order.Compare(index.PathOf(one.Article), index.PathOf(other.Article));
    }
}

/// <summary>An article that answers.</summary>
/// <param name="Article">Its number.</param>
/// <param name="Newest">Its column <c>newest</c>.</param>
/// <param name="Score">How well; 0 where it holds none of the words.</param>
internal readonly record struct RankedArticle(int Article, long Newest, float Score);
