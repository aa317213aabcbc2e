using Tui.Core.Indexing;
using Tui.Core.Querying;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing;

public sealed class ArticleListingTests : IDisposable
{
    private const int Count = 60;

    private readonly TemporaryFolder _folder = new();
    private readonly ArticleIndex _index = ArticleIndex.OpenInMemory();

    public ArticleListingTests()
    {
        // Several of each day, and every seventh without a date.
        for (var i = 0; i < Count; i++)
            _folder.Write($"{i * 37 % Count:00}.md",
                $"Title\n{(i % 7 == 0 ? "" : $"date: 2021-03-{(i % 9) + 1:00}\n")}{(i % 3 == 0 ? "rice" : "methane")}");
        _index.Update(new(_folder.FullPath), PlainArticles.Parsing);
    }

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("")]
    [InlineData("rice")]
    [InlineData("rice OR -has:image")]
    [InlineData("absent")]
    public void Any_page_after_any_other_is_that_part_of_the_list(string query)
    {
        var selection = SelectionOf(query);
        var whole = _index.Stream(selection).Select(article => article.Path).ToList();
        var listing = new ArticleListing(_index, selection);
        var random = new Random(3);

        Assert.Equal(whole.Count, listing.Total);
        for (var i = 0; i < 300; i++)
        {
            var (offset, count) = (random.Next(whole.Count + 5), random.Next(12));
            Assert.Equal(whole.Skip(offset).Take(count), listing.Page(offset, count).Select(article => article.Path));
        }
    }

    [Fact]
    public void An_article_that_is_looked_for_stands_where_the_list_has_it()
    {
        var selection = SelectionOf("rice");
        var listing = new ArticleListing(_index, selection);
        var whole = _index.Stream(selection).Select(article => article.Path).ToList();

        for (var i = 0; i < Count; i++)
        {
            var path = $"{i:00}.md";
            var index = listing.IndexOf(path);
            Assert.Equal(whole.IndexOf(path), index ?? -1);
            if (index is { } at)
                Assert.Equal(path, listing.Page(at, 1)[0].Path);
        }

        Assert.Null(listing.IndexOf("absent.md"));
    }

    [Fact]
    public void The_number_of_changes_is_another_after_an_update_that_finds_something_new()
    {
        var before = _index.Changes(ArticleSelection.All);
        Assert.Equal(before, _index.Changes(ArticleSelection.All));

        _folder.Write("new.md", "New");
        _index.Update(new(_folder.FullPath), PlainArticles.Parsing);

        Assert.NotEqual(before, _index.Changes(ArticleSelection.All));
    }

    private static ArticleSelection SelectionOf(string query)
        => new(QueryParser.Parse(query, new(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc)));
}
