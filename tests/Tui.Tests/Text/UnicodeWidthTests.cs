using System.Globalization;
using System.Text;
using Tui.Tests.Support;
using Tui.Text;
using Xunit.Abstractions;

namespace Tui.Tests.Text;

/// <summary>Holds the widths and clusters to the Unicode Consortium's own files where they are installed.</summary>
public class UnicodeWidthTests(ITestOutputHelper output)
{
    private const string Folder = "/usr/share/unicode";

    [Fact]
    public void Every_character_is_as_wide_as_its_East_Asian_width_says()
    {
        if (IsAbsent("EastAsianWidth.txt"))
            return;
        var wrong = new List<string>();
        foreach (var (first, last, value) in Entries("EastAsianWidth.txt"))
        {
            for (var codePoint = first; codePoint <= last; codePoint++)
            {
                if (Rune.IsValid(codePoint) && !IsAsWideAs(value, new Rune(codePoint)))
                    wrong.Add($"U+{codePoint:X4} {value}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_emoji_of_the_Unicode_test_takes_two_cells()
    {
        if (IsAbsent("emoji/emoji-test.txt"))
            return;
        var wrong = File.ReadLines(Path.Combine(Folder, "emoji/emoji-test.txt"))
            .Where(line => line.Contains("; fully-qualified", StringComparison.Ordinal))
            .Select(line => TextOf(line.Split(';')[0]))
            .Where(emoji => CellWidth.Of(emoji) is not 2 || GraphemeClusters.Count(emoji) is not 1);

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_line_of_the_Unicode_test_has_its_clusters()
    {
        if (IsAbsent("auxiliary/GraphemeBreakTest.txt"))
            return;
        var lines = File.ReadLines(Path.Combine(Folder, "auxiliary/GraphemeBreakTest.txt"))
            .Select(line => line.Split('#')[0].Trim())
            .Where(line => line.Length > 0 && !line.Contains("D800", StringComparison.Ordinal)).ToList();
        var wrong = lines
            .Where(line => !Clusters(line.Replace("×", "", StringComparison.Ordinal))
                .SequenceEqual(Clusters(line, text => GraphemeClusters.NextLength(text))));

        Assert.True(lines.Count > 500, $"only {lines.Count} lines were read");
        Assert.Empty(wrong);
    }

    // Marks take none whatever their width; beyond that wide is two, and ambiguous is as the terminal has it.
    private static bool IsAsWideAs(string value, Rune rune)
    {
        var (narrow, wide) = (CellWidth.Of(rune.ToString()), CellWidth.Of(rune.ToString(), AmbiguousWidth.Wide));
        if (narrow is 0)
            return wide is 0 && IsInvisible(rune);
        return value switch
        {
            "W" or "F" => narrow is 2 && wide is 2,
            "A" => narrow is 1 && wide is 2,
            _ => narrow == wide && (narrow is 1 || IsReservedForEmoji(rune)),
        };
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format or UnicodeCategory.Control
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is >= 0x1160 and <= 0x11FF or >= 0xD7B0 and <= 0xD7FF;

    private static bool IsReservedForEmoji(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNotAssigned;

    private static IEnumerable<string> Clusters(string marked) =>
        marked.Split('÷', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(TextOf);

    private static IEnumerable<string> Clusters(string marked, Func<string, int> nextLength)
    {
        var text = string.Concat(Clusters(marked.Replace("×", "", StringComparison.Ordinal)));
        while (text.Length > 0)
        {
            var length = nextLength(text);
            yield return text[..length];
            text = text[length..];
        }
    }

    private static string TextOf(string codePoints) => string.Concat(
        codePoints.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => char.ConvertFromUtf32(int.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));

    private static IEnumerable<(int First, int Last, string Value)> Entries(string file) =>
        from line in File.ReadLines(Path.Combine(Folder, file))
        let fields = line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries)
        where fields.Length > 1
        let range = fields[0].Split("..")
        select (Number(range[0]), Number(range[^1]), fields[1]);

    private static int Number(string hexadecimal) =>
        int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private bool IsAbsent(string file) => !Needed.IsThere(Path.Combine(Folder, file), output);
}
