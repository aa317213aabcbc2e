using System.Text;
using Tui.Core.Articles;
using Tui.Core.Exporting;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Querying;
using Tui.Tests.Support;

namespace Tui.Tests.Exporting;

public sealed class ArticleExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ArticleIndex _index = ArticleIndex.OpenInMemory();
    private readonly List<ArticleProblem> _problems = [];

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }

    private ArticleFolder Archive => new(_folder["archive"]);

    private ArticleExport Export => new(Archive, new(TimeZoneInfo.Utc), _problems.Add);

    [Fact]
    public void Articles_are_written_in_their_order_and_divided()
    {
        for (var i = 0; i < 100; i++)
            _folder.Write($"archive/{i:000}.md", $"Body {i}");

        Assert.Equal(
            string.Join('\f', Enumerable.Range(0, 100).Select(i => $"{i:000}\narchive\n\nBody {i}\n"))
                .Replace("archive\n", "", StringComparison.Ordinal),
            WriteAll(new TextFormat(TimeZoneInfo.Utc)));
    }

    [Fact]
    public void No_articles_are_an_empty_array()
    {
        Directory.CreateDirectory(_folder["archive"]);

        Assert.Equal("[]\n", WriteAll(new JsonFormat()));
    }

    [Fact]
    public void A_file_that_is_gone_is_left_out_and_named()
    {
        _folder.Write("archive/a.md", "A");
        _folder.Write("archive/b.md", "B");
        var articles = Articles();
        File.Delete(_folder["archive/a.md"]);

        using var output = new MemoryStream();
        Assert.Equal(1, Export.WriteAll(articles, new JsonLinesFormat(), output));
        Assert.Equal("a.md", Assert.Single(_problems).Path);
    }

    [Fact]
    public void Into_a_folder_each_article_is_a_file_and_none_replaces_another()
    {
        _folder.Write("archive/a.md", "1");
        _folder.Write("archive/x/A.md", "2");
        _folder.Write("archive/y/a.html", "3");
        _folder.Write("archive/z/a (2).md", "4");

        var format = new TextFormat(TimeZoneInfo.Utc);
        Assert.Equal(4, Export.WriteEach(Articles(), format, new(_folder["out"], ".txt")));
        Assert.Equal(4, Export.WriteEach(Articles(), format, new(_folder["out"], ".txt") { Replaces = true }));

        Assert.Equal(
            "A (2).txt, a (2) (2).txt, a (3).txt, a.txt",
            string.Join(", ", Directory.EnumerateFiles(_folder["out"]).Select(Path.GetFileName).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_page_of_a_folder_is_named_by_the_folder()
    {
        foreach (var path in (string[])["2021/tides/index.md", "2022/tides/index.md", "2022/_index.md", "index.md"])
            _folder.Write("archive/" + path, path);

        Assert.Equal(4, Export.WriteEach(Articles(), new TextFormat(TimeZoneInfo.Utc), new(_folder["out"], ".txt")));
        Assert.Equal(
            "2022.txt, index.txt, tides (2).txt, tides.txt",
            string.Join(", ", Directory.EnumerateFiles(_folder["out"]).Select(Path.GetFileName).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_file_is_there_whole_or_not_at_all()
    {
        _folder.Write("out.json", "before");
        using (var half = new ExportFile(_folder["out.json"]))
            half.Stream.Write("half"u8);
        var before = File.ReadAllText(_folder["out.json"]);

        using (var whole = new ExportFile(_folder["out.json"]) { Replaces = true })
        {
            whole.Stream.Write("whole"u8);
            whole.Complete();
        }

        Assert.Equal(("before", "whole"), (before, File.ReadAllText(_folder["out.json"])));
        Assert.Single(Directory.GetFiles(_folder.FullPath));
    }

    [Fact]
    public void A_file_that_was_not_there_is_made_and_a_link_to_a_file_stays_one()
    {
        File.CreateSymbolicLink(_folder["link.json"], "real.json");
        using (var file = new ExportFile(_folder["real.json"]) { Replaces = true })
            file.Complete();
        using (var file = new ExportFile(_folder["link.json"]) { Replaces = true })
        {
            file.Stream.Write("new"u8);
            file.Complete();
        }

        Assert.Equal(("real.json", "new"), (new FileInfo(_folder["link.json"]).LinkTarget, File.ReadAllText(_folder["real.json"])));
    }

    [Fact]
    public void A_link_in_a_folder_of_articles_is_replaced_and_not_written_through()
    {
        _folder.Write("archive/a.md", "A");
        _folder.Write("precious.txt", "precious");
        Directory.CreateDirectory(_folder["out"]);
        File.CreateSymbolicLink(_folder["out/a.txt"], _folder["precious.txt"]);

        Export.WriteEach(Articles(), new TextFormat(TimeZoneInfo.Utc), new(_folder["out"], ".txt") { Replaces = true });

        Assert.Equal("precious", File.ReadAllText(_folder["precious.txt"]));
    }

    private List<ArticleSummary> Articles()
    {
        _index.Update(Archive, TimeZoneInfo.Utc);
        return [.. _index.Stream(new(Query.Everything, ArticleOrder.Path))];
    }

    private string WriteAll(IArticleFormat format)
    {
        using var output = new MemoryStream();
        Export.WriteAll(Articles(), format, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
