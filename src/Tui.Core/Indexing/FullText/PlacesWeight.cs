namespace Tui.Core.Indexing.FullText;

/// <summary>Weighs by the places of a word or phrase.</summary>
internal sealed class PlacesWeight(SegmentDocuments documents, Places places, TextPart? part) : IDocumentWeight
{
    /// <inheritdoc/>
    public float In(int document)
    {
        var end = documents.EndOf(document);
        var sum = 0f;
        for (var place = places.SeekTo(documents.StartOf(document)); place < end; place = places.SeekTo(place + 1))
        {
            var found = documents.PartOf(document, place);
            if (part is null || part == found)
                sum += PartWeights.Of(found);
        }

        return sum;
    }
}
