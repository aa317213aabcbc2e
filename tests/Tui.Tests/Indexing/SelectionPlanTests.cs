using Microsoft.Data.Sqlite;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Storage;
using Tui.Core.Querying;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing;

/// <summary>By which tables and indexes lists without words are read: what no figure of a small archive would tell.</summary>
public sealed class SelectionPlanTests : IDisposable
{
    private static readonly QueryContext Context = new(new(2021, 11, 12, 0, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc);

    private static readonly ArticlePlace Place = new(new(2021, 3, 4, 0, 0, 0, TimeSpan.Zero), "m");

    private readonly TemporaryFolder _folder = new();
    private readonly ArticleIndex _index;
    private readonly SqliteConnection _connection;

    public SelectionPlanTests()
    {
        for (var i = 0; i < 200; i++)
        {
            var category = i % 2 == 0 ? "sea/tide" : $"land/{i % 3}";
            _folder.Write($"archive/{i}.md", $"Title\ncategory: {category}\ndate: 2021-03-{(i % 9) + 1:00}\n\nrice");
        }

        _index = ArticleIndex.Open(_folder["index.db"]);
        _index.Update(new(_folder["archive"]), PlainArticles.Parsing);
        _connection = SqliteFile.Open(_folder["index.db"], SqliteOpenMode.ReadWrite);
        new ArticleMarkTable(_connection).Dispose(); // the tables of the marks stay
    }

    public void Dispose()
    {
        _index.Dispose();
        _connection.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("category:sea")]
    [InlineData("category:*/tide")]
    [InlineData("category:sea after:2020 is:unread")]
    public void A_page_of_one_category_is_read_in_its_order_from_the_place_on(string query)
    {
        foreach (var plan in PlansOf(SelectionOf(query) with { Folds = true }, Place))
        {
            Assert.StartsWith("SEARCH place USING PRIMARY KEY (category=? AND newest", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("FOR ORDER BY", plan, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("date: 2021-03-04", "category:sea")]
    [InlineData("", "category:sea")]
    [InlineData("", "category:sea -category:land")]
    [InlineData("date: 2021-03-04", "category:sea after:2020")]
    public void A_page_of_a_category_that_has_one_date_is_not_put_in_order_first(string date, string query)
    {
        for (var i = 0; i < 200; i++)
            _folder.Write($"archive/{i}.md", $"Title\ncategory: {(i % 8 == 0 ? "land" : "sea")}\n{date}\n\nrice {i}");
        _index.Update(new(_folder["archive"]), PlainArticles.Parsing);

        var place = date.Length > 0 ? Place : new(null, "m");
        foreach (var plan in PlansOf(SelectionOf(query), place).Concat(PlansOf(SelectionOf(query), null)))
            Assert.DoesNotContain("B-TREE", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void The_starred_are_read_and_counted_without_a_look_at_the_other_marks()
    {
        var starred = SelectionOf("is:starred");

        foreach (var plan in PlansOf(starred, Place).Append(PlanOf(new CountSql(new(_connection)).Of(starred, before: null))))
            Assert.Contains("INDEX mark_starred", plan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date:2021-03")]
    [InlineData("after:2021-03-04")]
    [InlineData("-is:read -category:sea")]
    public void Another_page_is_read_in_the_order_of_all_and_no_set_is_made(string query)
    {
        foreach (var plan in PlansOf(SelectionOf(query) with { Folds = true }, Place))
        {
            Assert.StartsWith("SEARCH article USING INDEX article_newest", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("B-TREE", plan, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("category:sea")]
    [InlineData("category:sea after:2020")]
    [InlineData("category:sea is:unread")]
    [InlineData("category:sea OR category:land")]
    [InlineData("-category:sea")]
    [InlineData("after:2020 before:2022")]
    [InlineData("is:unread")]
    public void What_is_counted_by_an_index_is_counted_without_a_look_at_all_articles(string query)
    {
        foreach (var before in (ArticlePlace?[])[null, Place])
        {
            var plan = PlanOf(new CountSql(new(_connection)).Of(SelectionOf(query), before));
            Assert.DoesNotContain("SCAN article\n", plan + "\n", StringComparison.Ordinal);
            Assert.DoesNotContain("article_newest (newest<?)", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("B-TREE", plan, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_copies_of_a_category_are_counted_among_its_copies_alone()
    {
        var plan = PlanOf(new CountSql(new(_connection)).Of(SelectionOf("category:sea") with { Folds = true }, before: null));

        Assert.Contains("INDEX article_category_same (category=?", plan, StringComparison.Ordinal);
    }

    private IEnumerable<string> PlansOf(ArticleSelection selection, ArticlePlace? place)
    {
        var finder = new SourceFinder(_connection);
        var part = new ListPart(place, 0, 9);
        return [PlanOf(SelectionSql.From(finder.ForPage(selection, part), part)),
            PlanOf(SelectionSql.Before(finder.ForPage(selection, part, PlaceSide.Before), part))];
    }

    private string PlanOf(SqlText sql)
    {
        using var command = sql.ToCommand(_connection);
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        using var row = command.ExecuteReader();
        var plan = new List<string>();
        while (row.Read())
            plan.Add(row.GetString(3));
        return string.Join('\n', plan);
    }

    private static ArticleSelection SelectionOf(string query) => new(QueryParser.Parse(query, Context));
}
