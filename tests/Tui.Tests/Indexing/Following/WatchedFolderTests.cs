using Tui.Core.Indexing.Following;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing.Following;

public sealed class WatchedFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public WatchedFolderTests()
    {
        _folder.Write("news/2021/a.md", "A");
        _folder.Write("news/2022/b.md", "B");
        _folder.Write("site/posts/c.md", "C");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Where_nothing_is_passed_over_all_is_watched_as_one()
        => Assert.Equal(["/*"], Watched());

    [Fact]
    public void What_is_passed_over_by_its_name_is_not_watched_and_what_stands_beside_it_is()
    {
        _folder.Write("site/node_modules/one/two/d.md", "D");
        _folder.Write(".git/objects/ab/e", "E");

        Assert.Equal(["/", "/news/*", "/site/", "/site/posts/*"], Watched());
    }

    [Fact]
    public void What_an_ignore_file_names_is_not_watched()
    {
        _folder.Write("news/.tuiignore", "2021\n");
        _folder.Write(".tuiignore", "drafts/\n");
        _folder.Write("site/drafts/deep/f.md", "F");

        Assert.Equal(["/", "/news/", "/news/2022/*", "/site/", "/site/posts/*"], Watched());
    }

    [Fact]
    public void An_absent_folder_is_one_to_be_watched_which_then_says_what_is_wrong()
        => Assert.Equal([new WatchedFolder("", IsWhole: true)], WatchedFolder.Below(_folder["absent"]));

    private IEnumerable<string> Watched()
        => WatchedFolder.Below(_folder.FullPath).Select(folder => "/" + folder.Path + (folder.IsWhole ? "*" : "")).Order(StringComparer.Ordinal);
}
