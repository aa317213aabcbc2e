namespace Tui.Text.Bidi;

/// <summary>The properties of code points that UAX #9 asks for (Unicode Character Database).</summary>
internal static class BidiTable
{
    /// <summary>The bits of a code point's byte that hold its class.</summary>
    public const byte ClassBits = 0x1F;

    /// <summary>The bit of a bracket that opens a pair (Bidi_Paired_Bracket_Type).</summary>
    public const byte OpeningBit = 0x20;

    /// <summary>The bit of a bracket that closes one.</summary>
    public const byte ClosingBit = 0x40;

    /// <summary>The bit of a character that has a mirror image (Bidi_Mirroring_Glyph).</summary>
    public const byte MirrorBit = 0x80;

    private static readonly byte[] Bytes = BlockBytes.Read("Bidi.bin");

    // Pairs of a character and its mirror image, two bytes each, the lower first, in the order of the first.
    private static readonly byte[] Mirrors = BlockBytes.Read("Mirrors.bin");

    /// <summary>A code point's class and bits.</summary>
    public static byte ByteOf(int codePoint) => BlockBytes.At(Bytes, codePoint);

    /// <summary>A code point's class.</summary>
    public static BidiClass ClassOf(int codePoint) => (BidiClass)(ByteOf(codePoint) & ClassBits);

    /// <summary>The class of what begins at an index; a lone surrogate is a letter.</summary>
    public static BidiClass ClassAt(ReadOnlySpan<char> text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? ClassOf(char.ConvertToUtf32(text[index], text[index + 1]))
            : ClassOf(text[index]);

    /// <summary>The mirror image of a character, for a bracket the other of its pair; itself where it has none.</summary>
    public static char Mirror(char character)
    {
        if ((ByteOf(character) & MirrorBit) is 0)
            return character;
        var low = 0;
        var high = Mirrors.Length / 4 - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (UnitAt(middle * 4) < character)
                low = middle + 1;
            else
                high = middle;
        }

        return UnitAt(low * 4 + 2);
    }

    private static char UnitAt(int index) => (char)(Mirrors[index] | Mirrors[index + 1] << 8);
}
