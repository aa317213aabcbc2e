using System.Globalization;
using Tui.Core.Indexing;
using Tui.Core.Querying;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing.Duplicates;

public sealed class DuplicatesTests : IDisposable
{
    private static readonly string Story = string.Concat(Enumerable.Range(1, 40).Select(
        number => string.Create(CultureInfo.InvariantCulture, $"潮水第{number}次漫过石阶，看守人记下它的高度。")));

    private static readonly ArticleSelection Folded = ArticleSelection.All with { Folds = true };

    private readonly TemporaryFolder _folder = new();
    private readonly ArticleIndex _index = ArticleIndex.OpenInMemory();

    public DuplicatesTests()
    {
        Write("a/first.md", "2025-03-05", "sea", Story);
        Write("b/again.md", "2025-03-04", "news", Story + "（转载）");
        Write("c/once-more.md", "2025-03-03", "news", Story);
        Write("d/other.md", "2025-03-02", "news", "Something else altogether, which is found nowhere but here in this file.");
        Update();
    }

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Copies_are_folded_under_the_newest_which_says_how_many_there_are()
    {
        var rows = _index.List(Folded, 0, 10);

        Assert.Equal(["a/first.md", "d/other.md"], rows.Select(row => row.Path));
        Assert.Equal([2, 0], rows.Select(row => row.Copies));
        Assert.Equal(2, _index.Count(Folded));
        Assert.Equal(4, _index.Count(ArticleSelection.All));
    }

    [Fact]
    public void In_a_category_that_the_newest_is_not_in_the_next_stands_for_the_others()
    {
        var news = Folded with { Category = ["news"] };
        var rows = _index.List(news, 0, 10);

        Assert.Equal(["b/again.md", "d/other.md"], rows.Select(row => row.Path));
        Assert.Equal([1, 0], rows.Select(row => row.Copies));
        Assert.Equal(2, _index.Count(news));
    }

    [Fact]
    public void What_is_found_by_words_is_folded_too_in_any_order()
    {
        var words = new Query.Contains(TextField.Anywhere, SearchTokens.PhraseOf("看守人", isPrefix: false));
        foreach (var order in Enum.GetValues<ArticleOrder>().Except([ArticleOrder.LastOpened]))
        {
            var found = new ArticleSelection(words, order) { Folds = true };
            Assert.Equal("a/first.md", Assert.Single(_index.List(found, 0, 10)).Path);
            Assert.Equal(1, _index.Count(found));
            Assert.Single(_index.Stream(found));
            Assert.Equal(3, _index.Count(found with { Folds = false }));
        }
    }

    [Theory]
    [InlineData(ArticleOrder.NewestFirst)]
    [InlineData(ArticleOrder.Title)]
    public void A_folded_list_is_read_page_by_page_and_knows_where_its_articles_stand(ArticleOrder order)
    {
        for (var i = 0; i < 40; i++)
        {
            var story = Story.Replace("石阶", $"{i % 20}号石阶与第{i % 20 * 7}盏灯", StringComparison.Ordinal);
            Write($"e/{i:00}.md", $"2024-01-{1 + (i % 28):00}", "news", $"{story}{i % 20}");
        }

        Update();
        var folded = Folded with { Order = order };
        var listing = new ArticleListing(_index, folded);
        var all = _index.List(folded, 0, 100);

        Assert.Equal(all.Count, listing.Total);
        Assert.True(all.Count < 44);
        Assert.Equal(all.Select(row => row.Path), Enumerable.Range(0, listing.Total).Select(index => listing.Page(index, 1)[0].Path));
        Assert.All(all, row => Assert.Equal(row.Path, listing.Page(listing.IndexOf(row.Path)!.Value, 1)[0].Path));
        Assert.Null(listing.IndexOf("b/again.md"));
    }

    [Fact]
    public void Has_duplicate_finds_them()
    {
        var query = QueryParser.Parse("has:duplicate", new(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc));

        Assert.Equal(["a/first.md", "b/again.md", "c/once-more.md"], _index.List(new(query), 0, 10).Select(row => row.Path));
        var both = QueryParser.Parse("has:duplicate 看守人 category:news", new(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc));
        Assert.Equal(["b/again.md", "c/once-more.md"], _index.List(new(both), 0, 10).Select(row => row.Path));
    }

