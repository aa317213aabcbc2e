using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Tui.Tests.Support;
using Tui.Text;
using Xunit.Abstractions;

namespace Tui.Tests.Text;

/// <summary>Runs the Unicode Consortium's own test of UAX #14 where it is installed.</summary>
public partial class UnicodeLineBreakTests(ITestOutputHelper output)
{
    private static readonly List<string> Tailored =
    [
        "÷ 2014", "0020 ÷ 17D6", "0020 ÷ 3041", "0020 ÷ 203D", "0020 ÷ 2024", "0020 ÷ 00BB", "00AB × 0020 ÷",
        "0041 × 002E ÷", "0061 × 002E ÷", "0024 ÷ 0028", "0024 × 0308 ÷ 0028", "005C ÷",
    ];

    private const string TestFile = "/usr/share/unicode/auxiliary/LineBreakTest.txt";

    [Fact]
    public void Every_line_of_the_Unicode_test_breaks_as_it_says_but_for_what_is_tailored()
    {
        if (!Needed.IsThere(TestFile, output))
            return;

        var lines = File.ReadLines(TestFile).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0).ToList();
        var different = lines.Where(line => !string.Equals(Marked(line), line, StringComparison.Ordinal)).ToList();
        var wrong = different.Where(line => !IsTailored(line)).ToList();

        Assert.True(lines.Count > 7_000, $"only {lines.Count} lines were read");
        output.WriteLine($"{lines.Count} lines, {different.Count} of them tailored");
        Assert.True(different.Count < 400, $"{different.Count} lines are excused as tailored");
        Assert.True(wrong.Count is 0, string.Join('\n', wrong.Take(20).Select(line => $"{line}\n  but {Marked(line)}")) + wrong.Count);
    }

    // A dash begins no line, nor does a non-starter after spaces, nor a leader after Chinese; Korean words are whole; a curved quotation mark beside
    // Chinese is an opening or closing mark, as is one beside a space (LB15a and LB15b since 15.1); a number stays with
    // the full stop behind a letter (LB25 since 16.0), an opening bracket with the sign before it (LB25 itself, without its example 7).
    private static bool IsTailored(string line) =>
        Tailored.Exists(part => line.Contains(part, StringComparison.Ordinal)) || DividedHangul().IsMatch(line);

    [GeneratedRegex("(11..|A9..|A[C-F]..|[BC]...|D[0-7]..)( × (0308|200D))* ÷ (11..|A9..|A[C-F]..|[BC]...|D[0-7]..)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DividedHangul();

    private static string Marked(string line)
    {
        var codePoints = line.Split(' ').Where(part => part is not ("×" or "÷"))
            .Select(part => int.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToList();
        var text = string.Concat(codePoints.Select(char.ConvertFromUtf32));
        var result = new StringBuilder();
        var state = new BreakState();
        var index = 0;
        foreach (var codePoint in codePoints)
        {
            index += codePoint > 0xFFFF ? 2 : 1;
            var allowed = state.Advance(CharacterTable.ClassOf(codePoint), text.AsSpan(index));
            result.Append(allowed ? '÷' : '×').Append(CultureInfo.InvariantCulture, $" {codePoint:X4} ");
        }

        return result.Append('÷').ToString();
    }
}
