using System.Runtime.InteropServices;
using Tui.Core.Indexing.FullText.Postings;
using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.FullText.Segments;

/// <summary>Goes through the terms of a block of whole posting lists.</summary>
internal sealed class TermScan(byte[] data)
{
    private readonly BlockKind _kind = (BlockKind)data[0];
    private int _next = 1;

    /// <summary>The term, once <see cref="MoveNext"/> has found one.</summary>
    public Term Term { get; private set; }

    /// <summary>Its posting list.</summary>
    public PostingList List => new(data, ListStart, _next);

    private int ListStart { get; set; }

    /// <summary>Finds the next term; false after the last.</summary>
    public bool MoveNext()
    {
        var bytes = new ByteReader(data.AsSpan(_next));
        if (bytes.IsAtEnd)
            return false;
        var isFirst = _next == 1;
        Term = _kind == BlockKind.Words ? ReadWord(ref bytes, isFirst ? "" : Term.Word!) : ReadNumber(ref bytes, isFirst);
        var length = (int)bytes.Read();
        ListStart = _next + bytes.At;
        _next = ListStart + length;
        return true;
    }

    private Term ReadNumber(ref ByteReader bytes, bool isFirst)
        => new((isFirst ? (uint)bytes.Read() : Term.Number) + (uint)bytes.Read());

    private static Term ReadWord(ref ByteReader bytes, string before)
    {
        var shared = (int)bytes.Read();
        var rest = bytes.ReadBytes((int)bytes.Read() * sizeof(char));
        return new(Term.Words, string.Concat(before.AsSpan(0, shared), MemoryMarshal.Cast<byte, char>(rest)));
    }
}