    [Fact]
    public void One_article_and_its_copies_are_found_by_its_path()
    {
        string[] all = ["a/first.md", "b/again.md", "c/once-more.md"];
        Assert.Equal(all, Asked("copies:c/once-more.md"));
        Assert.Equal(["b/again.md", "c/once-more.md"], Asked("copies:\"a/first.md\" 看守人 category:news"));
        Assert.Equal(["d/other.md"], Asked("copies:d/other.md"));
        Assert.Equal(["d/other.md"], Asked("-copies:a/first.md"));
        Assert.Empty(Asked("copies:absent.md"));

        IEnumerable<string> Asked(string text) => Paths(_index, new(QueryParser.Parse(text, new(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc))));
    }

    [Fact]
    public void A_copy_that_comes_later_is_found_too()
    {
        Write("e/late.md", "2025-03-06", "news", Story);
        Update();

        Assert.Equal(["e/late.md", "d/other.md"], _index.List(Folded, 0, 10).Select(row => row.Path));
        Assert.Equal(3, _index.List(Folded, 0, 1)[0].Copies);
    }

    [Fact]
    public void Copies_that_come_one_by_one_are_those_that_are_found_when_all_come_at_once()
    {
        var query = QueryParser.Parse("has:duplicate", new(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc));
        for (var i = 0; i < 24; i++)
        {
            var text = Story.Replace($"第{i + 3}次", $"第{i % 3}千次", StringComparison.Ordinal) + new string('浪', i % 5);
            Write($"e/{i:00}.md", "2025-02-01", "news", text);
            Update();
        }

        using var atOnce = ArticleIndex.OpenInMemory();
        atOnce.Update(new(_folder["archive"]), TimeZoneInfo.Utc);

        Assert.Equal(Paths(atOnce, new(query)), Paths(_index, new(query)));
        Assert.Equal(Paths(atOnce, Folded), Paths(_index, Folded));
    }

    [Fact]
    public void What_is_written_meanwhile_leaves_a_search_with_the_copies_as_they_are_now()
    {
        var words = new Query.Contains(TextField.Anywhere, SearchTokens.PhraseOf("看守人", isPrefix: false));
        var folded = new ArticleSelection(words) { Folds = true };
        Assert.Equal(1, _index.Count(folded));

        Write("d/other.md", "2025-03-02", "news", "Rewritten, and found nowhere but here in this file of the folder.");
        Update();
        Assert.Equal(1, _index.Count(folded));
        Write("b/again.md", "2025-03-04", "news", "看守人 has quite another story now, of a length that a text should have here.");
        Update();
        Assert.Equal(2, _index.Count(folded));
        Write("e/late.md", "2025-03-06", "news", Story);
        Update();
        Assert.Equal(["e/late.md", "b/again.md"], Paths(_index, folded));
    }

    [Fact]
    public void What_was_rewritten_or_deleted_is_no_copy_any_more()
    {
        Write("b/again.md", "2025-03-04", "news", "Quite another story now, of a length that a text should have here.");
        File.Delete(_folder["archive/c/once-more.md"]);
        Update();

        Assert.Equal(["a/first.md", "b/again.md", "d/other.md"], _index.List(Folded, 0, 10).Select(row => row.Path));
        Assert.Equal(0, _index.List(Folded, 0, 1)[0].Copies);
        var query = QueryParser.Parse("has:duplicate", new(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc));
        Assert.Equal(0, _index.Count(new(query)));
    }

    [Fact]
    public void An_export_has_them_all_unless_only_one_of_each_is_wanted()
    {
        using var all = new ConsoleRun(_folder);
        all.Run("archive", "--export", "jsonl");
        using var unique = new ConsoleRun(_folder);
        unique.Run("archive", "--export", "jsonl", "--unique");

        Assert.Equal((4, 2), (all.Output.Count('\n'), unique.Output.Count('\n')));
    }

    private void Write(string path, string date, string category, string text) =>
        _folder.Write("archive/" + path, $"---\ntitle: {Path.GetFileName(path)}\ndate: {date}\ncategories: {category}\n---\n{text}\n");

    private void Update() => _index.Update(new(_folder["archive"]), TimeZoneInfo.Utc);

    private static IEnumerable<string> Paths(ArticleIndex index, ArticleSelection selection) => index.List(selection, 0, 100).Select(row => row.Path);
}
