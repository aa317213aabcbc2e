using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.FullText.Relevance;

/// <summary>Keeps the best of many articles.</summary>
/// <param name="most">How many.</param>
/// <param name="index">Tells the paths, where all else is equal.</param>
internal sealed class Ranking(int most, TextIndex index)
{
    private readonly List<RankedArticle> _kept = [];
    private readonly int _room = (int)Math.Min(int.MaxValue, (2L * most) + 1024);
    private float _least = -1;

    /// <summary>Takes an article.</summary>
    public void Add(RankedArticle article)
    {
        if (article.Score < _least)
            return;
        _kept.Add(article);
        if (_kept.Count >= _room)
            Cut();
    }

    /// <summary>The best, in their order.</summary>
    public IReadOnlyList<int> Best()
    {
        Cut();
        return _kept.ConvertAll(kept => kept.Article);
    }

    private void Cut()
    {
        _kept.Sort(Compare);
        if (_kept.Count <= most)
            return;
        _kept.RemoveRange(most, _kept.Count - most);
        _least = most > 0 ? _kept[^1].Score : float.MaxValue;
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
internal readonly record struct RankedArticle(int Article, long Newest, float Score)
{
    /// <summary>Whether it comes before another that is a copy of it.</summary>
    public bool IsBetterThan(RankedArticle other) => Score > other.Score || Score.Equals(other.Score) && Newest < other.Newest;
}
