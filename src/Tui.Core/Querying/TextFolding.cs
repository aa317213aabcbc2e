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
    /// <summary>The most UTF-16 units that one folds to.</summary>
    internal const int Longest = 32;

    private static readonly FrozenDictionary<char, string> Table = ReadTable();

    /// <summary>The whole text folded; for comparing names such as tags and categories.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new System.Text.StringBuilder(text.Length);
        Span<char> form = stackalloc char[Longest];
        foreach (var letter in text)
        {
            if (!IsMark(letter))
                folded.Append(form[..FoldTo(form, letter)]);
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

    /// <summary>Writes the folded form of one UTF-16 unit; a surrogate is kept as it is.</summary>
    /// <param name="folded">Where to; the longest form has <see cref="Longest"/> units.</param>
    /// <param name="letter">The unit.</param>
    /// <returns>How many units were written.</returns>
    internal static int FoldTo(Span<char> folded, char letter)
    {
        // Han characters have one form.
        if (letter >= '\u0080' && letter is < '\u4E00' or > '\u9FFF' && Table.TryGetValue(letter, out var plain))
        {
            plain.CopyTo(folded);
            return plain.Length;
        }

        folded[0] = char.ToLowerInvariant(letter);
        return 1;
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
