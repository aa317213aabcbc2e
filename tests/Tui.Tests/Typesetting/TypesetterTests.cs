using Tui.Core.Articles;
using Tui.Core.Typesetting;
using Tui.Text;
using static Tui.Tests.Typesetting.Build;

namespace Tui.Tests.Typesetting;

public class TypesetterTests
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.CreateCustomTimeZone("UTC+8", TimeSpan.FromHours(8), null, null);

    [Theory]
    [InlineData(20)]
    [InlineData(80)]
    public void Footnotes_and_their_marks_are_landmarks_with_the_same_number(int width)
    {
        var article = Set(HandBuiltArticles.ByName("footnotes"), width);
        var marks = article.Landmarks.Where(landmark => landmark.Kind is LandmarkKind.FootnoteReference).ToList();
        var notes = article.Landmarks.Where(landmark => landmark.Kind is LandmarkKind.Footnote).ToList();

        Assert.Equal([1, 2, 3, 1, 4, 5], marks.Select(mark => mark.Number));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], notes.Select(note => note.Number));
        Assert.All(marks, mark => Assert.Contains(mark.Text, AnsiWriter.ToPlain(article.Lines[mark.Line].Line), StringComparison.Ordinal));
        Assert.All(notes, note => Assert.StartsWith(note.Text, AnsiWriter.ToPlain(article.Lines[note.Line].Line), StringComparison.Ordinal));
    }

    [Fact]
    public void The_title_block_tells_who_when_where_and_how_long()
    {
        var lines = PlainLines(HandBuiltArticles.ByName("news"), 80);

        Assert.Equal("湖畔观察 · 2021-11-11 23:23 · 5 years ago", lines[1]);
        Assert.Equal("新媒体 › 湖畔观察 › 头条, 地方 · 223 字 · #春汛 #防洪", lines[2]);
    }

    [Fact]
    public void A_date_without_a_time_is_printed_without_one() =>
        Assert.Contains("2026-03-01 · ", PlainLines(HandBuiltArticles.ByName("prose"), 80)[1], StringComparison.Ordinal);

    [Fact]
    public void An_article_that_says_nothing_of_itself_has_only_a_title_and_a_length() =>
        Assert.Equal(["Title", "2 words", "", "Two words."], PlainLines(Article("Title", Paragraph("Two words.")), 20));

    [Fact]
    public void An_empty_article_is_its_title_block() =>
        Assert.Equal(["Title", "0 words"], PlainLines(Article("Title"), 20));

    [Fact]
    public void Paragraphs_without_anything_to_see_leave_no_gap() =>
        Assert.Equal(["a", "", "b"], Body(20, Paragraph("a"), Paragraph(" "), Paragraph(), Paragraph("b")));

    [Fact]
    public void The_same_address_has_the_same_number_and_stands_once_at_the_end() =>
        Assert.Equal(
            ["x[1] y[2] z[1]", "", "────────", "[1] http://a.example", "[2] http://b.example"],
            Body(40, Paragraph(Link("http://a.example", "x"), Plain(" "), Link("http://b.example", "y"), Plain(" "), Link("http://a.example", "z"))));

    [Fact]
    public void A_links_number_stays_with_its_last_character() =>
        Assert.Equal(["一二三", "四[1]。"], Body(9, Paragraph(Plain("一二三"), Link("http://a.example", "四"), Plain("。")))[..2]);

    [Fact]
    public void A_link_carries_its_address()
    {
        var line = Set(Article("T", Paragraph(Link("http://a.example", "x"))), 40).Lines[3].Line;

        Assert.Equal(
            [new StyledSpan("x", SpanStyle.Link, "http://a.example"), new StyledSpan("[1]", SpanStyle.Dim, "http://a.example")],
            line.Spans.Select(span => span with { Start = -1, End = -1 }));
    }

    [Fact]
    public void A_table_too_narrow_for_its_columns_becomes_records() =>
        Assert.Equal(
            ["Name: 青石河", "Station: 老码头", "北岸", "", "Name: Aldwater", "Station: North", "bridge"],
            Body(15, Table(Row("Name", "Station"), Row("青石河", "老码头北岸"), Row("Aldwater", "North bridge"))));

    [Fact]
    public void A_records_entries_hang_and_cells_of_several_rows_or_columns_are_in_each_of_theirs()
    {
        var table = Table(
            Row("Place", "Day", "Night"),
            new TableRow([Cell("Riverside", span: new CellSpan(0, 1)), Cell("very warm and quite dry"), Cell("cold and clear")]),
            new TableRow([Cell("mist that lasts all day and all night", span: new CellSpan(1, 0))]));

        Assert.Equal(
            ["Place: Riverside", "Day: very warm", "  and quite dry", "Night: cold and", "  clear", "",
                "Place: Riverside", "Day, Night: mist", "  that lasts all", "  day and all", "  night"],
            Body(16, table));
    }

    [Fact]
    public void A_records_cell_of_several_columns_says_the_head_that_they_share_once()
    {
        var table = new Block.Table([], 2,
        [
            new TableRow([Cell("Rain in millimetres", span: new CellSpan(1, 0))]),
            Row("January to June", "July to December"),
            Row("512 and a little more", "388"),
            new TableRow([Cell("no readings", span: new CellSpan(1, 0)), Cell("x")]),
        ]);

        var lines = Body(14, table);

        Assert.Contains("Rain in", lines);
        Assert.DoesNotContain(lines, line => line.Contains(',', StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_of_a_column_end_below_each_other_and_dates_do_not() =>
        Assert.Equal(
            ["Item   Price  Since", "────  ──────  ──────────", "Bolt    1.20  2020-01-05", "Nut   $10.05  2021-1-5", "Pin        –  2019-11-30"],
            Body(40, Table(
                Row("Item", "Price", "Since"), Row("Bolt", "1.20", "2020-01-05"), Row("Nut", "$10.05", "2021-1-5"), Row("Pin", "–", "2019-11-30"))));

    [Fact]
    public void Columns_of_Chinese_leave_no_odd_cell() =>
        Assert.Equal(
            ["一二三四  一二三四五", "五六七八  六七八九十", "九十"],
            Body(20, new Block.Table([], 0, [Row("一二三四五六七八九十", "一二三四五六七八九十")])));

    [Fact]
    public void A_list_numbers_its_items_as_its_author_does() =>
        Assert.Equal(
            [" i. a", "iv. b", " v. c"],
            Body(20, new Block.List(1, [Item(Paragraph("a")), Item(Paragraph("b")) with { Number = 4 }, Item(Paragraph("c"))])
            { Form = NumberForm.SmallRoman }));

    [Fact]
    public void Code_is_divided_between_its_words() =>
        Assert.Equal(["int value =", "↪ compute(first)"], Body(16, new Block.Code("int value = compute(first)", null)));

    [Fact]
    public void A_line_of_Chinese_in_code_begins_with_no_closing_mark() =>
        Assert.Equal(["// 一二三", "↪ 四，五六"], Body(10, new Block.Code("// 一二三四，五六", null)));

    [Fact]
    public void Blanks_where_a_line_of_code_is_divided_or_ends_begin_no_line() =>
        Assert.Equal(["let a = b", "↪ + c", "d"], Body(9, new Block.Code("let a = b + c            \nd", null)));

    [Fact]
    public void What_points_at_a_picture_is_said_by_its_mark() =>
        Assert.Equal(["  ▣ 1  a boat"], Body(40, Figure("▲ a boat", "a.png")));

    [Fact]
    public void Tags_with_spaces_are_divided_by_commas() =>
        Assert.Equal("1 word · #two words, #one", PlainLines(Article("T", Paragraph("a")) with { Tags = ["two words", "one"] }, 40)[1]);

    [Fact]
    public void A_wide_character_in_one_cell_is_replaced_by_a_mark() => Assert.Equal(["□", "a", "□"], Body(1, Paragraph("中a文")));

    [Fact]
    public void A_width_below_one_cell_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Set(Article("T"), 0));

    [Fact]
    public void Landmarks_tell_the_lines_of_headings_figures_and_links()
    {
        var article = Set(Article("T", Heading(2, "H"), Figure("c", "p.png", "q.png"), Paragraph(Link("http://a.example", "x"))), 40);

        Assert.Equal(
            [
                new Landmark(LandmarkKind.Heading, 3, 2, "H"),
                new Landmark(LandmarkKind.Figure, 5, 1, "c") { Address = "p.png" },
                new Landmark(LandmarkKind.Figure, 5, 2, "c") { Address = "q.png" },
                new Landmark(LandmarkKind.Link, 7, 1, "x") { Address = "http://a.example" },
            ],
            article.Landmarks.Select(landmark => landmark with { Position = 0 }));
    }

    [Fact]
    public void A_landmark_in_a_table_points_to_its_row()
    {
        var table = Table(Row("a", "b"), new TableRow([Cell("one"), new TableCell([Paragraph(Link("http://a.example", "two"))], false)]));
        var article = Set(Article("T", Paragraph("p"), table), 40);

        var landmark = Assert.Single(article.Landmarks);
        Assert.Contains("two[1]", article.Lines[landmark.Line].Line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_is_kept_when_the_width_changes()
    {
        var article = HandBuiltArticles.ByName("news");
        var narrow = Set(article, 30);
        var wide = Set(article, 100);

        var heading = narrow.Landmarks.Single(landmark => landmark.Kind is LandmarkKind.Heading);
        var line = wide.LineOf(narrow.PlaceOf(heading.Line));

        Assert.Equal(heading.Text, wide.Lines[line].Line.Text);
    }

    [Theory]
    [InlineData(12, "some words", "that go on", "long code(li", "↪ ne)", "a: first col", "b: second", "column")]
    [InlineData(30, "some words", "that go on", "long code(line)", "a          b", "─────────  ─────────────", "first col  second column")]
    public void Code_and_tables_may_be_wider_than_the_text_where_there_is_room(int wide, params string[] lines)
    {
        var article = Article("", Paragraph("some words that go on"),
            new Block.Code("long code(line)", null), Table(Row("a", "b"), Row("first col", "second column")));
        var set = Typesetter.Typeset(article, new TypesetOptions(new TextRoom(12, wide), DateTimeOffset.UnixEpoch, Shanghai));

        Assert.All(set.Lines, line => Assert.InRange(CellWidth.Of(line.Line.Text), 0, wide));
        Assert.Equal(lines, set.Lines.Select(line => AnsiWriter.ToPlain(line.Line).TrimEnd())
            .SkipWhile(line => line != "some words").Where(line => line.Length > 0));
    }

    internal static TypesetArticle Set(Article article, int width, TextOrder order = TextOrder.Logical) => Typesetter.Typeset(
        article,
        new TypesetOptions(width, new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero), Shanghai)
        {
            Settings = TypesetSettings.Default with { Order = order },
        });

    private static List<string> PlainLines(Article article, int width) =>
        [.. Set(article, width).Lines.Select(line => AnsiWriter.ToPlain(line.Line))];

    // The lines after those of the title, its length and the empty line.
    private static List<string> Body(int width, params Block[] blocks)
    {
        var lines = PlainLines(Article("", [.. blocks]), width);
        return lines[(lines.IndexOf("") + 1)..];
    }
}
