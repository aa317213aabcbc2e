using Tui.Core.Articles;
using Tui.Core.Typesetting;

namespace Tui.Tests.Articles;

public sealed class ArticleContentTests
{
    [Fact]
    public void Text_is_one_line_a_paragraph_item_and_row()
    {
        var article = Reading.Html("""
            <p>Zero</p><h2>Head</h2><p>One <b>two</b>.</p><ul><li>a</li><li>b</li></ul>
            <table><tr><td>x</td><td>y<br>z</td></tr></table><img src=a.png><img src=b.png alt="Fog">
            <pre>l1
              l2</pre><blockquote>q</blockquote><dl><dt>t</dt><dd>d</dd></dl>
            """);

        Assert.Equal(["Zero", "Head", "One two.", "a", "b", "x\ty z", "[Fog]", "l1", "  l2", "q", "t", "d"], Reading.Lines(article));
    }

    [Fact]
    public void A_picture_is_named_once_with_the_first_caption_it_has()
    {
        var article = Reading.Html("<img src=a.png><p>x</p><img src=b.png alt=B><img src=a.png alt=A><p>y <img src=c.png width=16></p>");

        Assert.Equal("a.png b.png c.png", string.Join(' ', ArticleContent.ImagesOf(article).Select(i => i.Address)));
        Assert.Equal(["A", "B", "-"], Reading.Captions(article));
    }

    [Fact]
    public void A_cover_and_the_same_picture_under_another_scheme_are_one_with_its_caption()
    {
        var article = Reading.Of("---\ncover: http://x.example/a.jpg\n---\ntext\n\n![Fog](https://x.example/a.jpg?w=9)");

        Assert.Equal(new Image("http://x.example/a.jpg", "Fog"), Assert.Single(ArticleContent.ImagesOf(article)));
    }

    [Theory]
    [InlineData("data:text/html,x")]
    [InlineData("VBScript:x")]
    [InlineData("javascript:x")]
    [InlineData("about:blank")]
    [InlineData("#top")]
    public void What_leads_nowhere_is_no_link(string address)
    {
        var article = Reading.Html($"<a href='{address}'>here</a>");

        Assert.Empty(ArticleContent.LinksOf(article));
        Assert.DoesNotContain(Set(article).Lines, line => line.Line.Text.Contains("[1]", StringComparison.Ordinal));
    }

    [Fact]
    public void Links_of_words_have_a_text_and_lead_out_of_the_page()
    {
        var article = Reading.Html("<a href=#x>f</a><a href='JavaScript:void(0)'>j</a><a href=/p><b>l</b> k</a><a href=q></a>");

        Assert.Equal(new ArticleLink("l k", "/p"), Assert.Single(ArticleContent.LinksOf(article)));
    }

    [Fact]
    public void A_picture_that_is_a_link_and_what_is_embedded_are_links_too_each_address_once()
    {
        var article = Reading.Html("""
            <figure><a href="/large.jpg"><img src="a.jpg"></a><figcaption>Fog</figcaption></figure>
            <p><a href="/home"><img src="b.png"></a> and <a href="/both"><img src="c.png"> both</a></p>
            <iframe src="https://v.example/1" title="Tide"></iframe>
            """);

        Assert.Equal(
            ["Fog /large.jpg", " /home", "both /both", "Tide https://v.example/1"],
            ArticleContent.LinksOf(article).Select(link => $"{link.Text} {link.Address}"));
    }

    [Fact]
    public void The_text_goes_on_from_sibling_to_sibling_however_many_there_are()
    {
        Assert.Equal(200_000, ArticleContent.CharactersOf(Reading.Html(string.Concat(Enumerable.Repeat("<p>x</p>", 200_000)))));
        Assert.Equal(200_000, ArticleContent.CharactersOf(Reading.Of(string.Concat(Enumerable.Repeat("x\n\n", 200_000)))));
    }

    [Fact]
    public void An_article_of_two_hundred_thousand_links_numbers_each()
    {
        var links = string.Concat(Enumerable.Range(1, 200_000).Select(i => $"<a href=/{i}>t</a> "));
        var article = Reading.Html(links);

        Assert.Equal(200_000, ArticleContent.LinksOf(article).Length);
        Assert.Equal("[200000] /200000", Set(article).Lines[^1].Line.Text);
    }

    private static TypesetArticle Set(Article article) => Typesetter.Typeset(
        article, new TypesetOptions(80, DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc));

    [Fact]
    public void Characters_are_grapheme_clusters_that_are_no_white_space() =>
        Assert.Equal(5, ArticleContent.CharactersOf(Reading.Html("<p>a b</p><p>中 👩‍👩‍👧 e\u0301</p>")));
}
