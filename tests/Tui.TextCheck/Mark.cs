using System.Globalization;

namespace Tui.TextCheck;

/// <summary>
/// The marks that JIS X 4051 (4.3) and CLREQ (3.1.3) keep from a line's start or end, by Unicode's general categories
/// and not by the classes that the program breaks lines with.
/// </summary>
internal static class Mark
{
    // Full-width and CJK stops, iteration marks, the prolonged sound mark, small kana.
    private const string NeverFirst = "、。，．！？：；々〻ゝゞヽヾーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ｡､ﾞﾟ";
    // More marks in a row than these are a leader.
    private const int LongRun = 8;

    private const string Stops = ",.;:!?";
    private const string Leaders = "…‥—⸺";

    /// <summary>Whether a line that begins so begins with a closing mark.</summary>
    /// <param name="before">The last character of the line above.</param>
    public static bool IsClosing(ReadOnlySpan<char> line, char before)
    {
        var next = line.Length > 1 ? line[1] : ' ';
        return char.GetUnicodeCategory(line[0]) switch
        {
            UnicodeCategory.ClosePunctuation => true,
            UnicodeCategory.FinalQuotePunctuation => !IsLatin(next), // ’90s, »Wort«
            _ when Stops.Contains(line[0], StringComparison.Ordinal) => char.IsWhiteSpace(next) || IsEastAsian(next), // not .NET
            _ when Leaders.Contains(line[0], StringComparison.Ordinal) => IsEastAsian(before), // not – so – between words
            _ => NeverFirst.Contains(line[0], StringComparison.Ordinal),
        };
    }

    /// <summary>Whether a line is a run of marks that fills it, so that the next has to begin with one more.</summary>
    public static bool IsRun(ReadOnlySpan<char> line)
    {
        var marks = 0;
        for (var i = line.Length - 1; i >= 0 && IsClosing(line[i..], ' '); i--) marks++;
        return marks > 0 && (marks >= line.Length - 2 || line.Length - line.TrimEnd(line[^1]).Length > LongRun);
    }

    /// <summary>Whether a line that ends so ends with an opening mark.</summary>
    public static bool IsOpening(ReadOnlySpan<char> line)
    {
        var before = line.Length > 1 ? line[^2] : ' ';
        return char.GetUnicodeCategory(line[^1]) switch
        {
            UnicodeCategory.OpenPunctuation => true,
            UnicodeCategory.InitialQuotePunctuation => char.IsWhiteSpace(before) || IsEastAsian(before), // not »Wort«
            _ => false,
        };
    }

    private static bool IsLatin(char character) => char.IsLetterOrDigit(character) && !IsEastAsian(character);

    private static bool IsEastAsian(char character) => character is >= '\u2e80' and <= '\ua4cf' or >= '\uf900' and <= '\ufaff'
        or >= '\ufe30' and <= '\ufe4f' or >= '\uff00' and <= '\uffef' or >= '\ud840' and <= '\ud8bf';
}
