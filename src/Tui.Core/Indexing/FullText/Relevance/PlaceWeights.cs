using Tui.Core.Indexing.FullText.Postings;
using Tui.Core.Indexing.FullText.Segments;
using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.FullText.Relevance;

/// <summary>How much a place in an article counts: nothing where it is not in the part that is wanted.</summary>
internal sealed class PlaceWeights(TextPart? part)
{
    private readonly float _title = In(TextPart.Title, part);
    private readonly float _authors = In(TextPart.Authors, part);
    private readonly float _body = In(TextPart.Body, part);

    /// <summary>How much the first of some places count, those that are in one article, which are taken off.</summary>
    /// <param name="places">The places, none before the article.</param>
    /// <param name="bounds">Where the article stands.</param>
    public float Take(ref ReadOnlySpan<uint> places, in DocumentBounds bounds)
    {
        var titleEnd = Places.CountBefore(places, bounds.TitleEnd);
        var authorsEnd = titleEnd + Places.CountBefore(places[titleEnd..], bounds.AuthorsEnd);
        var end = authorsEnd + Places.CountBefore(places[authorsEnd..], bounds.End);
        places = places[end..];
        return (titleEnd * _title) + ((authorsEnd - titleEnd) * _authors) + ((end - authorsEnd) * _body);
    }

    private static float In(TextPart at, TextPart? part) => part is null || part == at ? PartWeights.Of(at) : 0;
}
