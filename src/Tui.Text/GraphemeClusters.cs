using System.Globalization;

namespace Tui.Text;

/// <summary>Where the characters that a reader sees begin and end (UAX #29, extended grapheme clusters).</summary>
public static class GraphemeClusters
{
    /// <summary>The length of the first cluster in UTF-16 units; 0 for empty text.</summary>
    public static int NextLength(ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && CellWidth.IsIdeograph(text[0]) && CellWidth.IsIdeograph(text[1]))
            return 1;
        if (text.IsEmpty)
            return 0;
        if ((IsAlone(text[0]) || text[0] is '\n') && (text.Length == 1 || IsAlone(text[1]) || text[1] is '\n'))
            return 1;
        return StringInfo.GetNextTextElementLength(text);
    }

    /// <summary>The number of clusters.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (; !text.IsEmpty; text = text[NextLength(text)..])
            count++;
        return count;
    }

    /// <summary>
    /// Whether the character neither joins what stands before it nor takes in what follows it, unless that is a mark.
    /// False means only that the whole algorithm has to be asked.
    /// </summary>
    internal static bool IsAlone(char character) => character switch
    {
        < '\u0300' => character >= ' ',
        < '\u3400' => character is >= '\u0370' and < '\u0483' or >= '\u2010' and < '\u2028'
            or >= '\u2100' and < '\u2C00' or >= '\u3000' and < '\u302A'
            or >= '\u3031' and < '\u3099' or >= '\u309B' and < '\u3100',
        < '\uA000' => true,
        _ => character is >= '\uFF01' and < '\uFF9E',
    };
}
