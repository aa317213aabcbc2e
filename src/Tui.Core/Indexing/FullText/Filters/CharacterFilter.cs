using Tui.Core.Indexing.FullText.Postings;
using Tui.Core.Indexing.FullText.Relevance;
using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.FullText.Filters;

/// <summary>
/// Articles that hold a single character, by its lists, which tell roughly how often it stands in each part of their text.
/// </summary>
/// <param name="count">How many articles the segment has.</param>
/// <param name="parts">The list of each part.</param>
internal sealed class CharacterFilter(int count, (TextPart Part, Places Places)[] parts) : DocumentFilter, IDocumentWeight
{
    private const int Window = 128;

    private readonly float[] _weights = new float[Window];
    private int _start = -Window;

    /// <inheritdoc/>
    public override int Next(int from)
    {
        for (; from < count; from = _start + Window)
        {
            if (from >= _start + Window && !ReadWindow(from))
                break;
            var first = Math.Max(0, from - _start);
            var found = _weights.AsSpan(first).IndexOfAnyExcept(0f);
            if (found >= 0)
                return _start + first + found;
        }

        return End;
    }

    /// <inheritdoc/>
    public float In(int document) => Next(document) == document ? _weights[document - _start] : 0;

    /// <summary>Reads what the lists tell of some articles, from the first on that one of them names; false where none does.</summary>
    private bool ReadWindow(int from)
    {
        var first = Places.End;
        foreach (var (_, places) in parts)
            first = Math.Min(first, places.SeekTo((uint)from << CharacterCounts.AmountBits));
        Array.Clear(_weights);
        if (first == Places.End)
        {
            _start = count;
            return false;
        }

        _start = (int)(first >> CharacterCounts.AmountBits);
        var (start, end) = ((uint)_start << CharacterCounts.AmountBits, (uint)(_start + Window) << CharacterCounts.AmountBits);
        foreach (var (part, places) in parts)
        {
            var weight = PartWeights.Of(part);
            for (var read = places.Read(start, end, Window); !read.IsEmpty; read = places.Read(start, end, Window))
            {
                foreach (var place in read)
                    _weights[(int)(place >> CharacterCounts.AmountBits) - _start] += weight * CharacterCounts.AmountIn(place);
            }
        }

        return true;
    }
}
