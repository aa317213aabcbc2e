using Tui.Core.Indexing.FullText.Filters;
using Tui.Core.Indexing.FullText.Segments;

namespace Tui.Core.Indexing.FullText.Answers;

/// <summary>Gives the articles of a segment that fulfil a condition.</summary>
internal sealed class SegmentSource : AnswerSource
{
    private readonly TextIndex _index;
    private readonly SegmentReader _segment;
    private readonly Func<DocumentFilter> _compile;
    private DocumentFilter? _filter;
    private string? _path;

    /// <summary>Makes one; nothing is looked up yet.</summary>
    public SegmentSource(TextIndex index, SegmentReader segment, Func<DocumentFilter> compile)
    {
        (_index, _segment, _compile) = (index, segment, compile);
        Newest = segment.Segment.Newest;
    }

    /// <summary>The article by its index in the segment.</summary>
    public int Document { get; private set; } = -1;

    /// <inheritdoc/>
    public override string Path => _path ??= _index.PathOf(Article);

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        _filter ??= _compile();
        do
            Document = _filter.Next(Document + 1);
        while (Document != DocumentFilter.End && !_index.IsAlive(_segment, Document));

        if (Document == DocumentFilter.End)
            return false;
        IsFound = true;
        Article = _segment.Documents.ArticleOf(Document);
        Newest = _segment.Documents.NewestOf(Document);
        _path = null;
        return true;
    }
}
