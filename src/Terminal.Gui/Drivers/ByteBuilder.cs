using System.Buffers.Text;
using System.Text;

namespace Terminal.Gui.Drivers;

/// <summary>Bytes put together for a terminal.</summary>
internal sealed class ByteBuilder
{
    private byte[] _bytes = new byte[4096];

    /// <summary>How many bytes there are.</summary>
    internal int Length { get; private set; }

    /// <summary>The bytes.</summary>
    internal ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    /// <summary>Begins anew.</summary>
    internal void Clear() => Length = 0;

    /// <summary>Adds bytes.</summary>
    internal ByteBuilder Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    /// <summary>Adds one byte, more than once if asked to.</summary>
    internal void Add(byte value, int times = 1)
    {
        var place = Reserve(times);
        for (var i = 0; i < times; i++) place[i] = value;
        Length += times;
    }

    /// <summary>Adds a number in decimal digits.</summary>
    internal ByteBuilder Add(int number)
    {
        Utf8Formatter.TryFormat(number, Reserve(11), out var written);
        Length += written;
        return this;
    }

    /// <summary>Adds text in UTF-8.</summary>
    internal ByteBuilder Add(string text)
    {
        if (text.Length == 1 && text[0] < 128) Add((byte)text[0]);
        else Length += Encoding.UTF8.GetBytes(text, Reserve(Encoding.UTF8.GetMaxByteCount(text.Length)));
        return this;
    }

    /// <summary>Adds a control sequence with one number, which is left out where it is 1: CSI n final (ECMA-48).</summary>
    internal void AddControl(int number, byte final)
    {
        Add("\e["u8);
        if (number != 1) Add(number);
        Add(final);
    }

    private Span<byte> Reserve(int count)
    {
        if (Length + count > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        return _bytes.AsSpan(Length);
    }
}
