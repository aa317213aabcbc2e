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
    private const int MostFound = 64;
    private const int MostRead = 128;

    private readonly PlaceWeights _weights = new(part);
    private readonly int[] _found = new int[MostFound + MostRead];
    private readonly float[] _weightOf = new float[MostFound + MostRead];
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

    /// <summary>Finds some articles more; false where there are none.</summary>
    private bool ReadOn(int from)
    {
        _most = from - _next > _most ? 1 : Math.Min(_most * 2, MostFound);
        (_index, _count) = (0, 0);
        _next = Math.Max(from, _next);
        var start = _next < documents.Count ? documents.StartOf(_next) : Places.End;
        for (var mostPlaces = _most; _count < _most; mostPlaces = MostRead)
        {
            var read = places.Read(start, Places.End, mostPlaces);
            if (read.IsEmpty)
            {
                _next = documents.Count;
                break;
            }

            start = Gather(read);
        }

        return _count > 0;
    }

    /// <summary>Adds the articles of some places, and of the last one all its places; returns the first place after it.</summary>
    private uint Gather(ReadOnlySpan<uint> read)
    {
        while (true)
        {
            var document = documents.DocumentAt(read[0], _next);
            var bounds = documents.BoundsOf(document);
            var weight = _weights.Take(ref read, bounds);
            for (; read.IsEmpty && !(read = places.Read(bounds.Start, bounds.End, MostRead)).IsEmpty;)
                weight += _weights.Take(ref read, bounds);
            if (weight > 0)
                (_found[_count], _weightOf[_count++]) = (document, weight);
            _next = document + 1;
            if (read.IsEmpty)
                return bounds.End;
        }
    }
}
