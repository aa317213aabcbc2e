using Tui.Core.Indexing.FullText.Segments;
using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.FullText.Merging;

/// <summary>Where the articles of a segment, and their places, stand in the segment that it is merged into.</summary>
internal sealed class PlaceShift
{
    private readonly List<Run> _runs = [];
    private int _at;

    /// <summary>Says where the next article goes; null where it has died.</summary>
    /// <param name="documents">The segment.</param>
    /// <param name="document">The article.</param>
    /// <param name="target">The index and the first place of its new place.</param>
    public void Add(SegmentDocuments documents, int document, (int Document, uint Place)? target)
    {
        var start = documents.StartOf(document);
        var run = target is { } to
            ? new Run(document, start, to.Document - document, (long)to.Place - start)
            : new Run(document, start, 0, 0) { IsDead = true };
        if (_runs.Count == 0 || !_runs[^1].IsFollowedBy(run))
            _runs.Add(run);
    }

    /// <summary>Begins a new posting list.</summary>
    public void Restart() => _at = 0;

    /// <summary>A place in the new segment; places are asked for in their order. Null where the article has died.</summary>
    public uint? Of(uint place)
    {
        while (_at + 1 < _runs.Count && _runs[_at + 1].Start <= place)
            _at++;
        return _runs[_at].IsDead ? null : (uint)(place + _runs[_at].PlaceShift);
    }

    /// <summary>The same of a place that is an article's.</summary>
    public uint? OfArticle(uint place)
    {
        var document = ArticleAmount.DocumentOf(place);
        while (_at + 1 < _runs.Count && _runs[_at + 1].Document <= document)
            _at++;
        return _runs[_at].IsDead ? null : place + ArticleAmount.Least(_runs[_at].DocumentShift);
    }

    /// <summary>Articles that move together.</summary>
    private sealed record Run(int Document, uint Start, int DocumentShift, long PlaceShift)
    {
        public bool IsDead { get; init; }

        public bool IsFollowedBy(Run next)
            => IsDead == next.IsDead && DocumentShift == next.DocumentShift && PlaceShift == next.PlaceShift;
    }
}
