using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.Tests.Typesetting;

/// <summary>Pages that state directions, as they are drawn.</summary>
public class StatedDirectionTests
{
    [Theory]
    [InlineData("<p dir=rtl>Hello, world.</p>", "    .Hello, world")]
    [InlineData("<p dir=ltr>אב. גד.</p>", "דג .בא.")]
    [InlineData("<p dir=auto>1. אב</p>", "            בא .1")]
    [InlineData("<p>a <span dir=rtl>b, c!</span> d</p>", "a !b, c d")]
    [InlineData("<p>אב <bdi>a!</bdi> ג</p>", "          ג a! בא")]
    [InlineData("<p>a <bdo dir=rtl>b(1)</bdo> c</p>", "a (1)b c")]
    [InlineData("<p>a <bdo dir=ltr>אב</bdo> c</p>", "a אב c")]
    [InlineData("<p><bdi>ab</bdi> גד</p>", "            דג ab")]
    [InlineData("<p>a <span dir=rtl>b!<br>c!</span> d</p>", "a !b|!c d")]
    [InlineData("<p>a <bdi>ב <bdi dir=ltr>c ד!</bdi> ה</bdi> f</p>", "a ה c ד! ב f")]
    [InlineData("<ul dir=rtl><li>one.<li>two.</ul>", "           .one •|           .two •")]
    [InlineData("<ul><li>one.<li dir=rtl>two.</ul>", "• one.|           .two •")]
    [InlineData("<blockquote dir=rtl>one.</blockquote>", "           .one │")]
    [InlineData("<table dir=rtl><tr><th>a<th>b<tr><td>one<td>two</table>", "           b    a|         ───  ───|         two  one")]
    [InlineData("<div dir=rtl><pre>x = 1;</pre></div>", "x = 1;")]
    public void It_is_drawn_in_the_direction_that_is_stated(string html, string lines) => Assert.Equal(lines, Drawn(html));

    [Fact]
    public void What_is_turned_stays_in_its_order_where_lines_are_read() =>
        Assert.Equal("a bc d", Lines("<p>a <bdo dir=rtl>bc</bdo> d</p>", TextOrder.Logical));

    [Fact]
    public void No_control_of_direction_is_drawn()
    {
        var drawn = Drawn("<p>a\u202Eb\u2067c <bdo dir=rtl>d</bdo> <span dir=rtl>e</span></p>");

        Assert.DoesNotContain(drawn, character => character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069');
        Assert.Equal("abc d e", drawn);
    }

    private static string Drawn(string html) => Lines(html, TextOrder.Visual);

    private static string Lines(string html, TextOrder order) => string.Join('|', TypesetterTests
        .Set(Articles.Reading.Html(html) with { Title = "" }, 17, order).Lines
        .Skip(2).Select(line => AnsiWriter.ToPlain(line.Line)));
}
