using FsCheck;
using FsCheck.Fluent;
using Tui.Text;

namespace Tui.Tests.Text;

public class LineBreakerTests
{
    private const string Closing = "、。，．！？：；）】》」』”’ぁっーゃ％…々";
    private const string Opening = "（【《「『“‘";

    [Theory]
    [InlineData("中美气候合作", 4, "中美|气候|合作")]
    [InlineData("中美气候，合作", 8, "中美气|候，合作")]
    [InlineData("他说“罕见”。", 6, "他说|“罕|见”。")]
    [InlineData("令人鼓舞……他", 8, "令人鼓|舞……他")]
    [InlineData("中国——美国", 5, "中|国——|美国")]
    [InlineData("“罕见”、“出人意料”", 12, "“罕见”、“出|人意料”")]
    [InlineData("「あった」とーい", 8, "「あっ|た」とー|い")]
    [InlineData("说\"是\"，\"否\"，他", 8, "说\"是\"，|\"否\"，他")]
    [InlineData("他说\"好，\"那", 10, "他|说\"好，\"那")]
    [InlineData("拜登·特朗普", 4, "拜|登·|特朗|普")]
    [InlineData("（一）（二）", 6, "（一）|（二）")]
    public void East_Asian_text_keeps_its_marks_at_the_right_side(string text, int width, string lines) =>
        Assert.Equal(lines, Break(text, width));

    [Theory]
    [InlineData("the quick brown fox", 10, "the quick|brown fox")]
    [InlineData("don’t “quote me” ever", 8, "don’t|“quote|me” ever")]
    [InlineData("up to 1,234.5% of $100", 9, "up to|1,234.5%|of $100")]
    [InlineData("well-known", 6, "well-|known")]
    [InlineData("of type ${NAME} now", 11, "of type|${NAME} now")]
    [InlineData("see v.25 and No.7", 7, "see|v.25|and|No.7")]
    [InlineData("unbreakable", 5, "unbre|akabl|e")]
    [InlineData("one   two", 4, "one|two")]
    [InlineData("one   two", 7, "one|two")]
    [InlineData("a—b", 2, "a—|b")]
    [InlineData("写好C++，加", 6, "写好|C++，|加")]
    [InlineData("写C++语言", 6, "写C++|语言")]
    [InlineData("use g++ or C#", 6, "use|g++ or|C#")]
    [InlineData("iPhone手机和CNN", 8, "iPhone手|机和CNN")]
    [InlineData("about 12 km of it", 8, "about|12 km of|it")]
    [InlineData("at 21 °C now", 6, "at|21 °C|now")]
    [InlineData("in 12 steps", 5, "in 12|steps")]
    [InlineData("他在11月到达", 6, "他在|11月|到达")]
    [InlineData("见第11条", 6, "见|第11条")]
    [InlineData("邮编〒100号", 8, "邮编|〒100号")]
    [InlineData("那么一大个又一个又一个又一个路（ろじ）", 36, "那么一大个又一个又一个又一个路|（ろじ）")]
    [InlineData("一二三四五六七八九十一二三四五（甲乙丙丁戊）", 36, "一二三四五六七八九十一二三四五（甲乙|丙丁戊）")]
    public void Words_and_numbers_stay_whole(string text, int width, string lines) =>
        Assert.Equal(lines, Break(text, width));

    [Theory]
    [InlineData("https://example.org/one/two?a=1&b=2", 20, "https://example.org/|one/two?a=1&b=2")]
    [InlineData("https://example.org/one/two?a=1&b=2", 14, "https://|example.org/|one/two?a=1|&b=2")]
    [InlineData("见https://a.org/b。", 12, "见https://a|.org/b。")]
    public void An_address_is_divided_after_the_marks_between_its_parts(string text, int width, string lines) =>
        Assert.Equal(lines, Break(text, width));

    [Theory]
    [InlineData("name%20with%E4%B8%AD", 18, "name%20wit|h%E4%B8%AD")]
    [InlineData("%E4%B8%AD%E5%9B%BD)", 18, "%E4%B8%AD%E5%9B|%BD)")]
    [InlineData("someone.long@mail.example.org", 20, "someone.long@mail.|example.org")]
    [InlineData("a_very_long_name_of_code", 10, "a_very_|long_name_|of_code")]
    public void A_long_name_is_divided_between_its_parts(string text, int width, string lines) =>
        Assert.Equal(lines, Break(text, width));

