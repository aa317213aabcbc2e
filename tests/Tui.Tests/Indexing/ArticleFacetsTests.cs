using Microsoft.Data.Sqlite;
using Tui.Browsing.Listing;
using Tui.Browsing.Trees;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.Storage;
using Tui.Core.Querying;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing;

public sealed class ArticleFacetsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ArticleIndex _index = ArticleIndex.OpenInMemory();

    public ArticleFacetsTests()
    {
        Write("a.md", "2021-11-30T23:30:00Z", "Ada Quill", "[keys, Sea]");
        Write("b.md", "2021-11-02", "Ada Quill", "[sea]");
        Write("c.md", "2020-01-01", "张三", "[]");
        Write("d.md", "", "[Ada Quill, 张三]", "[SEA]");
        _index.Update(new ArticleFolder(_folder.FullPath), TimeZoneInfo.Utc);
    }

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(ArticleFacets.CountTags)]
    [InlineData(ArticleFacets.CountAuthors)]
    public void They_are_counted_from_an_index_alone(string sql)
    {
        using var folder = new TemporaryFolder();
        var file = folder["index.db"];
        ArticleIndex.Open(file).Dispose();
        using var connection = SqliteFile.Open(file, SqliteOpenMode.ReadOnly);
        using var command = new SqlText().Add("EXPLAIN QUERY PLAN " + sql).ToCommand(connection);
        using var row = command.ExecuteReader();

        Assert.True(row.Read());
        Assert.Contains("USING COVERING INDEX", row.GetString(3), StringComparison.Ordinal);
        Assert.False(row.Read());
    }

    [Fact]
    public void Tags_of_most_articles_come_first_whatever_their_capitals() =>
        Assert.Equal("sea 3 · keys 1", string.Join(" · ", _index.Facets.Tags().Select(tag => $"{tag.Path[0].ToLowerInvariant()} {tag.Articles}")));

    [Fact]
    public void Numbers_in_names_follow_each_other_by_what_they_count()
    {
        using var index = ArticleIndex.OpenInMemory();
        using var folder = new TemporaryFolder();
        foreach (var number in (int[])[100, 2, 10, 1])
            folder.Write($"part {number}/{number}.md", $"---\nauthors: [Author {number}]\ntags: [tag{number}]\n---\ntext\n");
        index.Update(new ArticleFolder(folder.FullPath), TimeZoneInfo.Utc);

        Assert.Equal("tag1 tag2 tag10 tag100", string.Join(' ', index.Facets.Tags().Select(tag => tag.Path[0])));
        Assert.Equal("Author 1, Author 2, Author 10, Author 100", string.Join(", ", index.Facets.Authors().Select(author => author.Path[0])));
        Assert.Equal("part 1, part 2, part 10, part 100", string.Join(", ", index.Categories().Select(category => category.Path[0])));
    }

    [Fact]
    public void Authors_are_counted_each_for_all_they_wrote_with_whomever() =>
        Assert.Equal("Ada Quill 3 · 张三 2", string.Join(" · ", _index.Facets.Authors().Select(author => $"{author.Path[0]} {author.Articles}")));

    [Fact]
    public void Months_stand_in_their_years_the_newest_first() =>
        Assert.Equal(
            "2021 2 · 2021/2021-11 2 · 2020 1 · 2020/2020-01 1",
            Months(TimeZoneInfo.Utc));

    [Fact]
    public void A_month_ends_when_it_does_in_the_time_zone()
    {
        var shanghai = TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(8), "east", "east");

        Assert.Equal("2021 2 · 2021/2021-12 1 · 2021/2021-11 1 · 2020 1 · 2020/2020-01 1", Months(shanghai));
    }

    [Fact]
    public void Each_row_counts_what_it_lists()
    {
        var context = new QueryContext(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc);
        Check(TreeKind.Tags, _index.Facets.Tags());
        Check(TreeKind.Authors, _index.Facets.Authors());
        Check(TreeKind.Dates, _index.Facets.Months(TimeZoneInfo.Utc));

        void Check(TreeKind kind, IReadOnlyList<CategoryCount> rows)
        {
            Assert.NotEmpty(rows);
            Assert.All(rows, row => Assert.Equal(
                row.Articles,
                _index.Count(ScopeQuery.SelectionOf(new ListScope(CategoryPath.Of(row.Path)) { Tree = kind }, context))));
        }
    }

    [Fact]
    public void A_filter_looks_at_titles_and_authors_alone()
    {
        var context = new QueryContext(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc);

        Assert.Equal(3, Count("quill"));
        Assert.Equal(1, Count("b"));
        Assert.Equal(0, Count("everywhere"));

        int Count(string filter) => _index.Count(ScopeQuery.SelectionOf(ListScope.All with { Filter = filter }, context));
    }

    private string Months(TimeZoneInfo zone) =>
        string.Join(" · ", _index.Facets.Months(zone).Select(month => $"{string.Join('/', month.Path)} {month.Articles}"));

    private void Write(string name, string date, string author, string tags) => _folder.Write(
        name, $"---\ntitle: {name[..1]}\ndate: {date}\nauthor: {author}\ntags: {tags}\n---\nEverywhere the same text.\n");
}
