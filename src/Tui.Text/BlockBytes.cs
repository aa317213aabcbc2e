namespace Tui.Text;

/// <summary>
/// One byte for every code point, from a resource in which equal blocks are stored once: first the number of each
/// block's contents, a byte a block, then the contents.
/// </summary>
internal static class BlockBytes
{
    /// <summary>How many code points stand in a block.</summary>
    public const int BlockSize = 128;

    /// <summary>How many blocks there are code points for.</summary>
    public const int BlockCount = 0x110000 / BlockSize;

    /// <summary>The byte of a code point.</summary>
    public static byte At(byte[] bytes, int codePoint) =>
        bytes[BlockCount + bytes[codePoint / BlockSize] * BlockSize + codePoint % BlockSize];

    /// <summary>Reads a resource of this assembly.</summary>
    public static byte[] Read(string name)
    {
        using var stream = typeof(BlockBytes).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
