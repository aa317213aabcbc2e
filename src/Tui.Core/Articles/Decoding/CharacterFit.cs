namespace Tui.Core.Articles.Decoding;

/// <summary>Judges by its characters whether a text was decoded as it was meant.</summary>
internal static class CharacterFit
{
    private const int Windows1252 = 1252;
    private const int Korean = 949;
    private const int Japanese = 932;

    // The characters that make up a large part of any Chinese text, simplified and traditional.
    private const string CommonSimplified = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实";
    private const string CommonTraditional = "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實";

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
        return common.Contains(character, StringComparison.Ordinal) ? 3 : 0.4;
    }
}
