using Microsoft.Data.Sqlite;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Storage;
using Tui.Core.Querying;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing;

public sealed class ArticleListingTests : IDisposable
{
    private const int Count = 60;

    private static readonly string[] Titles = ["Title", "apple", "Äpfel", "Apple pie", "中文", "中国", "banana", "𠀀 rare", "title", "～"];

    private readonly TemporaryFolder _folder = new();
    private readonly ArticleIndex _index = ArticleIndex.OpenInMemory();

    public ArticleListingTests()
    {
        // Several of each day, and every seventh without a date.
        for (var i = 0; i < Count; i++)
            _folder.Write($"{i * 37 % Count:00}.md",
                $"{Titles[i % Titles.Length]}\n{(i % 7 == 0 ? "" : $"date: 2021-03-{(i % 9) + 1:00}\n")}{(i % 3 == 0 ? "rice" : "methane")}");
        _index.Update(new(_folder.FullPath), PlainArticles.Parsing);
    }

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("", ArticleOrder.NewestFirst)]
    [InlineData("rice", ArticleOrder.NewestFirst)]
    [InlineData("rice OR -has:image", ArticleOrder.NewestFirst)]
    [InlineData("-has:image path:1", ArticleOrder.Title)]
    [InlineData("", ArticleOrder.Title)]
    [InlineData("rice", ArticleOrder.Title)]
    [InlineData("rice OR -has:image", ArticleOrder.Title)]
    [InlineData("absent", ArticleOrder.Title)]
    public void Any_page_after_any_other_is_that_part_of_the_list(string query, ArticleOrder order)
    {
        var selection = SelectionOf(query) with { Order = order };
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

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "A", 0)]
    [InlineData("", "apple p", 6)]
    [InlineData("", "B", 12)]
    [InlineData("", "t", 18)]
    [InlineData("", "中", 36)]
    [InlineData("", "中文", 42)]
    [InlineData("", "龥", 48)]
    [InlineData("", "𠀁", 60)]
    [InlineData("rice", "t", 6)]
    [InlineData("rice -has:image", "中文", 14)]
    [InlineData("-has:image", "中文", 42)]
    public void Letters_lead_to_the_first_title_that_begins_with_them_or_comes_after(string query, string letters, int index)
    {
        var listing = new ArticleListing(_index, SelectionOf(query) with { Order = ArticleOrder.Title });

        Assert.Equal(index, listing.IndexAt(new(null, "") { Title = letters }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("rice")]
    [InlineData("-has:image")]
    public void A_date_leads_past_all_that_are_newer(string query)
    {
        var listing = new ArticleListing(_index, SelectionOf(query));
        for (var day = 1; day < 12; day++)
        {
            var end = new DateTimeOffset(2021, 3, day, 23, 59, 59, TimeSpan.Zero);
            var newer = _index.Stream(SelectionOf(query)).Count(article => article.Date > end);
            Assert.Equal(newer, listing.IndexAt(new(end, "")));
        }
    }

    [Fact]
    public void A_page_by_title_is_read_from_its_place_on_in_the_order_of_an_index()
    {
        var file = Path.Join(_folder.FullPath, "index.db");
        using (var index = ArticleIndex.Open(file))
            index.Update(new(_folder.FullPath), PlainArticles.Parsing);
        using var connection = SqliteFile.Open(file, SqliteOpenMode.ReadOnly);
        var byTitle = ArticleSelection.All with { Order = ArticleOrder.Title, Folds = true };
        var place = new ArticlePlace(null, "") { Title = "中" };

        foreach (var sql in (SqlText[])[SelectionSql.From(byTitle, new(place, 0, 9)), SelectionSql.Before(byTitle, new(place, 0, 9))])
        {
            var plan = PlanOf(sql, connection);
            Assert.Contains("SEARCH article USING INDEX article_title ((title,path)", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("B-TREE", plan, StringComparison.Ordinal);
        }
    }

    private static string PlanOf(SqlText sql, SqliteConnection connection)
    {
        using var command = sql.ToCommand(connection);
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        using var row = command.ExecuteReader();
        var plan = new List<string>();
        while (row.Read())
            plan.Add(row.GetString(3));
        return string.Join('\n', plan);
    }

    [Theory]
    [InlineData(ArticleOrder.NewestFirst)]
    [InlineData(ArticleOrder.Title)]
    public void An_article_that_is_looked_for_stands_where_the_list_has_it(ArticleOrder order)
    {
        var selection = SelectionOf("rice") with { Order = order };
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
