using Tui.Core.Articles;
using Tui.Core.Indexing;
using Tui.Core.Querying;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing;

public sealed class ArticleIndexTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(ArticleOrder.NewestFirst, "new old-a old-b never-a never-b")]
    [InlineData(ArticleOrder.OldestFirst, "old-a old-b new never-a never-b")]
    [InlineData(ArticleOrder.Path, "never-a never-b new old-a old-b")]
    [InlineData(ArticleOrder.Title, "never-b new never-a old-a old-b")]
    [InlineData(ArticleOrder.Relevance, "new old-a old-b never-a never-b")]
    public void Articles_are_listed_in_order_and_those_without_a_date_come_last(ArticleOrder order, string expected)
    {
        _folder.Write("old-b.md", "Z\ndate: 2001-01-01T00:00:00Z\n");
        _folder.Write("old-a.md", "Y\ndate: 2001-01-01T00:00:00Z\n");
        _folder.Write("new.md", "b\ndate: 2021-01-01T00:00:00+08:00\n");
        _folder.Write("never-a.md", "C");
        _folder.Write("never-b.md", "A");
        using var index = Indexed();

        Assert.Equal(expected, Names(index.Stream(new(Query.Everything, order))));
    }

    [Fact]
    public void A_page_is_a_part_of_the_whole()
    {
        for (var i = 0; i < 10; i++)
            _folder.Write($"{i}.md", "A");
        using var index = Indexed();

        Assert.Equal("4 5 6", Names(index.List(new(Query.Everything, ArticleOrder.Path), 4, 3)));
        Assert.Equal("9", Names(index.List(new(Query.Everything, ArticleOrder.Path), 9, 3)));
    }

    [Fact]
    public void An_article_is_summed_up()
    {
        _folder.Write("a.md", "Title\nauthor: Ada\nauthor: Grace\ndate: 2021-11-11T23:23:50+08:00\nproblem: odd\nBody");
        using var index = Indexed();

        var article = index.Find("a.md")!;

        Assert.Equal(("a.md", "Title", "Ada, Grace"), (article.Path, article.Title, string.Join(", ", article.Authors)));
        Assert.Equal(new DateTimeOffset(2021, 11, 11, 23, 23, 50, TimeSpan.FromHours(8)), article.Date!.Value);
        Assert.Equal(TimeSpan.FromHours(8), article.Date.Value.Offset);
        Assert.Equal((4, ArticleFeatures.Problem), (article.Characters, article.Features));
        Assert.Equal([new ArticleProblem("a.md", 2, "odd")], index.Problems());
    }

    [Fact]
    public void A_category_counts_each_article_at_or_below_it_once()
    {
        _folder.Write("a.md", "A\ncategory: 新媒体/观察者网/头条\ncategory: 新媒体/观察者网/国际\n");
        _folder.Write("b.md", "B\ncategory: 新媒体\n");
        _folder.Write("c.md", "C\ncategory: 编程\n");
        using var index = Indexed();

        Assert.Equal(
            "新媒体 2, 新媒体/观察者网 1, 新媒体/观察者网/国际 1, 新媒体/观察者网/头条 1, 编程 1",
            string.Join(", ", index.Categories().Select(category => $"{string.Join('/', category.Path)} {category.Articles}")));
    }

    [Fact]
    public void A_selection_can_be_held_to_one_category_by_its_exact_name()
    {
        _folder.Write("a.md", "A\ncategory: Linux/x\n");
        _folder.Write("b.md", "B\ncategory: linux/x\n");
        using var index = Indexed();

        Assert.Equal("a", Names(index.Stream(ArticleSelection.All with { Category = ["Linux", "x"] })));
        Assert.Equal(1, index.Count(ArticleSelection.All with { Category = ["linux"] }));
        Assert.Equal(0, index.Count(ArticleSelection.All with { Category = ["x"] }));
    }

    [Fact]
    public void A_word_in_the_title_weighs_more_than_one_in_the_text()
    {
        _folder.Write("a.md", "Rice\n\nmethane in the fields of the south");
        _folder.Write("b.md", "Methane\n\nrice in the fields of the south");
        using var index = Indexed();
        var query = QueryParser.Parse("methane", new(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc));

        Assert.Equal("b a", Names(index.Stream(new(query, ArticleOrder.Relevance))));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_kept_under_its_name_and_tried_again()
    {
        _folder.Write("sub/a.md", "A");
        using var index = ArticleIndex.OpenInMemory();
        var failing = PlainArticles.Parsing with
        {
            Read = (path, bytes) => bytes.Length > 0 ? throw new UnauthorizedAccessException() : PlainArticles.Read(path, bytes),
        };

        var reports = new[] { failing, failing, PlainArticles.Parsing }
            .Select(parsing => index.Update(new(_folder.FullPath), parsing) with { Problems = [] }).ToList();

        Assert.Equal([new(1, 0, 0, 0), new(0, 0, 0, 1), new(0, 1, 0, 0)], reports);
        Assert.Empty(index.Problems());
    }

    private static string Names(IEnumerable<ArticleSummary> articles)
        => string.Join(' ', articles.Select(article => Path.GetFileNameWithoutExtension(article.Path)));

    private ArticleIndex Indexed()
    {
        var index = ArticleIndex.OpenInMemory();
        index.Update(new(_folder.FullPath), PlainArticles.Parsing);
        return index;
    }
}
