namespace Tui.Core.Indexing.Duplicates;

/// <summary>Groups of articles that grow together.</summary>
internal sealed class ArticleUnion
{
    private readonly Dictionary<int, int> _above = [];

    /// <summary>Lets two articles, and all that are in a group with them, be in one group.</summary>
    public void Join(int one, int other)
    {
        var (a, b) = (TopOf(one), TopOf(other));
        if (a != b)
            _above[Math.Max(a, b)] = Math.Min(a, b);
    }

    /// <summary>The groups, each of two articles or more.</summary>
    public IEnumerable<IReadOnlyList<int>> Groups() =>
        _above.Keys.ToList().GroupBy(TopOf, (_, articles) => (IReadOnlyList<int>)[.. articles])
            .Where(group => group.Count > 1);

    private int TopOf(int article)
    {
        var top = article;
        while (_above.TryGetValue(top, out var above) && above != top)
            top = above;
        _above[article] = top;
        _above[top] = top;
        return top;
    }
}
