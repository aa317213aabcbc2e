using Tui.Browsing.Effects;
using Tui.Browsing.Listing;
using Tui.Browsing.Trees;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.Following;
using Tui.Core.Querying;
using Tui.Tests.Support;

namespace Tui.Tests.Browsing.Effects;

public sealed class ArticleArchiveTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ArticleIndex _index;
    private readonly ArticleArchive _archive;

    public ArticleArchiveTests()
    {
        for (var day = 1; day <= 20; day++)
            Write($"day-{day:00}.md", $"Day {day}", $"2025-03-{day:00}");
        Write("undated.md", "Undated", "");
        var file = _folder[".index/articles.db"];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        _index = ArticleIndex.Open(file);
        _archive = new ArticleArchive(new ArticleArchiveParts
        {
            Index = _index,
            OpenForUpdate = () => ArticleIndex.Open(file),
            Folder = new ArticleFolder(_folder.FullPath),
            ReadingFile = _folder[".state/reading.db"],
            TimeZone = TimeZoneInfo.Utc,
            Clock = TimeProvider.System,
        });
        Assert.True(_archive.Update(FolderChanges.Anything(), _ => { }, CancellationToken.None));
    }

    public void Dispose()
    {
        _archive.Dispose();
        _index.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_page_has_the_newest_first_and_knows_the_size_of_the_whole()
    {
        var page = _archive.Page(ListScope.All, 1, 2);

        Assert.Equal(21, page.Total);
        Assert.Equal("Day 19, Day 18", string.Join(", ", page.Rows.Select(row => row.Title)));
    }

    [Fact]
    public void A_page_beyond_the_end_is_empty()
    {
        Assert.Empty(_archive.Page(ListScope.All, 500, 10).Rows);
    }

    [Fact]
    public void Every_article_is_found_where_it_stands()
    {
        var rows = _archive.Page(ListScope.All, 0, 100).Rows;

        Assert.All(Enumerable.Range(0, rows.Length), index =>
            Assert.Equal(index, _archive.IndexOf(ListScope.All, rows[index].Path)));
    }

    [Fact]
    public void An_article_outside_the_scope_stands_nowhere()
    {
        var even = new ListScope(CategoryPath.Of("even"));

        Assert.Null(_archive.IndexOf(even, "day-03.md"));
        Assert.Null(_archive.IndexOf(even, "absent.md"));
        Assert.Equal(9, _archive.IndexOf(even, "day-02.md"));
    }

    [Theory]
    [InlineData(ArticleOrder.NewestFirst, "2025-03-07", "Day 7")]
    [InlineData(ArticleOrder.NewestFirst, "2025-03", "Day 20")]
    [InlineData(ArticleOrder.NewestFirst, "2024", "Undated")]
    [InlineData(ArticleOrder.OldestFirst, "2025-03-07", "Day 7")]
    [InlineData(ArticleOrder.OldestFirst, "2025", "Day 1")]
    [InlineData(ArticleOrder.OldestFirst, "2026", "Day 20")]
    [InlineData(ArticleOrder.Title, "day 18", "Day 18")]
    [InlineData(ArticleOrder.Title, "u", "Undated")]
    public void A_date_or_the_letters_of_a_title_lead_to_an_article(ArticleOrder order, string typed, string title)
    {
        var scope = ListScope.All with { Order = order };

        Assert.Equal(title, _archive.Page(scope, _archive.IndexAt(scope, typed)!.Value, 1).Rows.Single().Title);
        Assert.Equal(9, _archive.IndexAt(new(CategoryPath.Of("even")), "2025-03-02"));
        Assert.Null(_archive.IndexAt(ListScope.All, "no date"));
    }

    [Fact]
    public void Every_article_of_a_list_by_title_is_found_where_it_stands()
    {
        foreach (var scope in (ListScope[])[ListScope.All, ListScope.Search("text"), new(CategoryPath.Of("even"))])
        {
            var byTitle = scope with { Order = ArticleOrder.Title };
            var rows = _archive.Page(byTitle, 0, 100).Rows;
            Assert.All(Enumerable.Range(0, rows.Length), index => Assert.Equal(index, _archive.IndexOf(byTitle, rows[index].Path)));
        }
    }

    [Fact]
    public void Categories_come_with_their_counts()
    {
        var categories = _archive.Categories(counts: false);

        Assert.Equal(21, categories.Total);
        Assert.Contains(new CategoryNode(CategoryPath.Of("even"), 11), categories.Nodes);
    }

    [Fact]
    public void A_search_finds_words_and_a_mistake_says_where_it_is()
    {
        Assert.Equal(1, _archive.Page(ListScope.Search("title:undated"), 0, 5).Total);
        Assert.Equal(4, Assert.Throws<QueryException>(() => _archive.Page(ListScope.Search("day )"), 0, 5)).Start);
    }

    [Fact]
    public void An_article_is_read_from_its_file()
    {
        Assert.Equal("Day 7", _archive.Load("day-07.md").Title);
        Assert.ThrowsAny<IOException>(() => _archive.Load("absent.md"));
    }

    [Fact]
    public void Articles_of_one_moment_stand_in_the_order_of_their_code_points()
    {
        foreach (var name in (string[])["\uFF5E.md", "\uFA10.md", "👍.md", "𠮷.md"])
            Write(name, "Undated", "");
        _archive.Update(FolderChanges.Anything(), _ => { }, CancellationToken.None);
        var rows = _archive.Page(ListScope.All, 0, 100).Rows;

        Assert.All(Enumerable.Range(0, rows.Length), index =>
            Assert.Equal(index, _archive.IndexOf(ListScope.All, rows[index].Path)));
    }

    [Fact]
    public void An_update_that_finds_nothing_new_changes_nothing()
    {
        Assert.False(_archive.Update(FolderChanges.Anything(), _ => { }, CancellationToken.None));
    }

    private void Write(string name, string title, string date) => _folder.Write(
        name, $"---\ntitle: {title}\ndate: {date}\ncategories: {(title[^1] % 2 == 0 ? "even" : "odd")}\n---\nText.\n");
}
