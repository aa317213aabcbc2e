using Tui.Core.Articles;
using Tui.Core.Indexing.Updating;
using Tui.Core.Querying;

namespace Tui.Tests.Indexing.Updating;

public sealed class FeatureFinderTests
{
    [Theory]
    [InlineData("<p><a href='/a'>words</a></p>", true)]
    [InlineData("<figure><a href='/large.jpg'><img src='a.jpg'></a></figure>", true)]
    [InlineData("<p>in <a href='/home'><img src='b.png' height='16'></a> text</p>", true)]
    [InlineData("<iframe src='https://v.example/1' title='Tide'></iframe>", true)]
    [InlineData("<p><a href='#top'>up</a></p>", false)]
    [InlineData("<a href='javascript:x()'><img src='a.jpg'></a>", false)]
    [InlineData("<p>words</p>", false)]
    public void An_article_has_a_link_where_an_export_gives_one(string html, bool hasLink)
    {
        var article = Articles.Reading.Html(html);

        Assert.Equal(hasLink, FeatureFinder.FeaturesOf(article.Body).HasFlag(ArticleFeatures.Link));
        Assert.Equal(hasLink, ArticleContent.LinksOf(article).Length > 0);
    }

    [Theory]
    [InlineData("<table><tr><td><pre><code>x = 1</code></pre></td></tr><tr><td>2</td></tr></table>", ArticleFeatures.Table | ArticleFeatures.Code)]
    [InlineData("<blockquote><ul><li><img src='a.jpg'></li></ul></blockquote>", ArticleFeatures.Image | ArticleFeatures.OwnImage)]
    [InlineData("<dl><dt>a</dt><dd><img src='https://x.example/a.jpg'></dd></dl>", ArticleFeatures.Image)]
    public void What_stands_within_something_else_is_found_too(string html, ArticleFeatures features)
        => Assert.Equal(features, FeatureFinder.FeaturesOf(Articles.Reading.Html(html).Body));
}
