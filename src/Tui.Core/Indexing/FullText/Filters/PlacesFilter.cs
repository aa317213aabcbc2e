using Tui.Core.Indexing.FullText.Postings;
using Tui.Core.Indexing.FullText.Relevance;
using Tui.Core.Indexing.FullText.Segments;
using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.FullText.Filters;

/// <summary>
/// Articles whose text holds one of some places, in one part of it or in any; they weigh by how many. Several are looked for at
/// once, more and more as long as they are asked for one after another.
/// </summary>
internal sealed class PlacesFilter(SegmentDocuments documents, Places places, TextPart? part) : DocumentFilter, IDocumentWeight
{
    private const int MostPlaces = 64;

    private readonly PlaceWeights _weights = new(part);
    private readonly int[] _found = new int[MostPlaces + 1];
    private readonly float[] _weightOf = new float[MostPlaces + 1];
    private int _index;
    private int _count;
    private int _most = 1;

    /// <summary>The article that the search goes on from, and no place before it is still to be read.</summary>
    private int _next;

    /// <inheritdoc/>
    public override int Next(int from)
    {
        do
        {
            for (; _index < _count; _index++)
            {
                if (_found[_index] >= from)
                    return _found[_index];
            }
        }
        while (ReadOn(from));
        return End;
    }

    /// <inheritdoc/>
    public float In(int document) => Next(document) == document ? _weightOf[_index] : 0;

    private bool ReadOn(int from)
    {
        _most = from - _next > _most ? 1 : Math.Min(_most * 2, MostPlaces);
        from = Math.Max(from, _next);
        (_index, _count) = (0, 0);
        if (from >= documents.Count)
            return false;
        var read = places.Read(documents.StartOf(from), Places.End, _most);
        if (read.IsEmpty)
        {
            _next = documents.Count;
            return false;
        }

        _next = Gather(read, from) + 1;
        return true;
    }

    /// <summary>Adds the articles of some places, and of the last one all its places; returns that one.</summary>
    private int Gather(ReadOnlySpan<uint> read, int document)
    {
        var (bounds, weight) = (default(DocumentBounds), 0f);
        for (var first = true; !read.IsEmpty; read = places.Read(bounds.Start, bounds.End, MostPlaces))
        {
            foreach (var place in read)
            {
                if (place >= bounds.End)
                {
                    if (!first)
                        Add(document, weight);
                    document = documents.DocumentAt(place, document);
                    (bounds, weight, first) = (documents.BoundsOf(document), 0, false);
                }

                weight += _weights.Of(place, bounds);
            }
        }

        Add(document, weight);
        return document;
    }

    private void Add(int document, float weight)
    {
        if (weight > 0)
            (_found[_count], _weightOf[_count++]) = (document, weight);
    }
}
