using System.Globalization;
using System.Text;

namespace Tui.Core.Querying;

/// <summary>What a code point is to a search.</summary>
internal enum SearchClass
{
    /// <summary>It divides words.</summary>
    Divider,

    /// <summary>It is passed over, as if it were not there: a diacritic, a joiner, a soft hyphen.</summary>
    Nothing,

    /// <summary>A letter or digit of a script that puts spaces between words.</summary>
    Word,

    /// <summary>A character of a script without spaces, or whose words run together: Han, kana, hangul, Thai.</summary>
    Unspaced,

    /// <summary>A symbol that is a word of its own, such as an emoji.</summary>
    Symbol,
}

/// <summary>Tells scripts that divide words by spaces from those that do not.</summary>
internal static class SearchScript
{
    public static SearchClass ClassOf(Rune rune)
    {
        var value = rune.Value;
        if (value < 0x80)
            return char.IsAsciiLetterOrDigit((char)value) ? SearchClass.Word : SearchClass.Divider;
        if (value is >= 0x4E00 and <= 0x9FFF)
            return SearchClass.Unspaced; // Han, which most of the text is that has more than ASCII in it
        if (value <= 0xFFFF && TextFolding.IsMark((char)value))
            return SearchClass.Nothing;
        if (IsUnspaced(value))
            return SearchClass.Unspaced;
        return ClassOf(Rune.GetUnicodeCategory(rune));
    }

    private static SearchClass ClassOf(UnicodeCategory category) => category switch
    {
        <= UnicodeCategory.OtherLetter => SearchClass.Word,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => SearchClass.Word,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => SearchClass.Word,
        UnicodeCategory.OtherSymbol => SearchClass.Symbol,
        UnicodeCategory.Format or UnicodeCategory.EnclosingMark or UnicodeCategory.ModifierSymbol => SearchClass.Nothing,
        _ => SearchClass.Divider,
    };

    private static bool IsUnspaced(int value) => value switch
    {
        < 0x0E01 => false,
        <= 0x0E3A or >= 0x0E40 and <= 0x0E4E => true, // Thai
        >= 0x0E81 and <= 0x0ECE or >= 0x0EDC and <= 0x0EDF => true, // Lao
        >= 0x1000 and <= 0x103F or >= 0x1050 and <= 0x108F => true, // Myanmar
        >= 0x1100 and <= 0x11FF => true, // hangul letters
        >= 0x1780 and <= 0x17D3 or 0x17DC => true, // Khmer
        < 0x2E80 => false,
        <= 0x2FDF => true, // Han radicals
        >= 0x3005 and <= 0x3007 or >= 0x3021 and <= 0x3029 or >= 0x3031 and <= 0x3035 => true,
        >= 0x3038 and <= 0x303B or >= 0x3041 and <= 0x3096 or >= 0x309D and <= 0x309F => true, // hiragana
        >= 0x30A1 and <= 0x30FA or >= 0x30FC and <= 0x312F => true, // katakana, bopomofo
        >= 0x3131 and <= 0x318E or >= 0x31A0 and <= 0x31BF or >= 0x31F0 and <= 0x31FF => true,
        >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF => true, // Han
        >= 0xAC00 and <= 0xD7FB or >= 0xF900 and <= 0xFAFF or >= 0xFF66 and <= 0xFFDC => true,
        >= 0x1AFF0 and <= 0x1B16F => true, // kana supplements
        >= 0x20000 and <= 0x3FFFF => true, // Han extensions
        _ => false,
    };
}
