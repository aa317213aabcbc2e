using Tui.Core.Indexing.FullText.Segments;
using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.FullText.Relevance;

/// <summary>How much a place in an article counts: nothing where it is not in the part that is wanted.</summary>
internal sealed class PlaceWeights(TextPart? part)
{
    private readonly float _title = In(TextPart.Title, part);
    private readonly float _authors = In(TextPart.Authors, part);
    private readonly float _body = In(TextPart.Body, part);

    /// <summary>How much a place counts.</summary>
    /// <param name="place">The place.</param>
    /// <param name="bounds">Where the article that it is in stands.</param>
    public float Of(uint place, in DocumentBounds bounds)
    {
        if (place >= bounds.AuthorsEnd)
            return _body;
        return place >= bounds.TitleEnd ? _authors : _title;
    }

    private static float In(TextPart at, TextPart? part) => part is null || part == at ? PartWeights.Of(at) : 0;
}
