namespace Tui.Core.Indexing.FullText;

/// <summary>Articles whose text holds one of some places, in one part of it or in any.</summary>
internal sealed class PlacesFilter(SegmentDocuments documents, Places places, TextPart? part) : DocumentFilter
{
    private int _document = -1;

    /// <inheritdoc/>
    public override int Next(int from)
    {
        if (from <= _document)
            return _document;
        var document = from;
        while (document < documents.Count)
        {
            var place = places.SeekTo(documents.StartOf(document));
            if (place == Places.End)
                break;
            document = documents.DocumentAt(place, document);
            if (IsIn(document, place))
                return _document = document;
            document++;
        }

        return _document = End;
    }

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
