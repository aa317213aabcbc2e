using System.Text;

namespace Tui.UnicodeData;

/// <summary>
/// Counts the characters of texts by script and writes the lists by which an unknown encoding is told: the most frequent
/// characters beyond ASCII, the most frequent first.
/// </summary>
internal sealed class FrequentCharacters
{
    private const int LineLength = 50;

    // A text is Japanese where so much of it beyond ASCII is kana, in percent.
    private const int LeastKana = 10;

    private static readonly (Script Script, string Name, string Title, int Most)[] Lists =
    [
        (Script.Simplified, "simplified", "simplified Chinese", 1000),
        (Script.Traditional, "traditional", "traditional Chinese", 1000),
        (Script.Japanese, "japanese", "Japanese", 800),
        (Script.Korean, "korean", "Korean", 500),
        (Script.Cyrillic, "cyrillic", "Cyrillic", 80),
        (Script.Latin, "latin", "Western European languages", 90),
    ];

    private static readonly Encoding Gb2312 = Strict(20936);
    private static readonly Encoding Big5 = Strict(950);

    private readonly Dictionary<Script, Dictionary<char, long>> _counts =
        Enum.GetValues<Script>().ToDictionary(script => script, _ => new Dictionary<char, long>());

    private enum Script
    {
        Simplified,
        Traditional,
        Japanese,
        Korean,
        Cyrillic,
        Latin,
    }

    /// <summary>Counts all files below a folder that are UTF-8.</summary>
    public void Count(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(file);
            if (!System.Text.Unicode.Utf8.IsValid(bytes))
                continue;
            var text = Encoding.UTF8.GetString(bytes);
            var counts = _counts[ScriptOf(text)];
            foreach (var character in text.Where(IsCounted))
                counts[character] = counts.GetValueOrDefault(character) + 1;
        }
    }

    /// <summary>Writes <c>frequent-*.txt</c>; the list of a script of which there was no text is left as it is.</summary>
    public void Write(string folder)
    {
        foreach (var (script, name, title, most) in Lists)
        {
            var frequent = _counts[script].OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).Take(most).Select(entry => entry.Key);
            var lines = frequent.Chunk(LineLength).Select(line => new string(line)).ToList();
            if (lines.Count > 0)
                File.WriteAllText(
                    Path.Combine(folder, $"frequent-{name}.txt"),
                    $"# The most frequent characters of {title} beyond ASCII, the most frequent first.\n{string.Join('\n', lines)}\n");
        }
    }

    private static bool IsCounted(char character) =>
        character > '\u00a0' && !char.IsSurrogate(character) && !char.IsWhiteSpace(character)
            && character is not (>= '\ue000' and < '\uf900' or '\ufeff' or '\ufffd' or '#');

    private static Script ScriptOf(string text)
    {
        var kana = text.Count(character => character is >= '\u3041' and <= '\u30ff');
        var hangul = text.Count(character => character is >= '\uac00' and <= '\ud7a3');
        var cyrillic = text.Count(character => character is >= '\u0400' and <= '\u04ff');
        var ideographs = text.Where(character => character is >= '\u4e00' and <= '\u9fff').ToList();
        if (hangul > Math.Max(ideographs.Count, kana))
            return Script.Korean;
        if (cyrillic > Math.Max(ideographs.Count, kana))
            return Script.Cyrillic;
        if (kana * 100 > (kana + ideographs.Count) * LeastKana)
            return Script.Japanese;
        if (ideographs.Count is 0)
            return Script.Latin;
        var simplified = ideographs.Count(character => Has(Gb2312, character) && !Has(Big5, character));
        var traditional = ideographs.Count(character => Has(Big5, character) && !Has(Gb2312, character));
        return traditional > simplified ? Script.Traditional : Script.Simplified;
    }

    private static bool Has(Encoding encoding, char character)
    {
        Span<byte> bytes = stackalloc byte[8];
        return encoding.TryGetBytes([character], bytes, out var length) && length is 2 && bytes[0] is not (byte)'?';
    }

    private static Encoding Strict(int codePage)
    {
        var encoding = (Encoding)CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.Clone();
        encoding.EncoderFallback = new EncoderReplacementFallback("?");
        return encoding;
    }
}
