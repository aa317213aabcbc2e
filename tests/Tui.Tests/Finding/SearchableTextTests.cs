using Tui.Core.Articles;
using Tui.Core.Finding;
using Tui.Core.Querying;
using Tui.Core.Typesetting;
using Tui.Text;
using static Tui.Tests.Typesetting.Build;
using static Tui.Tests.Typesetting.TypesetterTests;

namespace Tui.Tests.Finding;

public class SearchableTextTests
{
    [Theory]
    [InlineData("METHANE", "methane")]
    [InlineData("ＣＯ２ и", "co2")]
    [InlineData("Café", "cafe")]
    [InlineData("Cafe\u0301s", "cafés")]
    [InlineData("甲烷减排", "烷减")]
    [InlineData("carbon  market", "carbon market")]
    public void Words_are_found_however_they_are_written(string text, string words) =>
        Assert.Single(new SearchableText(Set(Article("", Body(text)), 40)).Find(words));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u0301")]
    public void Nothing_is_found_where_nothing_is_looked_for(string words) =>
        Assert.Empty(new SearchableText(Set(Article("T", Body("text")), 40)).Find(words));

    [Fact]
    public void A_word_that_is_divided_between_two_lines_is_lit_on_both() =>
        Assert.Equal(["一二三<四>", "<五六>七八"], Lit(Article("", Body("一二三四五六七八")), 8, "四五六"));

    [Fact]
    public void A_word_in_a_quotation_is_lit_without_the_bar() =>
        Assert.Equal(["│ one <two>", "│ <three> four"], Lit(Article("", new Block.Quotation([Body("one two three four")])), 12, "two three"));

    [Fact]
    public void A_link_s_number_does_not_stand_between_words() => Assert.Equal(
        "The <log[1] book> lies here",
        Lit(
            Article("", new Block.Paragraph(
                [new Inline.Text("The "), new Inline.Link("http://a.example", [new Inline.Text("log")]), new Inline.Text(" book lies here")])),
            40, "log book")[0]);

    [Fact]
    public void A_caption_is_found() => Assert.Equal(
        ["  ▣ 1  旧<透镜>"],
        Lit(Article("", new Block.Figure([new Image("a.jpg", "旧透镜")])), 40, "透镜"));

    [Fact]
    public void A_word_in_a_table_is_lit_in_its_cell() => Assert.Equal(
        ["Name  Place", "────  ────────", "<lamp>  <lamp> on", "      the", "      shore"],
        Lit(Article("", Rows(2, ["Name", "Place", "lamp", "lamp on the shore"])), 14, "lamp").Select(line => line.TrimEnd()));

    [Fact]
    public void Code_is_found_behind_tabs() => Assert.Equal(
        ["    if (<ok>)", "        return 1"],
        Lit(Article("", new Block.Code("\tif (ok)\n\t\treturn 1", null)), 20, "ok").Select(line => line.TrimEnd()));

    [Fact]
    public void Letters_that_run_from_right_to_left_are_lit_where_they_are_drawn() =>
        Assert.Equal(["              <הד>גבא"], Lit(Article("", Body("אבגדה")), 19, "דה", TextOrder.Visual));

    [Fact]
    public void A_soft_hyphen_does_not_stand_in_a_word() =>
        Assert.Equal(["the <light>-", "<house> keeper"], Lit(Article("", Body("the light\u00adhouse keeper")), 12, "lighthouse"));

    [Theory]
    [InlineData("甲烷减排", "甲烷减排", 1)]
    [InlineData("甲烷，减排", "甲烷减排", 0)]
    [InlineData("carbon-market", "\"carbon market\"", 1)]
    [InlineData("carbons", "carbon", 0)]
    [InlineData("carbons", "carbon*", 1)]
    [InlineData("oil and gas", "gas OR oil", 2)]
    [InlineData("oil and gas", "gas -oil", 1)]
    [InlineData("oil and gas", "title:gas text:oil", 2)]
    [InlineData("气候", "气", 1)]
    public void What_a_search_finds_an_article_by_is_found_in_it(string text, string query, int count)
    {
        var phrases = QueryPhrases.Of(QueryParser.Parse(query, new QueryContext(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc)));

        Assert.Equal(count, new SearchableText(Set(Article("", Body(text)), 40)).Find(phrases).Length);
    }

    [Fact]
    public void What_is_found_in_the_last_line_of_a_row_is_shown_by_that_line()
    {
        var article = Set(Article("", Rows(2, ["Name", "Place", "lamp", "lamp on the shore"])), 14);
        var found = new SearchableText(article).Find("shore");

        Assert.Contains("shore", article.Lines[article.LineShowing(found[0].Start)].Line.Text, StringComparison.Ordinal);
    }

    private static Block Body(string text) => Paragraph(text);

    private static Block Rows(int columns, string[] cells) => Table(
        [.. cells.Chunk(columns).Select((row, i) => new TableRow([.. row.Select(cell => new TableCell([Body(cell)], i == 0))]))]);

    /// <summary>The lines below the title block, what was found between angle brackets.</summary>
    private static string[] Lit(Article article, int width, string words, TextOrder order = TextOrder.Logical)
    {
        var set = Set(article, width, order);
        var found = new SearchableText(set).Find(words);
        Assert.NotEmpty(found);
        var body = set.Lines.SkipWhile(line => line.Line.Text.Length > 0).Skip(1);
        return [.. body.Select(line => Marked(LitLine.Of(set, line.Line, found.AsSpan(), SpanStyle.Highlight)))];
    }

    private static string Marked(StyledLine line) => string.Concat(line.Spans.Select(span =>
        span.Style.HasFlag(SpanStyle.Highlight) ? $"<{span.Text}>" : span.Text)).Replace("><", "", StringComparison.Ordinal);
}
