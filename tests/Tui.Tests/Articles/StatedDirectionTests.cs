using Tui.Core.Articles;

namespace Tui.Tests.Articles;

/// <summary>What pages state of directions; → and ← before a block are its own, [→ ] an isolate, [!→ ] an override.</summary>
public sealed class StatedDirectionTests
{
    [Theory]
    [InlineData("<p dir=rtl>a</p><p>b</p>", "←p(a) p(b)")]
    [InlineData("<div dir=RTL><p>a</p><ul><li>b<li dir=ltr>c</ul></div>d", "←p(a) ←list(←p(b), →p(c)) p(d)")]
    [InlineData("<p dir=auto>1 א b</p><p dir=auto><bdi>א</bdi> b</p><p dir=auto>1</p>", "←p(1 א b) →p([?א] b) →p(1)")]
    [InlineData("<p dir=sideways>a</p>", "p(a)")]
    [InlineData("<p style='direction: rtl; text-align:right'>a</p>", "←p(a)")]
    [InlineData("<p dir=ltr style='direction:rtl'>a</p>", "←p(a)")]
    [InlineData("<blockquote dir=rtl>a</blockquote>", "←quote(←p(a))")]
    [InlineData("a<h2 dir=rtl>b</h2>", "p(a) ←h2(b)")]
    [InlineData("<table dir=rtl><tr><td>a<td dir=ltr>b</table>", "←table 0(←p(a)|→p(b))")]
    [InlineData("<table><tr dir=rtl><td>a<td dir=ltr>b<tr><td>c<td>d</table>", "table 0(←p(a)|→p(b) / p(c)|p(d))")]
    [InlineData("<table><thead dir=rtl><tr><th>a<th>b<tbody><tr><td>c<td>d</table>", "table 1(←p(a)|←p(b) / p(c)|p(d))")]
    [InlineData("<table dir=rtl><tbody dir=ltr><tr><td>a<td>b</table>e", "←table 0(→p(a)|→p(b)) p(e)")]
    [InlineData("<table role=presentation><tr dir=rtl><td>a<td>b<tr><td>c</table>", "←p(a) ←p(b) p(c)")]
    [InlineData("<dl><dt dir=rtl>a<dd dir=rtl>b</dl>", "dl([←a]: ←p(b))")]
    [InlineData("<html dir=rtl><body><p>a</p></body></html>", "←p(a)")]
    [InlineData("<html dir=rtl><body dir=ltr><p>a</p></body></html>", "→p(a)")]
    public void A_box_has_the_direction_that_is_stated_for_it(string html, string tree) => Assert.Equal(tree, TreeText.Of(Reading.Html(html)));

    [Theory]
    [InlineData("a <span dir=rtl>b</span> c", "a [←b] c")]
    [InlineData("<bdi>a</bdi><bdi dir=ltr>b</bdi><span dir=auto>c</span>", "[?a][→b][?c]")]
    [InlineData("<bdo dir=rtl>a</bdo><bdo>b</bdo><bdo dir=auto>א</bdo>", "[!←a][!→b][!←א]")]
    [InlineData("<span style='direction:rtl'>a</span>", "a")]
    [InlineData("<span style='direction:rtl;unicode-bidi:embed'>a</span>", "[←a]")]
    [InlineData("<span style='direction:rtl;unicode-bidi:bidi-override'>a</span>", "[!←a]")]
    [InlineData("<em dir=rtl>a<code>b</code></em>", "[←/a`b`/]")]
    [InlineData("<a href=/x dir=ltr>a</a>", "[→<a|/x>]")]
    [InlineData("a <bdi> </bdi>b", "a b")]
    public void A_phrase_has_the_direction_that_is_stated_for_it(string html, string content) =>
        Assert.Equal($"p({content})", TreeText.Of(Reading.Html(html)));

    [Fact]
    public void A_paragraph_in_a_phrase_is_turned_as_the_phrase_is() =>
        Assert.Equal("p(a) p([←b]) p(c)", TreeText.Of(Reading.Html("a<span dir=rtl><p>b</p></span>c")));

    [Fact]
    public void What_is_turned_is_read_and_searched_as_any_text()
    {
        var article = Reading.Html("<p dir=rtl>one <bdo dir=rtl>two <a href='http://a.example'>three</a></bdo></p>");

        Assert.Equal("one two three", ArticleContent.TextOf(article));
        Assert.Equal(["http://a.example"], ArticleContent.LinksOf(article).Select(link => link.Address));
    }
}
