using System.Buffers.Binary;
using Tui.Core.Indexing.FullText.Postings;
using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.FullText.Segments;

/// <summary>Writes what a segment says about its articles, block by block, in the order of their places.</summary>
internal sealed class DocumentWriter(BlockOutput output)
{
    /// <summary>How many articles one block is about.</summary>
    public const int BlockLength = 512;

    private readonly ByteWriter _block = new();
    private DocumentHead _before;
    private uint _start;

    /// <summary>How many articles there are so far.</summary>
    public int Count { get; private set; }

    /// <summary>How many places they take.</summary>
    public uint Places { get; private set; }

    /// <summary>Where the first one stands in the order of the newest.</summary>
    public long Newest { get; private set; } = long.MaxValue;

    /// <summary>The highest number of a text.</summary>
    public long Number { get; private set; }

    /// <summary>Adds an article.</summary>
    public void Add(DocumentHead head)
    {
        if (Count == 0)
            Newest = head.Newest;
        _block.WriteSigned(head.Article - _before.Article);
        _block.WriteSigned(head.Number - _before.Number);
        _block.WriteSigned(unchecked(head.Newest - _before.Newest));
        _block.Write((uint)head.Title);
        _block.Write((uint)head.Authors);
        _block.Write((uint)head.Body);
        _before = head;
        Number = Math.Max(Number, head.Number);
        Places += (uint)head.Places;
        if (++Count % BlockLength == 0)
            WriteBlock();
    }

    /// <summary>Writes what is left and says what the segment is.</summary>
    /// <param name="segment">The segment's number.</param>
    public Segment Finish(long segment)
    {
        if (_block.Length > 0)
            WriteBlock();
        return new(segment, Count, Places, Newest, Number);
    }

    /// <summary>The key of a block.</summary>
    /// <param name="number">Which of the segment, from 0.</param>
    public static byte[] KeyOf(int number)
    {
        var key = new byte[1 + sizeof(int)];
        key[0] = Term.DocumentMark;
        BinaryPrimitives.WriteInt32BigEndian(key.AsSpan(1), number);
        return key;
    }

    private void WriteBlock()
    {
        output(new(KeyOf((Count - 1) / BlockLength), _start, _block.Written.ToArray()));
        _block.Clear();
        _before = default;
        _start = Places;
    }
}
