namespace Tui.Text;

/// <summary>
/// Width and line class of every code point (Unicode Character Database), one byte each: the class in the upper
/// six bits, the width in the lower two.
/// </summary>
internal static class CharacterTable
{
    /// <summary>The width value of a character of one cell that VS16 turns into an emoji of two.</summary>
    public const int EmojiByRequest = 3;

    private static readonly byte[] Bytes = BlockBytes.Read("Characters.bin");

    /// <summary>The line class of a code point.</summary>
    public static LineClass ClassOf(int codePoint) => (LineClass)(BlockBytes.At(Bytes, codePoint) >> 2);

    /// <summary>0, 1, 2 or <see cref="EmojiByRequest"/>.</summary>
    public static int WidthOf(int codePoint) => BlockBytes.At(Bytes, codePoint) & 3;
}
