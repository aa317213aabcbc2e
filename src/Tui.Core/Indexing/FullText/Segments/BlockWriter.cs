using System.Runtime.InteropServices;
using Tui.Core.Indexing.FullText.Postings;
using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.FullText.Segments;

/// <summary>
/// Writes the posting lists of a segment, the terms and the places of each in their order. Short lists share a block, a
/// long one has blocks of its own.
/// </summary>
/// <remarks>
/// A list is its first place and then the distances. In a shared block each term is told by what it differs in from the one
/// before, then the length of its list in bytes follows, and the list. A block of one list alone begins with a table of
/// <see cref="SkipTable"/>, and the row has the first place. Each block is kept back until the next one is there, to which it
/// leads.
/// </remarks>
internal sealed class BlockWriter(BlockOutput output)
{
    /// <summary>How large blocks become, in bytes.</summary>
    public const int UsualSize = 8000;

    private readonly ByteWriter _block = new();
    private readonly ByteWriter _list = new();
    private readonly ByteWriter _first = new();
    private readonly SkipTable.Writer _skips = new();

    private Block? _lastBlock;
    private Term _blockTerm;
    private Term _term;
    private Term _last;
    private uint _start;
    private uint _place;
    private bool _isOpen;
    private bool _isLong;

    /// <summary>Begins the list of a term.</summary>
    public void Begin(Term term)
    {
        _term = term;
        _isOpen = _isLong = false;
        _list.Clear();
        _skips.Clear();
    }

    /// <summary>Adds a place to it.</summary>
    public void Add(uint place)
    {
        if (_isOpen)
            _list.Write(place - _place);
        else
            (_start, _isOpen) = (place, true);
        _place = place;
        _skips.Count(place, _list.Length);
        if (_list.Length >= UsualSize)
            WritePart();
    }

    /// <summary>Ends it.</summary>
    public void End()
    {
        if (_isLong && _isOpen)
            WritePart();
        else if (_isOpen)
            AddToBlock();
    }

    /// <summary>Writes what is left.</summary>
    public void Finish()
    {
        WriteShared();
        output(_lastBlock ?? Block.BeforeAll);
        _lastBlock = null;
    }

    private void WriteShared()
    {
        if (_block.Length > 0)
            Write(new(_blockTerm.ToKey(), 0, _block.Written.ToArray()));
        _block.Clear();
    }

    /// <summary>Writes the block before, now that it is known what follows it.</summary>
    private void Write(Block block)
    {
        output((_lastBlock ?? Block.BeforeAll) with { Next = Block.PositionOf(block.Key, block.Start) });
        _lastBlock = block;
    }

    private void WritePart()
    {
        WriteShared();
        _first.Clear();
        _first.WriteByte((byte)(_isLong ? BlockKind.LaterPart : BlockKind.FirstPart));
        _skips.WriteTo(_first);
        _first.Write(_list.Written);
        Write(new(_term.ToKey(), _start, _first.Written.ToArray()));
        _list.Clear();
        _skips.Clear();
        (_isOpen, _isLong) = (false, true);
    }

    private void AddToBlock()
    {
        if (_block.Length + _list.Length > UsualSize || (_last.Word is null) != (_term.Word is null))
            WriteShared();
        if (_block.Length == 0)
            BeginBlock();
        WriteTerm();
        _first.Clear();
        _first.Write(_start);
        _block.Write((uint)(_first.Length + _list.Length));
        _block.Write(_first.Written);
        _block.Write(_list.Written);
        _last = _term;
    }

    private void BeginBlock()
    {
        _blockTerm = _term;
        _last = _term with { Word = _term.Word is null ? null : "" };
        _block.WriteByte((byte)(_term.Word is null ? BlockKind.Numbers : BlockKind.Words));
        if (_term.Word is null)
            _block.Write(_term.Number);
    }

    private void WriteTerm()
    {
        if (_term.Word is not { } word)
        {
            _block.Write(_term.Number - _last.Number);
            return;
        }

        var shared = word.AsSpan().CommonPrefixLength(_last.Word);
        _block.Write((uint)shared);
        _block.Write((uint)(word.Length - shared));
        _block.Write(MemoryMarshal.AsBytes(word.AsSpan(shared)));
    }
}
