using Tui.Core.Indexing;
using Tui.Core.Indexing.Following;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing.Following;

public sealed class FollowedIndexTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ArticleIndex _index = ArticleIndex.OpenInMemory();

    public FollowedIndexTests()
    {
        foreach (var path in (string[])["a.md", "b/c.md", "b/d.md", "b-side/e.md"])
            _folder.Write(path, "Text of " + path);
        _index.Update(new(_folder.FullPath), TimeZoneInfo.Utc);
    }

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Only_what_has_changed_is_looked_at()
    {
        _folder.Write("a.md", "Another text");
        _folder.Write("b/c.md", "Unseen so far");
        _folder.Write("b/new.md", "New");

        Assert.Equal((1, 1, 0), Follow("a.md", "b/new.md"));
        Assert.Equal(["a.md", "b/c.md", "b/d.md", "b/new.md", "b-side/e.md"], Paths());
        Assert.Equal((0, 1, 0), Follow("b/c.md", "b/d.md"));
    }

    [Fact]
    public void What_is_gone_is_forgotten_and_nothing_beside_it()
    {
        File.Delete(_folder["b/c.md"]);

        Assert.Equal((0, 0, 1), Follow("b/c.md"));
        Assert.Equal(["a.md", "b/d.md", "b-side/e.md"], Paths());
    }

    [Fact]
    public void With_a_folder_all_that_was_in_it_is_gone()
    {
        Directory.Delete(_folder["b"], recursive: true);

        Assert.Equal((0, 0, 2), Follow("b"));
        Assert.Equal(["a.md", "b-side/e.md"], Paths());
    }

    [Fact]
    public void A_folder_that_came_is_walked()
    {
        _folder.Write("n/e/w.md", "New");

        Assert.Equal((1, 0, 0), Follow("n"));
    }

    [Fact]
    public void A_file_under_another_name_is_the_article_that_it_was()
    {
        var key = _index.Find("a.md")!.Key;
        File.Move(_folder["a.md"], _folder["b/z.md"]);

        Assert.Equal((1, 0, 1), Follow("a.md", "b/z.md"));
        Assert.Equal("b/z.md", _index.PathOf(key, 0));
    }

    [Fact]
    public void What_a_walk_passes_over_is_passed_over()
    {
        _folder.Write(".tuiignore", "drafts/\nb/secret.md\n");
        foreach (var path in (string[])["drafts/x.md", "b/secret.md", ".git/y.md", "node_modules/z.md", "b/picture.png", "b/._a.md"])
            _folder.Write(path, "Text");

        Assert.Equal((0, 0, 0), Follow("drafts/x.md", "b/secret.md", ".git/y.md", "node_modules/z.md", "b/picture.png", "b/._a.md"));
    }

    [Fact]
    public void What_has_not_changed_is_not_written()
    {
        Assert.Equal((0, 0, 0), Follow("a.md", "b/d.md", "nowhere.md"));
    }

    private (int Added, int Changed, int Removed) Follow(params string[] paths)
    {
        var changes = new FolderChanges();
        foreach (var path in paths)
            changes.Add(path);
        var report = _index.Follow(new(_folder.FullPath), TimeZoneInfo.Utc, new(changes));
        return (report.Added, report.Changed, report.Removed);
    }

    private IEnumerable<string> Paths() =>
        _index.List(new(Tui.Core.Querying.Query.Everything, ArticleOrder.Path), 0, 20).Select(article => article.Path)
            .OrderBy(path => path.Replace('/', ' '), StringComparer.Ordinal);
}
