using Tui.Text;

namespace Tui.UnicodeData;

/// <summary>Works out the byte of every code point: its line class and its width in cells.</summary>
internal static class CharacterBytes
{
    private const int CodePoints = 0x110000;

    /// <summary>One byte a code point, as <see cref="CharacterTable"/> describes it.</summary>
    public static byte[] Make(UnicodeFolder folder)
    {
        var categories = Spread(folder.ReadCategories(), "Cn");
        var widths = Spread(folder.Read("EastAsianWidth.txt"), "N");
        var classes = Spread(folder.Read("LineBreak.txt"), "XX");
        var pictographs = Spread(
            folder.Read("emoji/emoji-data.txt").Where(entry => entry.Value is "Extended_Pictographic"), "");
        var byRequest = Spread(folder.Read("emoji/emoji-variation-sequences.txt"), "");

        var bytes = new byte[CodePoints];
        for (var codePoint = 0; codePoint < CodePoints; codePoint++)
        {
            var reserved = pictographs[codePoint].Length > 0 && categories[codePoint] is "Cn";
            var wide = widths[codePoint] is "W" or "F" || reserved;
            var category = categories[codePoint];
            var width = WidthOf(codePoint, category, wide);
            if (width == 1 && byRequest[codePoint].Length > 0)
                width = CharacterTable.EmojiByRequest;
            var lineClass = reserved ? LineClass.IdReserved : ClassOf(codePoint, classes[codePoint], category, wide || widths[codePoint] is "H");
            bytes[codePoint] = (byte)((int)lineClass << 2 | width);
        }

        return bytes;
    }

    private static string[] Spread(IEnumerable<UnicodeFolder.Entry> entries, string otherwise)
    {
        var values = new string[CodePoints];
        Array.Fill(values, otherwise);
        foreach (var entry in entries)
            Array.Fill(values, entry.Value, entry.First, entry.Last - entry.First + 1);
        return values;
    }

    private static int WidthOf(int codePoint, string category, bool wide) => (codePoint, category) switch
    {
        ( >= 0x0600 and <= 0x0605 or 0x06DD or 0x070F or 0x08E2 or 0x110BD or 0x110CD, _) => 1, // signs that span digits
        ( >= 0x1160 and <= 0x11FF or >= 0xD7B0 and <= 0xD7FF, _) => 0, // vowels and finals join the leading consonant
        (_, "Mn" or "Me" or "Mc" or "Cf" or "Cc" or "Cs" or "Zl" or "Zp") => 0,
        _ => wide ? 2 : 1,
    };

    private static LineClass ClassOf(int codePoint, string name, string category, bool wide) => (codePoint, name) switch
    {
        (0x00B7, _) => LineClass.MiddleDot,
        (0x2013, _) => LineClass.B2, // the shorter dash, where it divides a sentence
        (0xFF5E, _) => LineClass.Ns, // the tilde that Chinese puts between numbers
        (_, "AI" or "SG" or "XX") => LineClass.Al,
        (_, "CJ") => LineClass.Ns,
        (_, "SA") => category is "Mn" or "Mc" ? LineClass.Cm : LineClass.Al,
        (_, "OP") => wide ? LineClass.OpWide : LineClass.Op,
        (_, "QU") => category switch
        {
            "Pi" => LineClass.QuInitial,
            "Pf" => LineClass.QuFinal,
            _ => LineClass.Qu,
        },
        (_, "ZWJ") => LineClass.Zwj,
        _ => Enum.Parse<LineClass>(name, ignoreCase: true),
    };
}
