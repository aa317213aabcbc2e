using Tui.Core.Indexing.FullText.Postings;
using Tui.Core.Indexing.FullText.Relevance;
using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.FullText.Filters;

/// <summary>
/// Articles by lists that name them and tell roughly how often something stands in them: each weighs as much as that.
/// </summary>
/// <param name="count">How many articles the segment has.</param>
/// <param name="lists">The lists, and for how much what each tells of counts.</param>
internal sealed class AmountFilter(int count, (float Weight, ListPlaces Places)[] lists) : DocumentFilter, IDocumentWeight
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
        foreach (var (_, places) in lists)
            first = Math.Min(first, places.SeekTo(ArticleAmount.Least(from)));
        Array.Clear(_weights);
        if (first == Places.End)
        {
            _start = count;
            return false;
        }

        _start = ArticleAmount.DocumentOf(first);
        var (start, end) = (ArticleAmount.Least(_start), ArticleAmount.Least(_start + Window));
        foreach (var (weight, places) in lists)
        {
            for (var read = places.Read(start, end, Window); !read.IsEmpty; read = places.Read(start, end, Window))
            {
                foreach (var place in read)
                    _weights[ArticleAmount.DocumentOf(place) - _start] += weight * ArticleAmount.CountOf(place);
            }
        }

        return true;
    }
}
