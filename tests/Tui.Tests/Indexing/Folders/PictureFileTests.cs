using Tui.Core.Indexing.Folders;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing.Folders;

public sealed class PictureFileTests : IDisposable
{
    private const string Article = "source/_posts/tides.md";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("img/a b.png", "source/_posts/img/a b.png")]
    [InlineData("./img/a%20b.png?x=1#y", "source/_posts/img/a b.png")]
    [InlineData("own.png", "source/_posts/tides/own.png")]
    [InlineData("../images/b.png", "source/images/b.png")]
    [InlineData("/images/b.png", "source/images/b.png")]
    [InlineData("/uploads/c.png", "static/uploads/c.png")]
    public void A_picture_is_found_where_site_generators_look_for_it(string address, string file)
    {
        _folder.Write(file, "a picture");

        Assert.Equal(Path.Join(_folder.FullPath, file), Files().Find(Article, address));
        Assert.False(Files().IsMissing(Article, address));
    }

    [Theory]
    [InlineData("img/gone.png", true)]
    [InlineData("../images/gone.png", true)]
    [InlineData("/images/gone.png", true)]
    [InlineData("/elsewhere/gone.png", false)]
    [InlineData("../../../gone.png", false)]
    [InlineData("https://a.example/gone.png", false)]
    [InlineData("//a.example/gone.png", false)]
    [InlineData("data:image/png;base64,", false)]
    [InlineData("{{ site.url }}/gone.png", false)]
    public void A_picture_is_missing_where_the_archive_should_have_it(string address, bool isMissing)
    {
        _folder.Write("source/images/b.png", "a picture");

        Assert.Null(Files().Find(Article, address));
        Assert.Equal(isMissing, Files().IsMissing(Article, address));
    }

    private PictureFile Files() => new(new ArticleFolder(_folder.FullPath));
}
