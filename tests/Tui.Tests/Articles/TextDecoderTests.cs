using System.Text;
using Tui.Core.Articles.Decoding;

namespace Tui.Tests.Articles;

public sealed class TextDecoderTests
{
    private const string Simplified = "今天的天气很好，我们一起去海边看日出。这是一个关于时间和记忆的故事，说的是人们如何生活。";
    private const string Traditional = "今天的天氣很好，我們一起去海邊看日出。這是一個關於時間和記憶的故事，說的是人們如何生活。";
    private const string Japanese = "今日はとても天気がいいので、みんなで海へ行きました。カメラを持っていけばよかったと思います。";
    private const string Korean = "오늘은 날씨가 아주 좋아서 바다에 갔습니다. 사진을 많이 찍었고 저녁에는 함께 식사를 했습니다.";
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
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);

        var decoded = TextDecoder.Decode(encoding.GetBytes(text));

        Assert.Equal(text, decoded.Text);
        Assert.Null(decoded.Problem);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void A_byte_order_mark_decides(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal("aé中", TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes("aé中")]).Text);
    }

    [Fact]
    public void Lines_end_in_line_feeds_however_they_ended() =>
        Assert.Equal("a\nb\nc\nd\n\ne", TextDecoder.Decode("a\r\nb\rc\nd\r\re"u8).Text);

    [Fact]
    public void Bytes_that_are_no_text_are_left_out_and_told()
    {
        var decoded = TextDecoder.Decode("a\0b"u8);

        Assert.Equal("ab", decoded.Text);
        Assert.NotNull(decoded.Problem);
    }

    [Fact]
    public void One_damaged_byte_does_not_make_UTF8_another_encoding()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Simplified, 10)));
        bytes[1] = (byte)'x';

        var decoded = TextDecoder.Decode(bytes);

        Assert.EndsWith(Simplified, decoded.Text, StringComparison.Ordinal);
        Assert.NotNull(decoded.Problem);
    }

    [Fact]
    public void No_bytes_are_no_text() => Assert.Equal("", TextDecoder.Decode([]).Text);
}
