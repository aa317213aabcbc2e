using System.Runtime.InteropServices;
using Tui.Core.Indexing.FullText.Answers;
using Tui.Core.Indexing.FullText.Filters;
using Tui.Core.Indexing.FullText.Segments;
using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.FullText.Merging;

/// <summary>Makes one segment of several and leaves out the articles that have died.</summary>
/// <remarks>Reads and writes block by block: what it holds in memory is what the segments say about their articles.</remarks>
internal sealed class SegmentMerger(BlockOutput output, IReadOnlyList<SegmentReader> sources)
{
    /// <summary>Terms in their order, and of each term the segments in theirs, whose places mostly follow each other.</summary>
    private static readonly Comparer<(Term Term, int Source)> Order = Comparer<(Term Term, int Source)>.Create((one, other) =>
        Term.Order.Compare(one.Term, other.Term) is var order and not 0 ? order : one.Source.CompareTo(other.Source));

    private readonly DocumentWriter _heads = new(output);
    private readonly PlaceShift[] _shifts = [.. sources.Select(_ => new PlaceShift())];
    private readonly List<uint> _places = [];

    /// <summary>Writes the posting lists of the articles that have been placed, and says what the new segment is.</summary>
    /// <param name="segment">The number of the new segment.</param>
    /// <param name="blocks">The blocks of the segments, which never change.</param>
    public Segment MergeLists(long segment, SegmentBlocks blocks)
    {
        var lists = new BlockWriter(output);
        var scans = new PriorityQueue<int, (Term Term, int Source)>(Order);
        var all = sources.Select(source => new SegmentScan(source.Segment.Id, blocks)).ToArray();
        for (var i = 0; i < all.Length; i++)
            MoveNext(i);

        while (scans.TryPeek(out _, out var first))
        {
            _places.Clear();
            var term = first.Term;
            while (scans.TryPeek(out var next, out var same) && same.Term == term)
            {
                scans.Dequeue();
                Gather(all[next], _shifts[next]);
                MoveNext(next);
            }

            Write(lists, term);
        }

        lists.Finish();
        return _heads.Finish(segment);

        void MoveNext(int i)
        {
            if (all[i].MoveNext())
                scans.Enqueue(i, (all[i].Term, i));
        }
    }

    /// <summary>Puts the articles in their order, which goes by what may change: which have died, and the paths of those of one time.</summary>
    /// <param name="index">The index, as it is in the transaction that is open.</param>
    public void PlaceArticles(TextIndex index)
    {
        var next = new PriorityQueue<int, AnswerSource>(AnswerSource.Order);
        var heap = sources.Select(source => new SegmentSource(index, source, () => new RangeFilter(0, source.Documents.Count))).ToArray();
        for (var i = 0; i < heap.Length; i++)
            MoveNext(i);
        while (next.TryDequeue(out var i, out _))
        {
            var (documents, document) = (sources[i].Documents, heap[i].Document);
            _shifts[i].Add(documents, document, (_heads.Count, _heads.Places));
            _heads.Add(documents.HeadOf(document));
            MoveNext(i);
        }

        // Those that have died are passed over by the source.
        void MoveNext(int i)
        {
            var (documents, from) = (sources[i].Documents, heap[i].Document + 1);
            var isThere = heap[i].MoveNext();
            for (var dead = from; dead < (isThere ? heap[i].Document : documents.Count); dead++)
                _shifts[i].Add(documents, dead, null);
            if (isThere)
                next.Enqueue(i, heap[i]);
        }
    }

    private void Gather(SegmentScan scan, PlaceShift shift)
    {
        shift.Restart();
        var isOfArticles = scan.Term.IsOfArticles;
        while (scan.MoveToPlace(out var place))
        {
            if ((isOfArticles ? shift.OfArticle(place) : shift.Of(place)) is { } moved)
                _places.Add(moved);
        }
    }

    private void Write(BlockWriter lists, Term term)
    {
        var places = CollectionsMarshal.AsSpan(_places);
        for (var i = 1; i < places.Length; i++)
        {
            if (places[i] < places[i - 1])
            {
                places.Sort();
                break;
            }
        }

        lists.Begin(term);
        foreach (var place in places)
            lists.Add(place);
        lists.End();
    }
}
