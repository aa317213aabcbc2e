using System.Globalization;
using Tui.Tests.Support;
using Tui.Text.Bidi;
using Xunit.Abstractions;

namespace Tui.Tests.Text.Bidi;

/// <summary>Runs the Unicode Consortium's own tests of UAX #9 where they are installed.</summary>
public class UnicodeBidiTests(ITestOutputHelper output)
{
    private const string Folder = "/usr/share/unicode";

    // One character of each class.
    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["L"] = "a",
        ["R"] = "\u05D0",
        ["AL"] = "\u0628",
        ["EN"] = "1",
        ["ES"] = "+",
        ["ET"] = "%",
        ["AN"] = "\u0661",
        ["CS"] = ",",
        ["NSM"] = "\u0301",
        ["BN"] = "\u00AD",
        ["B"] = "\n",
        ["S"] = "\t",
        ["WS"] = " ",
        ["ON"] = "!",
        ["LRE"] = "\u202A",
        ["LRO"] = "\u202D",
        ["RLE"] = "\u202B",
        ["RLO"] = "\u202E",
        ["PDF"] = "\u202C",
        ["LRI"] = "\u2066",
        ["RLI"] = "\u2067",
        ["FSI"] = "\u2068",
        ["PDI"] = "\u2069",
    };

    [Fact]
    public void Every_sequence_of_classes_is_ordered_as_the_Unicode_test_says()
    {
        if (Lines("BidiTest.txt") is not { } lines)
            return;

        var levels = "";
        var order = "";
        var cases = 0;
        var wrong = new List<string>();
        foreach (var line in lines)
        {
            if (line.StartsWith("@Levels:", StringComparison.Ordinal))
                levels = Normal(line["@Levels:".Length..]);
            else if (line.StartsWith("@Reorder:", StringComparison.Ordinal))
                order = Normal(line["@Reorder:".Length..]);
            if (line[0] is '@' || line.Split(';') is not [var classes, var bits])
                continue;
            var text = string.Concat(Normal(classes).Split(' ').Select(name => Examples[name]));
            foreach (var direction in Directions(int.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture)))
            {
                cases++;
                if (Result.Of(text, direction) is var result && (result.Levels != levels || result.Order != order))
                    wrong.Add($"{line} {direction}: {result}, not {levels} and {order}");
            }
        }

        output.WriteLine($"{cases} cases");
        Assert.True(cases > 700_000, $"only {cases} cases were read");
        Assert.True(wrong.Count is 0, $"{wrong.Count} wrong:\n{string.Join('\n', wrong.Take(20))}");
    }

    [Fact]
    public void Every_text_is_ordered_as_the_Unicode_test_says()
    {
        if (Lines("BidiCharacterTest.txt") is not { } lines)
            return;

        var cases = 0;
        var wrong = new List<string>();
        foreach (var line in lines)
        {
            var fields = line.Split(';');
            var text = string.Concat(fields[0].Split(' ').Select(
                part => char.ConvertFromUtf32(int.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
            TextDirection? direction = fields[1] switch
            {
                "0" => TextDirection.LeftToRight,
                "1" => TextDirection.RightToLeft,
                _ => null,
            };
            cases++;
            var result = Result.Of(text, direction);
            if (result.Levels != fields[3] || result.Order != fields[4] || result.Base != fields[2])
                wrong.Add($"{line}: {result}");
        }

        output.WriteLine($"{cases} cases");
        Assert.True(cases > 90_000, $"only {cases} cases were read");
        Assert.True(wrong.Count is 0, $"{wrong.Count} wrong:\n{string.Join('\n', wrong.Take(20))}");
    }

    private static IEnumerable<TextDirection?> Directions(int bits)
    {
        if ((bits & 1) is not 0)
            yield return null;
        if ((bits & 2) is not 0)
            yield return TextDirection.LeftToRight;
        if ((bits & 4) is not 0)
            yield return TextDirection.RightToLeft;
    }

    private static string Normal(string list) => string.Join(' ', list.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private IEnumerable<string>? Lines(string file)
    {
        var path = Path.Combine(Folder, file);
        return Needed.IsThere(path, output) ? File.ReadLines(path).Where(line => line.Length > 0 && line[0] is not '#') : null;
    }

    /// <summary>What the algorithm says of a text, by code points, as the test files write it.</summary>
    private sealed record Result(string Base, string Levels, string Order)
    {
        public static Result Of(string text, TextDirection? direction)
        {
            var paragraph = new BidiParagraph(text, direction);
            var levels = paragraph.LevelsOf(0, text.Length);
            var order = new List<int>();
            foreach (var run in VisualOrder.Of(levels, 0))
            {
                var indexes = Enumerable.Range(run.Start, run.End - run.Start);
                order.AddRange(run.Direction is TextDirection.RightToLeft ? indexes.Reverse() : indexes);
            }

            var starts = Enumerable.Range(0, text.Length).Where(i => !char.IsLowSurrogate(text[i])).ToList();
            bool IsSeen(int i) => starts.Contains(i) && !BidiClasses.IsRemoved(BidiTable.ClassAt(text, i));
            return new Result(
                ((int)paragraph.Direction).ToString(CultureInfo.InvariantCulture),
                string.Join(' ', starts.Select(i => IsSeen(i) ? levels[i].ToString(CultureInfo.InvariantCulture) : "x")),
                string.Join(' ', order.Where(IsSeen).Select(i => starts.IndexOf(i))));
        }
    }
}
