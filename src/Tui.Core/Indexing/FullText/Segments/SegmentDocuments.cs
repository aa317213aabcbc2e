using Tui.Core.Indexing.FullText.Postings;
using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.FullText.Segments;

/// <summary>What a segment says about its articles, read block by block as it is asked for.</summary>
internal sealed class SegmentDocuments
{
    private readonly SegmentBlocks _blocks;
    private readonly BlockPlaces _places;
    private readonly bool[] _isRead;
    private readonly uint[] _starts;
    private readonly int[] _articles;
    private readonly int[] _numbers;
    private readonly long[] _newest;
    private readonly int[] _titles;
    private readonly int[] _authors;

    /// <summary>Finds the blocks; none is read yet.</summary>
    /// <exception cref="InvalidDataException">Some are missing; and where one is damaged, once it is read.</exception>
    public SegmentDocuments(Segment segment, SegmentBlocks blocks)
    {
        Count = segment.Documents;
        _blocks = blocks;
        _places = blocks.Between(segment.Id, [Term.DocumentMark], [Term.DocumentMark + 1]);
        if (_places.Rows.Length != ((long)Count + DocumentWriter.BlockLength - 1) / DocumentWriter.BlockLength)
            throw SegmentBlocks.Missing();
        _isRead = new bool[_places.Rows.Length];
        _starts = new uint[Count + 1];
        (_articles, _numbers, _titles, _authors) = (new int[Count], new int[Count], new int[Count], new int[Count]);
        _newest = new long[Count];
    }

    /// <summary>How many there are; they are told by their index, from 0.</summary>
    public int Count { get; }

    /// <summary>The first place of an article's text, or the first one after all of them.</summary>
    public uint StartOf(int document)
    {
        if (document == Count)
            return EndOf(document - 1);
        Read(document);
        return _starts[document];
    }

    /// <summary>The first place after an article's text.</summary>
    public uint EndOf(int document)
    {
        Read(document);
        return _starts[document + 1];
    }

    /// <summary>Where an article's text and its parts stand.</summary>
    public DocumentBounds BoundsOf(int document)
    {
        Read(document);
        var start = _starts[document];
        var title = start + (uint)_titles[document] + 1;
        return new(start, title, title + (uint)_authors[document] + 1, _starts[document + 1]);
    }

    /// <summary>How many places an article's text takes.</summary>
    public uint LengthOf(int document)
    {
        Read(document);
        return _starts[document + 1] - _starts[document];
    }

    /// <summary>All that is said about an article.</summary>
    public DocumentHead HeadOf(int document)
    {
        Read(document);
        var (title, authors) = (_titles[document], _authors[document]);
        return new(_articles[document], _numbers[document], _newest[document])
        {
            Title = title,
            Authors = authors,
            Body = (int)(_starts[document + 1] - _starts[document]) - title - authors - 3,
        };
    }

    /// <summary>The number of an article.</summary>
    public int ArticleOf(int document)
    {
        Read(document);
        return _articles[document];
    }

    /// <summary>The number of this text of an article.</summary>
    public int NumberOf(int document)
    {
        Read(document);
        return _numbers[document];
    }

    /// <summary>Where an article stands in the order of the newest.</summary>
    public long NewestOf(int document)
    {
        Read(document);
        return _newest[document];
    }

    /// <summary>The article whose text holds a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="from">An article that is not after it.</param>
    public int DocumentAt(uint place, int from)
    {
        if (place >= _starts[Read(from)])
        {
            var block = Array.BinarySearch(_places.Starts, place);
            from = Math.Max(from, (block >= 0 ? block : ~block - 1) * DocumentWriter.BlockLength);
        }

        var (starts, end) = (_starts, Read(from));
        var step = 1;
        for (; from + step < end && starts[from + step] <= place; step *= 2)
            from += step;
        for (; step > 0; step /= 2)
        {
            if (from + step < end && starts[from + step] <= place)
                from += step;
        }

        return from;
    }

    /// <summary>Reads the block that an article is in and returns the first article after it.</summary>
    private int Read(int document)
    {
        var block = document / DocumentWriter.BlockLength;
        if (!_isRead[block])
            ReadBlock(block);
        return Math.Min(Count, (block + 1) * DocumentWriter.BlockLength);
    }

    private void ReadBlock(int block)
    {
        var stored = _blocks.Load(_places, block);
        if (!stored.Key.AsSpan().SequenceEqual(DocumentWriter.KeyOf(block)))
            throw SegmentBlocks.Damaged();
        var bytes = new ByteReader(stored.Data);
        var before = default(DocumentHead);
        var place = _places.Starts[block];
        for (var i = block * DocumentWriter.BlockLength; !bytes.IsAtEnd; i++)
        {
            var head = ReadHead(ref bytes, before);
            _starts[i] = place;
            (_articles[i], _numbers[i], _newest[i]) = ((int)head.Article, (int)head.Number, head.Newest);
            (_titles[i], _authors[i]) = (head.Title, head.Authors);
            _starts[i + 1] = place += (uint)head.Places;
            before = head;
        }

        _isRead[block] = true;
    }

    private static DocumentHead ReadHead(ref ByteReader bytes, DocumentHead before)
        => new(
            before.Article + bytes.ReadSigned(),
            before.Number + bytes.ReadSigned(),
            unchecked(before.Newest + bytes.ReadSigned()))
        {
            Title = (int)bytes.Read(),
            Authors = (int)bytes.Read(),
            Body = (int)bytes.Read(),
        };
}
