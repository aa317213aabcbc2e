namespace Tui.Core.Indexing.FullText.Postings;

/// <summary>Bytes that grow; numbers are written seven bits a byte, the lowest first (LEB128).</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[1024];

    /// <summary>How many have been written.</summary>
    public int Length { get; private set; }

    /// <summary>What has been written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Begins anew.</summary>
    public void Clear() => Length = 0;

    /// <summary>Writes one byte.</summary>
    public void WriteByte(byte value)
    {
        Reserve(1);
        _bytes[Length++] = value;
    }

    /// <summary>Writes a number.</summary>
    public void Write(ulong number)
    {
        Reserve(10);
        while (number >= 0x80)
        {
            _bytes[Length++] = (byte)(number | 0x80);
            number >>= 7;
        }

        _bytes[Length++] = (byte)number;
    }

    /// <summary>Writes a number that may be negative: small ones take few bytes.</summary>
    public void WriteSigned(long number) => Write((ulong)((number << 1) ^ (number >> 63)));

    /// <summary>Writes bytes as they are.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    private void Reserve(int count)
    {
        if (Length + count > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
    }
}
