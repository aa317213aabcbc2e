using System.Text;

namespace Tui.Core.Articles.Bodies;

/// <summary>Which characters are written without spaces between words (CSS Text 3, segment breaks).</summary>
internal static class EastAsianScript
{
    /// <summary>Whether a line break in the source between the two is no space: Chinese and Japanese, not Korean.</summary>
    public static bool Joins(Rune before, Rune after) =>
        IsFullWidthMark(before) || IsFullWidthMark(after)
        || (IsSpaceless(before) && (IsSpaceless(after) || IsSharedPunctuation(after)))
        || (IsSharedPunctuation(before) && IsSpaceless(after));

    /// <summary>Whether it is a letter of Chinese, Japanese or Korean.</summary>
    public static bool IsLetter(Rune rune) =>
        Rune.IsLetter(rune) && rune.Value is (>= 0x3005 and <= 0xa4cf) or (>= 0xac00 and <= 0xd7a3)
            or (>= 0xf900 and <= 0xfaff) or (>= 0x20000 and <= 0x3ffff);

    /// <summary>Whether it is a letter of Chinese or Japanese, which have no spaces between words; Korean has.</summary>
    public static bool IsSpacelessLetter(Rune rune) => IsSpaceless(rune) && Rune.IsLetter(rune);

    private static bool IsSpaceless(Rune rune) => rune.Value
        is (>= 0x2e80 and <= 0x312f)
        or (>= 0x3190 and <= 0xa4cf)
        or (>= 0xf900 and <= 0xfaff)
        or (>= 0xfe30 and <= 0xfe4f)
        or (>= 0xff00 and <= 0xff9f)
        or (>= 0xffe0 and <= 0xffef)
        or (>= 0x20000 and <= 0x3ffff);

    // Stops and brackets that bring their own space.
    private static bool IsFullWidthMark(Rune rune) => rune.Value
        is 0x3001 or 0x3002 or (>= 0x3008 and <= 0x3011) or (>= 0x3014 and <= 0x301b)
        or 0xff01 or 0xff08 or 0xff09 or 0xff0c or 0xff0e or 0xff1a or 0xff1b or 0xff1f or 0xff3b or 0xff3d;

    // Quotation marks, dashes and dots that Chinese shares with the West.
    private static bool IsSharedPunctuation(Rune rune) => rune.Value
        is 0x2014 or 0x2018 or 0x2019 or 0x201c or 0x201d or 0x2026 or 0xb7;
}
