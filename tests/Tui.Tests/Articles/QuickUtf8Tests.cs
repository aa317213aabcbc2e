using System.Text;
using Tui.Core.Articles.Decoding;

namespace Tui.Tests.Articles;

public sealed class QuickUtf8Tests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain\n\tlines")]
    [InlineData("中文，“é” 😀\n")]
    public void What_nearly_every_file_is_is_read_at_once(string text) => Assert.Equal(text, QuickUtf8.Read(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("a\r\nb")]
    [InlineData("a\0b")]
    [InlineData("a\fb")]
    [InlineData("a\u001fb")]
    [InlineData("a\u001b$B")]
    [InlineData("\ufeffa")]
    [InlineData("a\ufffdb")]
    [InlineData("a\u007fb")]
    [InlineData("a\u0085b")]
    public void What_is_to_be_told_of_or_left_out_is_left_to_the_decoder(string text) =>
        Assert.Null(QuickUtf8.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_left_to_the_decoder()
    {
        Assert.Null(QuickUtf8.Read([0x61, 0xe9]));
        Assert.Null(QuickUtf8.Read([0xe4, 0xb8]));
        Assert.Null(QuickUtf8.Read(Encoding.Unicode.GetBytes("中文")));
    }
}
