using Microsoft.Data.Sqlite;
using Tui.Core.Indexing;
using Tui.Core.Querying;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing;

/// <summary>Damage that SQLite does not see: the database is whole, but not what was written to it.</summary>
public sealed class DamagedIndexTests : IDisposable
{
    /// <summary>So many small segments are merged.</summary>
    private const int Many = 16;

    private const int StretchLength = 4;

    /// <summary>So many articles take several stretches.</summary>
    private const int SeveralStretches = 5 * StretchLength;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Damages { get; } =
    [
        "UPDATE segment_block SET data = substr(data, 1, length(data) / 2)",
        "UPDATE segment_block SET data = x''",
        "UPDATE segment_block SET data = substr(data, 1, length(data) - 1) || x'FE'",
        "UPDATE segment_block SET next = x''",
        "UPDATE segment_block SET start = start + 1",
        "UPDATE segment_block SET key = x'FF' || key",
        "UPDATE segment_block SET segment = segment + 100",
        "UPDATE segment SET documents = documents + 1000000000",
        "UPDATE segment SET number = 0",
        "DELETE FROM segment_block",
        "DELETE FROM segment_block WHERE key >= x'DE'",
        "DELETE FROM segment_block WHERE key < x'DE' AND length(key) > 0",
    ];

    private string IndexFile => _folder["index.db"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_search_says_that_it_is_damaged(string damage)
    {
        Write(1);
        Damage(damage);

        using var index = ArticleIndex.OpenReadOnly(IndexFile);
        foreach (var order in (ArticleOrder[])[ArticleOrder.NewestFirst, ArticleOrder.Relevance, ArticleOrder.Title])
            RequireDamaged(() => index.List(SelectionOf("甲烷", order), 0, 10));
        RequireDamaged(() => index.Count(SelectionOf("甲烷", ArticleOrder.NewestFirst)));
        RequireDamaged(() => _ = index.Stream(SelectionOf("kub", ArticleOrder.NewestFirst, isPrefix: true)).Count());
    }

    [Theory]
    [MemberData(nameof(Damages))]
    [InlineData("DELETE FROM segment_block WHERE length(key) = 0")]
    public void An_update_that_merges_says_so(string damage)
    {
        for (var i = 1; i < Many; i++)
            Write(i);
        Damage(damage);

        RequireDamaged(() => Write(Many));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_part_of_a_long_list_that_is_missing_is_seen(int direction)
    {
        _folder.Write("archive/long.md", "A\n" + string.Concat(Enumerable.Repeat("甲烷 ", 40_000)));
        Write(1);
        Damage($"""
            DELETE FROM segment_block WHERE id = (SELECT id FROM segment_block WHERE key IN
                (SELECT key FROM segment_block GROUP BY key HAVING count(*) > 2) ORDER BY key, start * {direction} LIMIT 1)
            """);

        using var index = ArticleIndex.OpenReadOnly(IndexFile);
        RequireDamaged(() => index.List(SelectionOf("甲烷 甲烷", ArticleOrder.Relevance), 0, 10));
    }

    [Theory]
    [InlineData("key = x'00'")]
    [InlineData("date = 9000000000000000000, date_offset = 0")]
    [InlineData("date = 0, date_offset = 9000000000000000000")]
    [InlineData("date = 0, date_offset = NULL")]
    public void So_does_a_list_whose_rows_hold_what_no_article_has(string damage)
    {
        Write(1);
        Damage("UPDATE article SET " + damage);

        using var index = ArticleIndex.OpenReadOnly(IndexFile);
        RequireDamaged(() => index.List(ArticleSelection.All, 0, 10));
        RequireDamaged(() => index.List(SelectionOf("甲烷", ArticleOrder.NewestFirst), 0, 10));
    }

    [Theory]
    [InlineData("segment_block", "next")]
    [InlineData("segment_block", "data")]
    [InlineData("segment", "documents")]
    [InlineData("article", "title")]
    [InlineData("article", "features")]
    public void Nor_is_it_a_bug_where_a_row_has_lost_a_value(string table, string column)
    {
        Write(1);
        Damage($"""
            PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = replace(sql, ' NOT NULL', '') WHERE name = '{table}';
            """);
        Damage($"UPDATE {table} SET {column} = NULL");

        using var index = ArticleIndex.OpenReadOnly(IndexFile);
        RequireDamaged(() => index.List(SelectionOf("甲烷", ArticleOrder.NewestFirst), 0, 10));
    }

    [Theory]
    [InlineData("UPDATE newest_stretch SET articles = 1 << 40")]
    [InlineData("UPDATE newest_stretch SET articles = -(1 << 40)")]
    [InlineData("UPDATE newest_stretch SET articles = -5")]
    [InlineData("UPDATE newest_stretch SET articles = 'abc'")]
    [InlineData("UPDATE newest_stretch SET articles = x'FF'")]
    public void A_jump_in_a_list_says_so_where_the_numbers_of_its_stretches_are_none(string damage)
    {
        WriteStretches();
        Damage(damage);

        using var index = ArticleIndex.OpenReadOnly(IndexFile);
        RequireDamaged(() => new ArticleListing(index, ArticleSelection.All).IndexAt(new(null, "9.md")));
    }

    [Theory]
    [InlineData("UPDATE title_stretch SET articles = -(1 << 40)")]
    [InlineData("UPDATE title_stretch SET articles = -5")]
    [InlineData("UPDATE title_stretch SET articles = 'abc'")]
    [InlineData("DELETE FROM title_stretch")]
    public void So_does_a_page_far_down_in_it(string damage)
    {
        WriteStretches();
        Damage(damage);

        using var index = ArticleIndex.OpenReadOnly(IndexFile);
        index.StretchLength = StretchLength;
        var listing = new ArticleListing(index, ArticleSelection.All with { Order = ArticleOrder.Title });
        RequireDamaged(() => listing.Page(SeveralStretches / 2, 1));
    }

    [Theory]
    [InlineData("DELETE FROM total")]
    [InlineData("UPDATE total SET articles = 'abc'")]
    [InlineData("UPDATE total SET articles = 1 << 40")]
    [InlineData("UPDATE total SET articles = -1")]
    public void Nor_is_it_a_bug_where_the_number_of_all_is_none(string damage)
    {
        Write(1);
        Damage(damage);

        using (var index = ArticleIndex.OpenReadOnly(IndexFile))
            RequireDamaged(() => index.Count(ArticleSelection.All));
        RequireDamaged(() => Write(2));
    }

    [Theory]
    [InlineData("UPDATE newest_stretch SET articles = 'abc'")]
    [InlineData("UPDATE newest_stretch SET articles = 1 << 40")]
    [InlineData("UPDATE title_stretch SET articles = 100, copies = -1")]
    public void An_update_that_divides_a_list_says_so(string damage)
    {
        WriteStretches();
        Damage(damage);

        RequireDamaged(() => Write(SeveralStretches));
    }

    [Fact]
    public void An_export_ends_in_one_line_and_a_rebuilt_index_is_whole()
    {
        Write(1);
        Damage("UPDATE segment_block SET data = substr(data, 1, length(data) / 2)");
        string[] export = ["archive", "--index", "index.db", "--no-update", "--export", "csv", "--query", "甲烷"];
        using var damaged = new ConsoleRun(_folder);
        using var rebuild = new ConsoleRun(_folder);
        using var whole = new ConsoleRun(_folder);

        Assert.Equal(2, damaged.Run(export));
        Assert.Equal($"tui: The index is damaged; 'tui index --rebuild' makes it anew: {IndexFile}\n", damaged.Error);
        Assert.Equal(0, rebuild.Run("index", "archive", "--index", "index.db", "--rebuild"));
        Assert.Equal((0, ""), (whole.Run(export), whole.Error));
    }

    private static void RequireDamaged(Action use)
        => Assert.Contains("is damaged; 'tui index --rebuild'", Assert.Throws<IndexException>(use).Message, StringComparison.Ordinal);

    private static ArticleSelection SelectionOf(string words, ArticleOrder order, bool isPrefix = false)
        => new(new Query.Contains(TextField.Anywhere, SearchTokens.PhraseOf(words, isPrefix)), order);

    private void WriteStretches()
    {
        for (var i = 1; i < SeveralStretches; i++)
            _folder.Write($"archive/{i}.md", $"A{i}\n");
        Write(0);
    }

    private void Write(int number)
    {
        _folder.Write($"archive/{number}.md", $"A{number}\n甲烷 and kubernetes{number}");
        using var index = ArticleIndex.Open(IndexFile);
        index.StretchLength = StretchLength;
        index.Update(new(_folder["archive"]), PlainArticles.Parsing);
    }

    private void Damage(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={IndexFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // literals of the tests
        command.CommandText = sql;
#pragma warning restore CA2100
        Assert.True(command.ExecuteNonQuery() > 0);
    }
}
