namespace Tui.Text;

/// <summary>
/// How many cells of a terminal a text takes: two for wide and full-width characters (UAX #11), none for marks,
/// one for the rest; East Asian Ambiguous ones as the terminal has them. An emoji sequence (UTS #51) takes two as a whole.
/// </summary>
public static class CellWidth
{
    private const int EmojiSelector = 0xFE0F;
    private const int Joiner = 0x200D;

    /// <summary>The width of a text in cells. Control characters take none.</summary>
    /// <param name="ambiguous">How wide the terminal draws ambiguous characters.</param>
    public static int Of(ReadOnlySpan<char> text, AmbiguousWidth ambiguous = AmbiguousWidth.Narrow)
    {
        var width = 0;
        for (var i = 0; i < text.Length;)
        {
            if (OfPlain(text, i, ambiguous) is var cells and > 0)
            {
                width += cells;
                i++;
                continue;
            }

            var length = GraphemeClusters.NextLength(text[i..]);
            width += OfCluster(text.Slice(i, length), ambiguous);
            i += length;
        }

        return width;
    }

    /// <summary>The width of one grapheme cluster in cells, at least 0.</summary>
    /// <param name="ambiguous">How wide the terminal draws ambiguous characters.</param>
    public static int OfCluster(ReadOnlySpan<char> cluster, AmbiguousWidth ambiguous = AmbiguousWidth.Narrow)
    {
        var width = 0;
        var previous = 0;
        var last = 0;
        foreach (var rune in cluster.EnumerateRunes())
        {
            var codePoint = rune.Value;
            if (IsRequest(codePoint) && CharacterTable.WidthOf(previous) is CharacterTable.EmojiByRequest)
                last = last is 1 ? 1 : 0; // the emoji before it takes two from now on
            else
                last = width is 0 || !Joins(codePoint, previous) ? OfCodePoint(codePoint, ambiguous) : 0;
            width += last;
            previous = codePoint;
        }

        return width;
    }

    /// <summary>
    /// The width of the character at an index if it is a whole cluster that needs no table; else 0.
    /// </summary>
    internal static int OfPlain(ReadOnlySpan<char> text, int index, AmbiguousWidth ambiguous) =>
        index + 1 == text.Length || GraphemeClusters.IsAlone(text[index + 1]) ? OfAlone(text[index], ambiguous) : 0;

    /// <summary>
    /// The width of a character that is a whole cluster, unless a mark follows it, and needs no table; else 0.
    /// </summary>
    internal static int OfAlone(char character, AmbiguousWidth ambiguous) => character switch
    {
        >= '\u4E00' and < '\uA000' => 2,
        < '\u007F' => character >= ' ' ? 1 : 0,
        >= '\u3000' and < '\u302A' or >= '\u3041' and < '\u3097' or >= '\u309B' and < '\u3100' or >= '\uFF01' and < '\uFF61' => 2,
        >= '\u00A0' and < '\u0300' and not '\u00AD' or >= '\u2010' and < '\u2028' => ambiguous is AmbiguousWidth.Narrow ? 1 : 0,
        _ => 0,
    };

    /// <summary>Whether the character is one of the common ideographs, which take two cells and break anywhere.</summary>
    internal static bool IsIdeograph(char character) => character is >= '\u4E00' and < '\uA000';

    // VS16 and a skin tone both ask for an emoji.
    private static bool IsRequest(int codePoint) =>
        codePoint is EmojiSelector || CharacterTable.ClassOf(codePoint) is LineClass.Em;

    // A skin tone colours the emoji before it, and what a joiner joins is drawn into the same two cells. Letters
    // that a joiner joins (Indic scripts) keep their cells.
    private static bool Joins(int codePoint, int previous) =>
        CharacterTable.ClassOf(codePoint) is LineClass.Em || previous is Joiner && codePoint >= 0x2000;

    private static int OfCodePoint(int codePoint, AmbiguousWidth ambiguous)
    {
        var width = CharacterTable.WidthOf(codePoint);
        if (width is 1 or CharacterTable.EmojiByRequest)
            width = ambiguous is AmbiguousWidth.Wide && AmbiguousTable.Has(codePoint) ? 2 : 1;
        return width;
    }
}