    [Theory]
    [InlineData("in\u00ADter\u00ADna\u00ADtion", 6, "in\u00ADter\u00AD|na\u00ADtion")]
    [InlineData("in\u00ADter\u00ADna\u00ADtion", 5, "in\u00AD|ter\u00AD|na\u00AD|tion")]
    [InlineData("abcde\u00ADfgh", 5, "abcde|\u00ADfgh")]
    [InlineData("stays\u200Btogether", 8, "stays\u200B|together")]
    [InlineData("a\u00A0b c", 4, "a\u00A0b|c")]
    public void A_word_is_divided_where_its_author_allows_it(string text, int width, string lines)
    {
        var ranges = new List<LineRange>();
        LineBreaker.Break(text, new LineWidths(width, width), ranges);

        Assert.Equal(lines, string.Join('|', ranges.Select(line => text[line.Start..line.End])));
        Assert.All(ranges, line => Assert.InRange(line.Width, 0, width));
    }

    [Theory]
    [InlineData("ภาษาไทยไม่เว้นวรรค", 10, "ภาษาไทยไม่|เว้นวรรค")]
    [InlineData("ลูกเกด", 3, "ลูก|เกด")]
    [InlineData("กระทา", 2, "ก|ระ|ทา")]
    [InlineData("한국어는 띄어쓰기가 있다", 12, "한국어는|띄어쓰기가|있다")]
    public void Words_without_spaces_are_divided_only_where_their_script_allows_it(string text, int width, string lines) =>
        Assert.Equal(lines, Break(text, width));

    [Theory]
    [InlineData("这一段只剩下一个字", 16, "这一段只剩下一|个字")]
    [InlineData("这一段只剩下一个字。", 16, "这一段只剩下一|个字。")]
    [InlineData("这一段只剩下，字", 14, "这一段只剩|下，字")]
    [InlineData("这一段只剩，下字。", 14, "这一段只剩，|下字。")]
    [InlineData("とても気分に合っている。", 22, "とても気分に合って|いる。")]
    public void One_character_is_not_left_alone_on_the_last_line(string text, int width, string lines) =>
        Assert.Equal(lines, Break(text, width));

    [Theory]
    [InlineData("a\nb", "a|b")]
    [InlineData("a \n\n b", "a|| b")]
    [InlineData("", "")]
    [InlineData("a\n", "a|")]
    [InlineData("　　中", "　　中")]
    public void A_line_feed_ends_a_line(string text, string lines) => Assert.Equal(lines, Break(text, 10));

    [Theory]
    [InlineData("、、、、、", 4, "、、|、、|、")]
    [InlineData("中中、、、", 4, "中|中、|、、")]
    [InlineData("Word!!!!!!", 8, "Wor|d!!!!!!")]
    [InlineData("中", 1, "中")]
    [InlineData("中e\u0301文", 1, "中|e\u0301|文")]
    [InlineData("unbreakable )", 11, "unbreakabl|e )")]
    [InlineData("一 ）", 2, "一|）")]
    public void Where_no_good_place_is_left_a_line_ends_between_clusters(string text, int width, string lines) =>
        Assert.Equal(lines, Break(text, width));

    [Fact]
    public void The_first_line_may_have_another_width()
    {
        var lines = new List<LineRange>();

        LineBreaker.Break("中美气候合作", new LineWidths(2, 6), lines);

        Assert.Equal([new LineRange(0, 1, 2), new LineRange(1, 4, 6), new LineRange(4, 6, 4)], lines);
    }

    [Fact]
    public void No_line_of_Chinese_begins_with_a_closing_mark_or_ends_with_an_opening_one()
    {
        var piece = Gen.Frequency(
            (8, Gen.Elements("中", "美", "气", "候", "的", "Word", "10", " ")),
            (2, Gen.Elements(Closing.Select(mark => "文" + mark).ToArray())),
            (1, Gen.Elements(Opening.Select(mark => mark + "文").ToArray())),
            (1, Gen.Elements("……", "——").Select(mark => "文" + mark)));
        var texts = piece.ListOf().Select(pieces => string.Concat(pieces));

        Prop.ForAll(texts.ToArbitrary(), Gen.Choose(6, 60).ToArbitrary(), (text, width) =>
        {
            var lines = Break(text, width).Split('|');
            Assert.All(lines, line => Assert.InRange(CellWidth.Of(line), 0, width));
            Assert.All(lines.Skip(1), line => Assert.False(line.Length > 0 && (Closing + "—").Contains(line[0], StringComparison.Ordinal), line));
            Assert.All(lines, line => Assert.False(line.Length > 0 && Opening.Contains(line[^1], StringComparison.Ordinal), line));
            Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();
    }

    private static string Break(string text, int width)
    {
        var lines = new List<LineRange>();
        LineBreaker.Break(text, new LineWidths(width, width), lines);
        Assert.All(lines, line => Assert.Equal(line.Width, CellWidth.Of(text.AsSpan(line.Start, line.End - line.Start))));
        return string.Join('|', lines.Select(line => text[line.Start..line.End]));
    }
}
