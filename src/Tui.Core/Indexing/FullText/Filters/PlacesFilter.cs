using Tui.Core.Indexing.FullText.Postings;
using Tui.Core.Indexing.FullText.Relevance;
using Tui.Core.Indexing.FullText.Segments;
using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.FullText.Filters;

/// <summary>Articles whose text holds one of some places, in one part of it or in any; they weigh by how many.</summary>
internal sealed class PlacesFilter(SegmentDocuments documents, Places places, TextPart? part) : DocumentFilter, IDocumentWeight
{
    private int _document = -1;

    /// <inheritdoc/>
    public override int Next(int from)
    {
        if (from <= _document)
            return _document;
        for (var document = from; document < documents.Count; document++)
        {
            var place = places.SeekTo(documents.StartOf(document));
            if (place == Places.End)
                break;
            document = documents.DocumentAt(place, document);
            if (IsIn(document, place))
                return _document = document;
        }

        return _document = End;
    }

    /// <inheritdoc/>
    public float In(int document)
    {
        places.SeekTo(documents.StartOf(document));
        var sum = 0f;
        for (var at = TextPart.Title; at <= TextPart.Body; at++)
        {
            var count = places.CountUntil(documents.EndOf(document, at));
            if (part is null || part == at)
                sum += count * PartWeights.Of(at);
        }

        return sum;
    }

    /// <summary>Goes to the first place in the part that is wanted.</summary>
    private bool IsIn(int document, uint place)
    {
        if (part is not { } wanted)
            return true;
        for (var end = documents.EndOf(document); place < end; place = places.SeekTo(place + 1))
        {
            var found = documents.PartOf(document, place);
            if (found >= wanted)
                return found == wanted;
        }

        return false;
    }
}
