namespace Tui.Core.Indexing.FullText.Answers;

/// <summary>The answer to a selection with the newest first, found as far as it was asked for.</summary>
internal sealed class NewestAnswer(SelectionSearch search, long changes) : IDisposable
{
    private readonly IEnumerator<int> _rest = search.Newest().GetEnumerator();
    private readonly List<int> _found = [];
    private bool _isWhole;
    private int? _total;

    /// <summary>How many articles it has.</summary>
    public int Total => _isWhole ? _found.Count : _total ??= search.Count();

    /// <summary>True where it is that to a selection of an index that is as it was.</summary>
    public bool Is(ArticleSelection selection, long now) => changes == now && selection == search.Selection;

    /// <summary>The numbers of its articles from one on.</summary>
    public IReadOnlyList<int> Part(int offset, int count)
    {
        var end = (int)Math.Min(int.MaxValue, (long)offset + count);
        FindUntil(() => _found.Count >= end);
        return offset >= _found.Count ? [] : _found.GetRange(offset, Math.Min(count, _found.Count - offset));
    }

    /// <summary>Where an article stands; null where it is not among them.</summary>
    public int? IndexOf(int article)
    {
        var index = _found.IndexOf(article);
        if (index < 0)
        {
            FindUntil(() => _found.Count > 0 && _found[^1] == article);
            index = _found.Count > 0 && _found[^1] == article ? _found.Count - 1 : -1;
        }

        return index < 0 ? null : index;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _rest.Dispose();
        search.Dispose();
    }

    private void FindUntil(Func<bool> isEnough)
    {
        while (!_isWhole && !isEnough())
        {
            if (_rest.MoveNext())
                _found.Add(_rest.Current);
            else
                _isWhole = true;
        }
    }
}
