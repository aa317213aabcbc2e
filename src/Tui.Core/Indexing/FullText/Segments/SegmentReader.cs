using Tui.Core.Indexing.FullText.Postings;
using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.FullText.Segments;

/// <summary>Looks up terms in one segment.</summary>
internal sealed class SegmentReader(Segment segment, SegmentBlocks blocks)
{
    private SegmentDocuments? _documents;

    /// <summary>The segment.</summary>
    public Segment Segment => segment;

    /// <summary>Its articles.</summary>
    public SegmentDocuments Documents => _documents ??= new(segment, blocks);

    /// <summary>The posting list of a term; null where it stands nowhere.</summary>
    public PostingList? Find(Term term)
    {
        var key = term.ToKey();
        var block = blocks.Before(segment.Id, key);
        if (block.IsPart)
            return block.Key.AsSpan().SequenceEqual(key) ? ListOf(key) : null;
        for (var terms = new TermScan(block.Data); terms.MoveNext();)
        {
            var order = Term.Order.Compare(terms.Term, term);
            if (order >= 0)
                return order == 0 ? terms.List : null;
        }

        return null;
    }

    /// <summary>The posting lists of every token that begins with some letters.</summary>
    public IEnumerable<PostingList> FindAll(string prefix)
    {
        var numbers = prefix.Length switch
        {
            1 => Between(new(Term.OfUnit(prefix[0])), term => term.Number >> 16 == prefix[0]),
            2 => Find(Term.OfToken(prefix)) is { } list ? [list] : [],
            _ => [],
        };
        return numbers.Concat(Between(
            new(Term.Words, prefix), term => term.Word?.StartsWith(prefix, StringComparison.Ordinal) == true));
    }

    /// <summary>The lists of the terms from one on that fulfil a condition, which no term after them does.</summary>
    private IEnumerable<PostingList> Between(Term first, Predicate<Term> isWanted)
    {
        var key = first.ToKey();
        for (var block = blocks.Before(segment.Id, key); block is not null; block = blocks.After(segment.Id, LastOf(block)))
        {
            if (block.IsPart)
            {
                var term = Term.OfKey(block.Key);
                if (Term.Order.Compare(term, first) < 0)
                    continue;
                if (!isWanted(term))
                    yield break;
                yield return ListOf(block.Key);
                continue;
            }

            for (var terms = new TermScan(block.Data); terms.MoveNext();)
            {
                if (Term.Order.Compare(terms.Term, first) < 0)
                    continue;
                if (!isWanted(terms.Term))
                    yield break;
                yield return terms.List;
            }
        }
    }

    /// <summary>The last part of the list that a block is a part of, or the block itself.</summary>
    private Block LastOf(Block block) => block.Kind == BlockKind.FirstPart ? blocks.Before(segment.Id, block.Key) : block;

    private PostingList ListOf(byte[] key) => new(key, blocks.Between(segment.Id, key, key), blocks);
}
