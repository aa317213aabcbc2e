using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing;

/// <summary>
/// A selection listed with the newest article first or by title, read page by page: each page from the nearest place known,
/// so that the next, the one before and the last cost the same however long the list is.
/// </summary>
/// <remarks>What it knows is of the index as it is; once that has changed (<see cref="ArticleIndex.Changes"/>), it is of no use.</remarks>
/// <param name="index">The index.</param>
/// <param name="selection">Which articles; their order is that of the newest first or that of the titles.</param>
public sealed class ArticleListing(ArticleIndex index, ArticleSelection selection)
{
    /// <summary>Both ends of the last page, and the article last looked for.</summary>
    private const int MostMarks = 3;

    /// <summary>What the full text finds is found in its order, and kept.</summary>
    private readonly bool _isByText = QueryWords.Answer(selection);

    private readonly List<Mark> _marks = [];
    private int? _total;
    private int? _dated;

    /// <summary>The number of articles.</summary>
    public int Total => _total ??= index.Count(selection);

    /// <summary>How many of them have a date: with the newest first, those before all others.</summary>
    public int Dated => _dated ??= IndexAt(new(null, ""));

    /// <summary>The articles at an index, from 0, and after it; fewer than asked for at the end.</summary>
    public IReadOnlyList<ArticleSummary> Page(int offset, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (offset == 0 && _total is null && !_isByText)
            return First(count);
        var end = offset > Total - count ? Total : offset + count;
        if (offset >= end)
            return [];
        if (_isByText)
            return index.List(selection, offset, end - offset);

        // Counted from the beginning and the end of the list, or from an article on either side of the page; where those are far
        // and the list is that of all articles, from the beginning of a stretch.
        var before = new Mark(0, null);
        var after = new Mark(Total, null);
        foreach (var mark in _marks)
        {
            if (mark.Index <= offset && mark.Index >= before.Index)
                before = mark;
            if (mark.Index >= end && mark.Index <= after.Index)
                after = mark;
        }

        if (Math.Min(offset - before.Index, after.Index - end) > index.StretchLength && !QuerySql.IsCondition(selection))
        {
            var stretch = index.StretchAt(selection, offset);
            if (stretch.Before > before.Index)
                before = new(stretch.Before, stretch.Place);
        }

        var rows = offset - before.Index <= after.Index - end
            ? index.ListFrom(selection, new(before.Place, offset - before.Index, end - offset))
            : index.ListBefore(selection, new(after.Place, after.Index - end, end - offset));
        Remember(rows, offset);
        return rows;
    }

    /// <summary>The first page, which says how many there are where they do not fill it.</summary>
    private IReadOnlyList<ArticleSummary> First(int count)
    {
        var rows = index.ListFrom(selection, new(null, 0, count));
        if (rows.Count < count)
            _total = rows.Count;
        Remember(rows, 0);
        return rows;
    }

    /// <summary>Where an article stands, from 0; null where it is not in the list.</summary>
    /// <param name="path">The article's path.</param>
    public int? IndexOf(string path)
    {
        if (index.Find(path) is not { } article)
            return null;
        if (_isByText)
            return index.IndexOf(selection, article.Id);
        var place = PlaceOf(article);
        if (index.ListFrom(selection, new(place, 0, 1)) is not [var met] || met.Id != article.Id)
            return null;
        return IndexAt(place);
    }

    /// <summary>How many articles stand before a place, and so where the first stands that comes at it or after it.</summary>
    public int IndexAt(ArticlePlace place)
    {
        if (_isByText)
            return Search(place);
        var before = index.CountBefore(selection, place);
        Remember(new(before, place));
        return before;
    }

    private int Search(ArticlePlace place)
    {
        var (start, end) = (0, Total);
        while (start < end)
        {
            var middle = start + ((end - start) / 2);
            if (Page(middle, 1) is [var met, ..] && index.IsBefore(met.Id, selection.Order, place))
                start = middle + 1;
            else
                end = middle;
        }

        return start;
    }

    private void Remember(IReadOnlyList<ArticleSummary> rows, int offset)
    {
        if (rows.Count == 0)
            return;
        Remember(new(offset, PlaceOf(rows[0])));
        Remember(new(offset + rows.Count - 1, PlaceOf(rows[^1])));
    }

    private void Remember(Mark mark)
    {
        if (_marks.Count == MostMarks)
            _marks.RemoveAt(0);
        _marks.Add(mark);
    }

    private static ArticlePlace PlaceOf(ArticleSummary article) => new(article.Date, article.Path) { Title = article.Title };

    /// <summary>An article whose index is known; none at the ends of the list.</summary>
    private sealed record Mark(int Index, ArticlePlace? Place);
}
