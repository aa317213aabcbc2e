namespace Tui.Text;

/// <summary>
/// Width and line class of every code point (Unicode Character Database), one byte each: the class in the upper
/// six bits, the width in the lower two.
/// </summary>
internal static class CharacterTable
{
    /// <summary>The width value of a character of one cell that VS16 turns into an emoji of two.</summary>
    public const int EmojiByRequest = 3;

    /// <summary>How many code points stand in a block.</summary>
    public const int BlockSize = 128;

    /// <summary>How many blocks there are code points for.</summary>
    public const int BlockCount = 0x110000 / BlockSize;

    // First the number of each block's contents, a byte a block, then the contents.
    private static readonly byte[] Bytes = Read();

    /// <summary>The line class of a code point.</summary>
    public static LineClass ClassOf(int codePoint) => (LineClass)(Bytes[IndexOf(codePoint)] >> 2);

    /// <summary>0, 1, 2 or <see cref="EmojiByRequest"/>.</summary>
    public static int WidthOf(int codePoint) => Bytes[IndexOf(codePoint)] & 3;

    private static int IndexOf(int codePoint) =>
        BlockCount + Bytes[codePoint / BlockSize] * BlockSize + codePoint % BlockSize;

    private static byte[] Read()
    {
        using var stream = typeof(CharacterTable).Assembly.GetManifestResourceStream("Characters.bin")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
