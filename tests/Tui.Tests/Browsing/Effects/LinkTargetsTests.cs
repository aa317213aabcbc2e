using Tui.Browsing.Effects;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Tests.Support;

namespace Tui.Tests.Browsing.Effects;

public sealed class LinkTargetsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ArticleIndex _index = ArticleIndex.OpenInMemory();

    public LinkTargetsTests()
    {
        foreach (var (path, date) in new[]
        {
            ("posts/lamp.md", "2021-11-12"), ("posts/树状数组.md", "2020-01-02"), ("posts/2019-05-06-fog.md", "2019-05-06"),
            ("old/same.md", "2010-01-01"), ("new/same.md", "2011-01-01"), ("guide/index.md", "2012-01-01"),
        })
        {
            _folder.Write(path, $"---\ntitle: {path}\ndate: {date}\n---\nText.\n");
        }

        _folder.Write("site/published.md", "---\npermalink: /archives/the-fog/\nurl: https://www.example.org/2021/Fog.html\n---\nText.\n");
        _folder.Write("site/hexo.md", "---\npermalink: docs/hooks-state.html\n---\nText.\n");
        _folder.Write("site/feed.md", "---\nlink: http://news.example/a?id=7\n---\nText.\n");
        _folder.Write("site/pattern.md", "---\npermalink: :year/:title/\nlink: /elsewhere/\n---\nText.\n");
        _index.Update(new ArticleFolder(_folder.FullPath), TimeZoneInfo.Utc);
    }

    [Theory]
    [InlineData("lamp.md", "posts/lamp.md")]
    [InlineData("lamp", "posts/lamp.md")]
    [InlineData("./lamp.html#part", "posts/lamp.md")]
    [InlineData("../posts/lamp.md?x=1", "posts/lamp.md")]
    [InlineData("/posts/%E6%A0%91%E7%8A%B6%E6%95%B0%E7%BB%84.html", "posts/树状数组.md")]
    [InlineData("/2021/11/12/lamp/", "posts/lamp.md")]
    [InlineData("/2019/05/06/fog.html", "posts/2019-05-06-fog.md")]
    [InlineData("/2011/01/01/same/", "new/same.md")]
    [InlineData("/guide/", "guide/index.md")]
    [InlineData("../../../../posts/lamp.md", "posts/lamp.md")]
    [InlineData("/archives/the-fog/", "site/published.md")]
    [InlineData("/archives/the-fog", "site/published.md")]
    [InlineData("/archives/the-fog/index.html#part", "site/published.md")]
    [InlineData("https://example.org/2021/fog", "site/published.md")]
    [InlineData("//www.example.org/2021/Fog.html#part", "site/published.md")]
    [InlineData("https://other.example/2021/Fog.html", null)]
    [InlineData("https://other.example/archives/the-fog/", null)]
    [InlineData("/docs/hooks-state.html", "site/hexo.md")]
    [InlineData("/docs/hooks-state", "site/hexo.md")]
    [InlineData("https://news.example/a?id=7", "site/feed.md")]
    [InlineData("https://news.example/a?id=8", null)]
    [InlineData("/elsewhere/", null)]
    [InlineData("/same/", null)]
    [InlineData("/", null)]
    [InlineData("nothing.md", null)]
    [InlineData("/etc/passwd", null)]
    public void A_link_leads_to_the_file_that_it_means(string address, string? path) =>
        Assert.Equal(path, new LinkTargets(_index).Find("posts/here.md", address));

    [Fact]
    public void An_address_that_a_file_no_longer_names_leads_nowhere()
    {
        _folder.Write("site/feed.md", "---\nlink: http://news.example/a?id=9\n---\nAnother text.\n");
        _index.Update(new ArticleFolder(_folder.FullPath), TimeZoneInfo.Utc);

        Assert.Null(new LinkTargets(_index).Find("posts/here.md", "http://news.example/a?id=7"));
        Assert.Equal("site/feed.md", new LinkTargets(_index).Find("posts/here.md", "http://news.example/a?id=9"));
    }

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }
}
