using System.Buffers;

namespace Tui.Core.Articles.Decoding;

/// <summary>Judges by its characters whether a text was decoded as it was meant.</summary>
internal static class CharacterFit
{
    private const int Windows1252 = 1252;
    private const int Korean = 949;
    private const int Japanese = 932;

    // The characters that make up a large part of any Chinese text, simplified and traditional.
    private static readonly SearchValues<char> CommonSimplified = SearchValues.Create(string.Concat(WordList.Read("Decoding.common-simplified.txt")));
    private static readonly SearchValues<char> CommonTraditional = SearchValues.Create(string.Concat(WordList.Read("Decoding.common-traditional.txt")));

    /// <summary>How well it fits, per character beyond ASCII; below 0 where it makes no sense.</summary>
    public static double Of(string text, int codePage)
    {
        var (score, counted) = (0.0, 0);
        var before = '\0';
        foreach (var character in text)
        {
            if (character > '\u007f' || (char.IsControl(character) && !char.IsWhiteSpace(character)))
            {
                score += Weigh(character, before, codePage);
                counted++;
            }

            before = character;
        }

        return counted == 0 ? 0 : score / counted;
    }

    private static double Weigh(char character, char before, int codePage) => character switch
    {
        '\uFFFD' => -20,
        < '\u00a0' => -10,
        >= '\ue000' and <= '\uf8ff' => -10,
        < '\u0250' => codePage == Windows1252 ? WeighLatin(character, before) : -0.5,
        >= '\u2010' and <= '\u2026' or '\u20ac' or '\u2122' => codePage == Windows1252 ? 0.5 : 0.2,
        >= '\uff61' and <= '\uff9f' => -2,
        >= '\u3040' and <= '\u30ff' => codePage == Japanese ? 2 : 0.2,
        >= '\uac00' and <= '\ud7a3' => codePage == Korean ? 1.6 : 0.2,
        >= '\u3000' and <= '\u303f' or >= '\uff00' and <= '\uff60' => 1,
        >= '\u4e00' and <= '\u9fff' => WeighIdeograph(character, codePage),
        _ => -1,
    };

    // An accented letter stands within a word: after a letter, and alone rather than in a row.
    private static double WeighLatin(char character, char before) =>
        char.IsLetter(character) && (char.IsAsciiLetter(before) || !char.IsLetterOrDigit(before)) && before < '\u0080' ? 1 : -1;

    private static double WeighIdeograph(char character, int codePage)
    {
        if (codePage is Windows1252 or Korean) return -0.5;
        var common = codePage == 54936 ? CommonSimplified : CommonTraditional;
        return common.Contains(character) ? 3 : 0.4;
    }
}
