namespace Tui.Core.Indexing.Duplicates;

/// <summary>Finds which of some new articles are copies of each other or of articles that were there before.</summary>
internal sealed class DuplicateFinder
{
    private readonly int[] _articles;
    private readonly ulong[] _prints;
    private readonly PrintTable _table;
    private readonly ArticleUnion _copies = new();

    /// <summary>Takes the new articles and compares them with each other.</summary>
    /// <param name="prints">The prints of their texts.</param>
    /// <param name="articles">Their numbers, in the same order.</param>
    public DuplicateFinder(ulong[] prints, int[] articles)
    {
        Array.Sort(prints, articles);

        // One article stands for all of the same print.
        var (each, standing) = (new List<ulong>(prints.Length), new List<int>(prints.Length));
        for (var i = 0; i < prints.Length; i++)
        {
            if (i > 0 && prints[i] == prints[i - 1])
            {
                _copies.Join(articles[i], standing[^1]);
                continue;
            }

            each.Add(prints[i]);
            standing.Add(articles[i]);
        }

        (_prints, _articles) = ([.. each], [.. standing]);
        _table = new(_prints);
        for (var i = 0; i < _prints.Length; i++)
            Compare(_prints[i], _articles[i]);
    }

    /// <summary>Compares an article that was there before with the new ones.</summary>
    public void Compare(ulong print, int article) => _table.Near(print, item =>
    {
        if (_articles[item] != article)
            _copies.Join(_articles[item], article);
    });

    /// <summary>The articles that are copies of each other, the new ones and those that were there before.</summary>
    public IEnumerable<IReadOnlyList<int>> Groups() => _copies.Groups();
}
