using System.Globalization;
using Tui.Core.Indexing;
using Tui.Core.Querying;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing.FullText.Answers;

/// <summary>What is asked of an article alone is answered by the full text where the newest come first, and by the tables by path.</summary>
public sealed class FeatureAnswersTests : IDisposable
{
    private const int Files = 90;

    private readonly TemporaryFolder _folder = new();
    private readonly ArticleIndex _index = ArticleIndex.OpenInMemory();

    public FeatureAnswersTests()
    {
        for (var i = 0; i < Files; i++)
            Write(i, hasProblem: i % 3 == 0);
        Update();
    }

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("has:problem", 30)]
    [InlineData("-has:problem", 60)]
    [InlineData("has:image", 0)]
    [InlineData("has:problem date:2020", 15)]
    [InlineData("has:problem OR date:2020", 60)]
    [InlineData("-has:problem -has:image date:2021", 30)]
    public void The_full_text_and_the_tables_give_one_answer(string text, int count)
    {
        RequireOneAnswer(text);
        Assert.InRange(_index.Count(ArticleSelection.All with { Folds = true }), 1, Files - 10);
        Assert.Equal(count, _index.Count(SelectionOf(text)));
        for (var i = 0; i < Files; i += 2)
            Write(i, hasProblem: i % 4 == 0);
        Update();
        RequireOneAnswer(text);
        for (var i = 0; i < Files; i += 5)
            File.Delete(_folder[FileOf(i)]);
        Update();
        RequireOneAnswer(text);
    }

    [Fact]
    public void An_article_that_has_it_no_more_is_not_found()
    {
        Write(0, hasProblem: false);
        Update();

        Assert.Equal(29, _index.Count(SelectionOf("has:problem")));
        Assert.DoesNotContain(FileOf(0), _index.List(SelectionOf("has:problem"), 0, Files).Select(article => article.Path));
    }

    [Fact]
    public void They_are_found_among_the_articles_of_merged_segments()
    {
        for (var round = 0; round < 20; round++)
        {
            Write(round, hasProblem: round % 2 == 0);
            Update();
            RequireOneAnswer("has:problem");
        }
    }

    private static string FileOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{number:000}.md");

    private static ArticleSelection SelectionOf(string text)
        => new(QueryParser.Parse(text, new(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc)));

    /// <summary>Every fifth article is a copy of the one before it.</summary>
    private void Write(int number, bool hasProblem)
    {
        var story = string.Concat(Enumerable.Range(1, 30).Select(
            i => string.Create(CultureInfo.InvariantCulture, $"潮水第{i * (number - (number % 5 == 1 ? 1 : 0))}次漫过石阶，看守人记下它的高度。")));
        _folder.Write(FileOf(number), string.Create(
            CultureInfo.InvariantCulture,
            $"A{number}\ncategory: {(number % 4 == 0 ? "sea/coast" : "land")}\ndate: 202{number % 2}-01-{1 + (number % 7):00}T00:00:00Z\n")
            + (hasProblem ? "problem: odd\n" : "") + "\n" + story);
    }

    private void Update() => _index.Update(new(_folder.FullPath), PlainArticles.Parsing);

    private void RequireOneAnswer(string text)
    {
        foreach (var category in (string[][])[[], ["sea"], ["sea", "coast"], ["nowhere"]])
        {
            foreach (var folds in (bool[])[false, true])
            {
                var selection = SelectionOf(text) with { Category = [.. category], Folds = folds };
                var byPath = _index.List(selection with { Order = ArticleOrder.Path }, 0, Files).Select(NameOf).ToList();
                foreach (var order in (ArticleOrder[])[ArticleOrder.NewestFirst, ArticleOrder.Relevance])
                {
                    var found = _index.List(selection with { Order = order }, 0, Files);
                    Assert.Equal(byPath, found.Select(NameOf).Order(StringComparer.Ordinal));
                    Assert.Equal(found.Select(NameOf), found.OrderByDescending(article => article.Date)
                        .ThenBy(article => article.Path, StringComparer.Ordinal).Select(NameOf));
                    Assert.Equal(found.Select(NameOf), _index.Stream(selection with { Order = order }).Select(NameOf));
                }

                Assert.Equal(byPath.Count, _index.Count(selection));
            }
        }
    }

    private static string NameOf(ArticleSummary article) => string.Create(CultureInfo.InvariantCulture, $"{article.Path} {article.Copies}");
}
