using Tui.Core.Indexing.FullText.Postings;
using Tui.Core.Indexing.FullText.Segments;
using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.FullText.Merging;

/// <summary>Goes through all posting lists of a segment, in the order of their terms.</summary>
internal sealed class SegmentScan(long segment, SegmentBlocks blocks)
{
    private Block? _block = blocks.Before(segment, []);
    private TermScan? _terms;
    private ListPlaces? _places;
    private uint _place;

    /// <summary>The term of the list.</summary>
    public Term Term { get; private set; }

    /// <summary>Goes to the next list; false after the last.</summary>
    public bool MoveNext()
    {
        while (_terms?.MoveNext() != true)
        {
            if (_block is null)
                return false;
            var block = _block;
            if (block.IsPart)
            {
                Begin(Term.OfKey(block.Key), new(block.Key, blocks.Between(segment, block.Key, block.Key), blocks));
                _block = blocks.After(segment, blocks.Before(segment, block.Key)); // the last part
                _terms = null;
                return true;
            }

            _terms = new(block.Data);
            _block = blocks.After(segment, block);
        }

        Begin(_terms.Term, _terms.List);
        return true;
    }

    /// <summary>Reads the next place of the list; false after the last.</summary>
    public bool MoveToPlace(out uint place)
    {
        place = _place = _places!.SeekTo(_place);
        if (place == Places.End)
            return false;
        _place++;
        return true;
    }

    private void Begin(Term term, PostingList list)
    {
        (Term, _places, _place) = (term, new(list), 0);
    }
}
