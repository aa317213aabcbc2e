using System.Text;
using Tui.Core.Articles.Decoding;
using Tui.Core.Articles.Matter;

namespace Tui.Tests.Articles;

public sealed class TextDecoderTests
{
    private const string Simplified = "今天的天气很好，我们一起去海边看日出。这是一个关于时间和记忆的故事，说的是人们如何生活。";
    private const string Traditional = "今天的天氣很好，我們一起去海邊看日出。這是一個關於時間和記憶的故事，說的是人們如何生活。";
    private const string Japanese = "今日はとても天気がいいので、みんなで海へ行きました。カメラを持っていけばよかったと思います。";
    private const string Korean = "오늘은 날씨가 아주 좋아서 바다에 갔습니다. 사진을 많이 찍었고 저녁에는 함께 식사를 했습니다.";
    private const string English = "It’s the keeper’s cat – the one that “reads” the weather – who sits on the wall and won’t come in…";
    private const string Russian = "Сегодня очень хорошая погода, и мы все вместе пошли к морю. Старому смотрителю маяка уже за семьдесят.";
    private const string French = "Le garçon a mangé une crêpe à la fête d'été, près de la forêt où l'élève rêvait.";

    [Theory]
    [InlineData(54936, Simplified)]
    [InlineData(936, Simplified)]
    [InlineData(950, Traditional)]
    [InlineData(932, Japanese)]
    [InlineData(949, Korean)]
    [InlineData(1252, French)]
    [InlineData(65001, Simplified)]
    [InlineData(65001, French)]
    public void The_encoding_is_found(int codePage, string text)
    {
        var problems = new List<MatterProblem>();

        Assert.Equal(text, TextDecoder.Decode(EncodingOf(codePage).GetBytes(text), problems));
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void A_byte_order_mark_decides(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal("aé中", Decoded([.. encoding.GetPreamble(), .. encoding.GetBytes("aé中")]));
    }

    [Fact]
    public void Lines_end_in_line_feeds_however_they_ended() =>
        Assert.Equal("a\nb\nc\nd\n\ne", Decoded("a\r\nb\rc\nd\r\re"u8));

    [Theory]
    [InlineData(54936, Simplified)]
    [InlineData(950, Traditional)]
    [InlineData(932, Japanese)]
    [InlineData(51932, Japanese)]
    [InlineData(50220, Japanese)]
    [InlineData(949, Korean)]
    [InlineData(1252, French)]
    [InlineData(1252, English)]
    [InlineData(1251, Russian)]
    [InlineData(20866, Russian)]
    [InlineData(1200, Simplified)]
    [InlineData(1201, Japanese)]
    [InlineData(1200, Korean)]
    [InlineData(1201, French)]
    public void Every_piece_of_twenty_characters_says_its_encoding(int codePage, string text)
    {
        var encoding = EncodingOf(codePage);
        for (var at = 0; at + 20 <= text.Length; at += 3)
        {
            var piece = text.Substring(at, 20);
            Assert.Equal(piece, Decoded(encoding.GetBytes(piece)));
        }
    }

    [Theory]
    [InlineData("<html><head><meta charset=\"gb2312\"></head><body>好</body></html>", 54936)]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'><p>Да</p>", 20866)]
    [InlineData("<?xml version=\"1.0\" encoding=\"iso-8859-2\"?><p>č</p>", 28592)]
    public void What_a_page_declares_is_believed(string page, int codePage) =>
        Assert.Equal(page, Decoded(EncodingOf(codePage).GetBytes(page)));

    [Theory]
    [InlineData("<meta charset=\"gb2312\"><p>这是国际编码</p>", 65001)]
    [InlineData("<meta charset=\"iso-8859-1\"><p>这是国标编码的文字</p>", 54936)]
    public void What_a_page_declares_by_mistake_is_not(string page, int codePage) =>
        Assert.Equal(page, Decoded(EncodingOf(codePage).GetBytes(page)));

    [Fact]
    public void A_byte_that_is_not_UTF8_is_told_with_its_line() =>
        AssertTold([.. "第一行\n第二"u8, 0xe7, 0x9a, .. "行\n第三行"u8], "第一行\n第二\uFFFD行\n第三行", 2, "bytes that are not UTF-8 (1); each shows as \uFFFD");

    [Fact]
    public void NUL_is_left_out_and_told() => AssertTold("a\n\0b"u8, "a\nb", 2, "NUL characters (1); they are left out");

    [Fact]
    public void Controls_are_told() =>
        AssertTold("a\r\nb\bc\e"u8, "a\nb\bc\e", 2, "control characters (2, the first is U+0008); they are left out");

    [Fact]
    public void What_a_conversion_has_lost_is_told() =>
        AssertTold("a\uFFFDb"u8, "a\uFFFDb", 1, "characters lost in an earlier conversion (1); each shows as \uFFFD");

    [Fact]
    public void Damaged_UTF8_in_a_script_that_is_not_known_stays_UTF8() =>
        Assert.Equal("هذا نص عربي طويل بعض الشيء\uFFFD ثم", Decoded([.. "هذا نص عربي طويل بعض الشيء"u8, 0xd9, .. " ثم"u8]));

    [Fact]
    public void No_bytes_are_no_text() => Assert.Equal("", Decoded([]));

    private static string Decoded(ReadOnlySpan<byte> bytes) => TextDecoder.Decode(bytes, []);

    private static void AssertTold(ReadOnlySpan<byte> bytes, string text, int line, string message)
    {
        var problems = new List<MatterProblem>();

        Assert.Equal(text, TextDecoder.Decode(bytes, problems));
        Assert.Equal(new MatterProblem(line, message), Assert.Single(problems));
    }

    private static Encoding EncodingOf(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);

    [Fact]
    public void Controls_of_direction_are_named_on_their_line() =>
        Assert.Equal(
            "bidirectional controls (2, the first is U+202E); they are left out",
            Assert.Single(Reading.Of("---\ntitle: a\n---\n\u202eb\u2066c").Problems, problem => problem.Line == 4).Message);
}
