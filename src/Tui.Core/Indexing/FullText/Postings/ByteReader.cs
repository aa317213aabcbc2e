namespace Tui.Core.Indexing.FullText.Postings;

/// <summary>Reads what a <see cref="ByteWriter"/> has written.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Where the next byte is read.</summary>
    public int At { get; private set; }

    /// <summary>True after the last byte.</summary>
    public readonly bool IsAtEnd => At >= _bytes.Length;

    /// <summary>Reads one byte.</summary>
    public byte ReadByte() => _bytes[At++];

    /// <summary>Reads a number.</summary>
    public ulong Read()
    {
        ulong number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = _bytes[At++];
            number |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
                return number;
        }
    }

    /// <summary>Reads a number that may be negative.</summary>
    public long ReadSigned()
    {
        var number = Read();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    /// <summary>Reads bytes as they are.</summary>
    public ReadOnlySpan<byte> ReadBytes(int count)
    {
        var read = _bytes.Slice(At, count);
        At += count;
        return read;
    }
}
