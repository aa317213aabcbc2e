using System.Collections.Frozen;

namespace Tui.Core.Querying;

/// <summary>
/// Makes letters comparable: lower case, without diacritics, compatibility forms (full-width letters, ligatures)
/// as the plain letter.
/// </summary>
/// <remarks>
/// The table in <c>folding.txt</c> is derived from the decompositions of the Unicode Character Database; the
/// framework's own normalization does nothing without ICU.
/// </remarks>
public static class TextFolding
{
    private static readonly FrozenDictionary<char, string> Table = ReadTable();

    /// <summary>The whole text folded; for comparing names such as tags and categories.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new System.Text.StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!IsMark(letter))
                FoldOnto(folded, letter);
        }

        return folded.ToString();
    }

    /// <summary>True for a mark that is dropped: a diacritic, a vowel point or a variation selector.</summary>
    internal static bool IsMark(char letter)
    {
        return letter >= '\u0300' && letter switch
        {
            <= '\u036F' => true,
            >= '\u0591' and <= '\u05C7' => letter != '\u05BE',
            >= '\u064B' and <= '\u065F' => true,
            '\u0640' or '\u0670' => true,
            >= '\u1AB0' and <= '\u1AFF' or >= '\u1DC0' and <= '\u1DFF' => true,
            >= '\u20D0' and <= '\u20FF' => true,
            >= '\uFE00' and <= '\uFE0F' or >= '\uFE20' and <= '\uFE2F' => true,
            _ => false,
        };
    }

    /// <summary>Appends the folded form of one UTF-16 unit; a surrogate is kept as it is.</summary>
    internal static void FoldOnto(System.Text.StringBuilder folded, char letter)
    {
        if (letter < '\u0080')
            folded.Append(char.ToLowerInvariant(letter));
        else if (letter is >= '\u4E00' and <= '\u9FFF')
            folded.Append(letter); // Han characters have one form
        else if (Table.TryGetValue(letter, out var plain))
            folded.Append(plain);
        else
            folded.Append(char.ToLowerInvariant(letter));
    }

    private static FrozenDictionary<char, string> ReadTable()
    {
        using var stream = typeof(TextFolding).Assembly.GetManifestResourceStream("Tui.Core.Querying.folding.txt")!;
        using var reader = new StreamReader(stream);
        var table = new Dictionary<char, string>();
        while (reader.ReadLine() is { } line)
            table[line[0]] = line[2..];

        return table.ToFrozenDictionary();
    }
}
