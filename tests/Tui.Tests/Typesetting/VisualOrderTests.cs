using FsCheck;
using FsCheck.Fluent;
using Tui.Core.Articles;
using Tui.Core.Typesetting;
using Tui.Tests.Support;
using Tui.Text;
using Tui.Text.Bidi;
using Xunit.Abstractions;
using static Tui.Tests.Typesetting.Build;

namespace Tui.Tests.Typesetting;

public class VisualOrderTests(ITestOutputHelper output)
{
    [Fact]
    public void A_right_to_left_paragraph_stands_at_the_right_with_its_first_letter_last() =>
        Assert.Equal(["  גבא", "   הד"], Body(5, Paragraph("אבג דה")));

    [Fact]
    public void Each_paragraph_has_the_direction_of_its_first_letter() =>
        Assert.Equal(
            ["       abc גבא", "", "abc גבא"],
            Body(14, Paragraph("אבג abc"), Paragraph("abc אבג")));

    [Fact]
    public void A_sentence_that_begins_with_a_Latin_name_follows_the_article_that_is_right_to_left() =>
        Assert.Equal(
            ["           גבא", "", "    .דגב React", "", "             ד", "", "             ה", "", "English.", "", "           1.5"],
            Body(14, Paragraph("אבג"), Paragraph("React בגד."), Paragraph("ד"), Paragraph("ה"), Paragraph("English."), Paragraph("1.5")));

    [Fact]
    public void The_marks_of_a_right_to_left_list_stand_at_its_right() =>
        Assert.Equal(
            ["         גבא •", "          דב •", "         abc •"],
            Body(14, Bullets("אבג", "בד", "abc")));

    [Fact]
    public void The_numbers_of_a_right_to_left_list_have_their_full_stop_at_the_left() =>
        Assert.Equal(["    גבא .9", "     דב .10"], Body(11, Numbers(9, "אבג", "בד")));

    [Fact]
    public void The_bar_of_a_right_to_left_quotation_stands_at_its_right() =>
        Assert.Equal(["      גבא │", "          │", "abc       │"], Body(11, Quotation(Paragraph("אבג"), Paragraph("abc"))));

    [Fact]
    public void A_right_to_left_caption_has_its_picture_at_the_right() =>
        Assert.Equal(["  גבא  1 ▣"], Body(12, Figure("אבג", "p.png")));

    [Fact]
    public void The_first_column_of_a_right_to_left_table_is_the_right_one() =>
        Assert.Equal(
            ["      ב    א", "    ───  ───", "    abc  גבא"],
            Body(12, Table(Row("א", "ב"), Row("אבג", "abc"))));

    [Fact]
    public void Brackets_are_mirrored_and_numbers_are_not() =>
        Assert.Equal(["    ג (12) בא"], Body(13, Paragraph("אב (12) ג")));

    [Fact]
    public void Marks_of_direction_order_what_is_drawn_and_are_not_drawn_themselves() =>
        Assert.Equal(["    ג f() בא"], Body(12, Paragraph("אב f()\u200E ג")));

    [Fact]
    public void Code_stays_at_the_left_with_its_words_in_order() =>
        Assert.Equal(["x = \"גבא\""], Body(12, new Block.Code("x = \"אבג\"", null)));

    [Fact]
    public void Code_within_a_line_keeps_its_own_order() =>
        Assert.Equal(
            ["   .ב a.example/b/ א"],
            Body(20, Paragraph(Plain("א "), new Inline.Code("a.example/b/"), Plain(" ב."))));

    [Fact]
    public void A_links_number_stands_at_its_end() =>
        Assert.Equal("     ד [1]גבא", Body(13, Paragraph(Link("http://a.example", "אבג"), Plain(" ד")))[0]);

