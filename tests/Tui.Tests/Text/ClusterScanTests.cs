using FsCheck;
using FsCheck.Fluent;
using Tui.Text;

namespace Tui.Tests.Text;

public class ClusterScanTests
{
    private static readonly string[] Pieces =
    [
        "中", "美气", "候合作的", "一二三四五六七八九十", "々", "、", "。”", "“", "（", "——", "……", "·", "\u3099", "\u0301", "\uFE00", "\u200D", "A", "Word",
        "10", "5%", "$", " ", "  ", "\u3000", "\u00A0", "\u00AD", "\u200B", "\n", "é", "א", "カ", "ー", "가", "😀", "🇨",
        "https://a.example/b-c?d=e", "/", "-",
    ];

    [Fact]
    public void Text_that_is_passed_over_is_divided_as_text_that_is_read_cluster_by_cluster()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(string.Concat);
        var widths = Gen.Choose(1, 40).Two();

        Prop.ForAll(texts.ToArbitrary(), widths.ToArbitrary(), (text, room) =>
        {
            foreach (var ambiguous in Enum.GetValues<AmbiguousWidth>())
            {
                var width = new LineWidths(room.Item1, room.Item2) { Ambiguous = ambiguous };
                Assert.Equal(Fill(text, width, passes: false), Fill(text, width, passes: true));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Theory]
    [InlineData("中美气候合作，出人意料", 8, 8)]
    [InlineData("中美气候合作，出人意料", 14, 10)]
    [InlineData("中美气候合作，出人意料", 40, 20)]
    [InlineData("中美气\u0301候", 40, 2)]
    [InlineData("中，美气", 40, 0)]
    [InlineData("中美", 1, 0)]
    public void As_much_is_passed_over_as_fits_and_ends_with_two_ideographs(string text, int room, int width)
    {
        var scan = new ClusterScan(text, AmbiguousWidth.Narrow);
        scan.MoveNext();

        Assert.Equal(width, scan.PassFitting(room));
    }

    [Fact]
    public void A_character_that_needs_no_table_has_the_width_that_the_table_gives_it()
    {
        foreach (var ambiguous in Enum.GetValues<AmbiguousWidth>())
        {
            for (var character = '\0'; character < char.MaxValue; character++)
            {
                if (CellWidth.OfAlone(character, ambiguous) is not (var cells and > 0))
                    continue;
                Assert.Equal((character, cells), (character, CellWidth.OfCluster([character], ambiguous)));
                Assert.True(GraphemeClusters.IsAlone(character));
            }
        }
    }

    private static List<LineRange> Fill(string text, LineWidths widths, bool passes)
    {
        var lines = new List<LineRange>();
        var filler = new LineFiller(text, widths, lines);
        var scan = new ClusterScan(text, widths.Ambiguous);
        while (scan.MoveNext())
        {
            if (scan.IsLineFeed)
                filler.EndLine(scan.Index, scan.Index + 1);
            else if (scan.IsSpace)
                filler.AddSpace();
            else
                filler.Add(scan.Index, scan.Length, scan.Width, scan.MayBreakBefore);
            if (passes && scan.PassFitting(filler.Room) is var width and > 0)
                filler.AddFitting(scan.Index + scan.Length, width);
        }

        filler.EndLine(text.Length, text.Length);
        return lines;
    }
}
