using Tui.Text;

namespace Tui.Tests.Text;

public class AnsiWriterTests
{
    [Fact]
    public void Plain_text_has_no_styles_and_no_spaces_at_its_end() =>
        Assert.Equal(" a b", AnsiWriter.ToPlain(new StyledLine([new(" a ", SpanStyle.Bold), new("b  ", SpanStyle.Code)])));

    [Fact]
    public void A_styled_span_is_reset_after_it() =>
        Assert.Equal("a\u001b[1;4mb\u001b[0mc", Written(new StyledLine([new("a"), new("b", SpanStyle.Bold | SpanStyle.Underline), new("c")])));

    [Fact]
    public void A_link_may_be_written_as_a_hyperlink() =>
        Assert.Equal(
            "\u001b]8;;https://a.example/\u001b\\\u001b[4;34mx\u001b[0m\u001b]8;;\u001b\\",
            Written(new StyledLine([new("x", SpanStyle.Link, "https://a.example/")]), links: true));

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("relative/page")]
    [InlineData("ssh://host")]
    public void An_address_that_is_not_of_the_web_is_no_hyperlink(string address) =>
        Assert.Equal("x", Written(new StyledLine([new("x", SpanStyle.Normal, address)]), links: true));

    private static string Written(StyledLine line, bool links = false)
    {
        using var output = new StringWriter();
        AnsiWriter.Write(output, line, links);
        return output.ToString();
    }
}
