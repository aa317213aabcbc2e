using Tui.Core.Indexing;
using Tui.Core.Indexing.Updating;
using Tui.Core.Querying;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing;

public sealed class ArticleIndexUpdateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ArticleIndex _index = ArticleIndex.OpenInMemory();

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Every_article_file_is_an_article()
    {
        _folder.Write("a.md", "A");
        _folder.Write("b/c/d.html", "D");
        _folder.Write("b/picture.png", "");

        Assert.Equal(new IndexReport(2, 0, 0, 0), Update() with { Problems = [] });
        Assert.Equal("a.md b/c/d.html", Paths());
    }

    [Fact]
    public void Nothing_is_read_again_while_nothing_has_changed()
    {
        _folder.Write("a.md", "A");
        _folder.Write("b.md", "B");
        Update();

        Assert.Equal(new IndexReport(0, 0, 0, 2), Update() with { Problems = [] });
    }

    [Fact]
    public void A_changed_file_is_read_again_and_keeps_its_number()
    {
        _folder.Write("a.md", "Before");
        Update();
        var id = _index.Find("a.md")!.Id;

        _folder.Write("a.md", "Afterwards");

        Assert.Equal(1, Update().Changed);
        Assert.Equal((id, "Afterwards"), (_index.Find("a.md")!.Id, _index.Find("a.md")!.Title));
    }

    [Fact]
    public void A_deleted_file_is_forgotten_with_its_categories()
    {
        _folder.Write("a.md", "A\ncategory: x/y\n");
        _folder.Write("b.md", "B\ncategory: x\n");
        Update();

        File.Delete(_folder["a.md"]);

        Assert.Equal(1, Update().Removed);
        Assert.Equal("b.md", Paths());
        Assert.Equal([("x", 1)], _index.Categories().Select(category => (string.Join('/', category.Path), category.Articles)));
    }

    [Fact]
    public void A_renamed_file_is_known_under_its_new_name_alone()
    {
        _folder.Write("a.md", "A");
        Update();

        File.Move(_folder["a.md"], _folder["b.md"]);
        Update();

        Assert.Equal("b.md", Paths());
    }

    [Fact]
    public void Stopped_in_the_middle_it_keeps_what_it_did_and_goes_on_from_there()
    {
        for (var i = 0; i < 50; i++)
            _folder.Write($"{i}.md", "A");
        using var stop = new CancellationTokenSource();
        var read = 0;
        var stopping = PlainArticles.Parsing with
        {
            Read = (path, bytes) =>
            {
                if (Interlocked.Increment(ref read) == 20)
                    stop.Cancel();
                return PlainArticles.Read(path, bytes);
            },
        };

        Assert.ThrowsAny<OperationCanceledException>(
            () => _index.Update(new(_folder.FullPath), stopping, null, stop.Token));
        var kept = _index.Count(ArticleSelection.All);
        var report = Update();

        Assert.InRange(kept, 0, 49);
        Assert.Equal((50 - kept, kept), (report.Added, report.Unchanged));
    }

    [Fact]
    public void A_folder_that_is_not_there_forgets_nothing()
    {
        _folder.Write("archive/a.md", "A");
        _index.Update(new(_folder["archive"]), PlainArticles.Parsing);
        Directory.Move(_folder["archive"], _folder["elsewhere"]);

        Assert.Throws<DirectoryNotFoundException>(() => _index.Update(new(_folder["archive"]), PlainArticles.Parsing));
        Assert.Equal(1, _index.Count(ArticleSelection.All));
    }

    [Fact]
    public void A_failure_of_ours_is_heard_of_and_ends_the_update()
    {
        for (var i = 0; i < 3000; i++)
            _folder.Write($"{i}.md", "A");
        var failing = PlainArticles.Parsing with { Read = (_, _) => throw new InvalidOperationException("a bug") };

        Assert.Throws<InvalidOperationException>(() => _index.Update(new(_folder.FullPath), failing));
    }

    [Fact]
    public void Read_with_other_settings_every_file_is_read_again()
    {
        _folder.Write("a.md", "A");
        Update();

        var report = _index.Update(new(_folder.FullPath), PlainArticles.Parsing with { Settings = "another time zone" });

        Assert.Equal(1, report.Changed);
    }

    private IndexReport Update() => _index.Update(new(_folder.FullPath), PlainArticles.Parsing);

    private string Paths()
        => string.Join(' ', _index.List(new(Query.Everything, ArticleOrder.Path), 0, 100).Select(article => article.Path));
}