    [Fact]
    public void A_date_beside_an_Arabic_name_keeps_its_order()
    {
        var article = Article("אבג") with
        {
            Authors = ["\u0628\u062A"],
            Date = new DateTimeOffset(2021, 11, 1, 0, 0, 0, TimeSpan.FromHours(8)),
        };

        Assert.Equal("           5 years ago · 2021-11-01 · \u062A\u0628",
            AnsiWriter.ToPlain(TypesetterTests.Set(article, 40, TextOrder.Visual).Lines[1].Line));
    }

    [Fact]
    public void A_style_follows_its_word()
    {
        var line = TypesetterTests.Set(Article("", Paragraph(Plain("אב "), Strong("גד"), Plain(" ה"))), 7, TextOrder.Visual).Lines[2].Line;

        Assert.Equal([new StyledSpan("ה "), new StyledSpan("דג", SpanStyle.Bold), new StyledSpan(" בא")],
            line.Spans.Select(span => span with { Start = -1, End = -1 }));
    }

    [Fact]
    public void What_is_read_in_logical_order_stays_as_it_was_written() =>
        Assert.Equal("אבג (1)", AnsiWriter.ToPlain(TypesetterTests.Set(Article("", Paragraph("אבג (1)")), 20).Lines[2].Line));

    [Fact]
    public void A_drawn_line_has_the_clusters_of_the_line_as_it_is_read()
    {
        Prop.ForAll(RandomArticles.Any.ToArbitrary(), Gen.Choose(1, 100).ToArbitrary(), CheckSame).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Real_right_to_left_articles_keep_every_cluster_on_its_line()
    {
        if (Corpus.Folder is not { } folder)
        {
            output.WriteLine("No corpus beside the checkout: nothing was tested.");
            return;
        }

        var reader = new ArticleReader(TimeZoneInfo.Utc);
        var files = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Where((_, i) => i % 13 is 0)
            .Select(file => (file, Bytes: File.ReadAllBytes(file)))
            .Where(entry => entry.Bytes.Length < 100_000 && entry.Bytes.Count(value => value is >= 0xD6 and <= 0xDD) > 100);
        var count = 0;
        foreach (var (file, bytes) in files)
        {
            var article = reader.Read(Path.GetFileName(file), bytes);
            if (ArticleDirection.Of(article) is null)
                continue;
            count++;
            foreach (var width in (int[])[20, 80])
                CheckSame(article, width);
        }

        output.WriteLine($"{count} articles");
        Assert.InRange(count, 5, int.MaxValue);
    }

    private static void CheckSame(Article article, int width)
    {
        var read = TypesetterTests.Set(article, width);
        var drawn = TypesetterTests.Set(article, width, TextOrder.Visual);

        Assert.Equal(read.Lines.Select(line => line.Position), drawn.Lines.Select(line => line.Position));
        Assert.Equal(read.Landmarks.AsEnumerable(), drawn.Landmarks.AsEnumerable());
        foreach (var (before, after) in read.Lines.Zip(drawn.Lines))
        {
            Assert.InRange(CellWidth.Of(after.Line.Text), 0, width);
            Assert.Equal(Clusters(VisualText.WithoutMarks(before.Line.Text)), Clusters(after.Line.Text));
        }
    }

    // In an order of their own, spaces left out, mirror images counted as one.
    private static IEnumerable<string> Clusters(string text)
    {
        var clusters = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var length = GraphemeClusters.NextLength(text.AsSpan(i));
            var cluster = text.Substring(i, length);
            if (cluster is not " ")
                clusters.Add(BidiTable.Mirror(cluster[0]) < cluster[0] ? BidiTable.Mirror(cluster[0]) + cluster[1..] : cluster);
            i += length;
        }

        return clusters.Order(StringComparer.Ordinal);
    }

    private static List<string> Body(int width, params Block[] blocks)
    {
        var lines = TypesetterTests.Set(Article("", [.. blocks]), width, TextOrder.Visual).Lines
            .Select(line => AnsiWriter.ToPlain(line.Line)).ToList();
        return lines[(lines.IndexOf("") + 1)..];
    }
}
