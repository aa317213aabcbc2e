using Microsoft.Data.Sqlite;
using Tui.Core.Indexing;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing.FullText;

public sealed class ChangingArchiveTests : IDisposable
{
    private const int Files = 40;

    /// <summary>What is kept of how many articles there are, and a look at every row that says the same.</summary>
    private static readonly (string Kept, string Scan)[] Totals =
    [
        ("articles FROM total", "count(*) FROM article"),
        ("unindexed FROM total", "count(*) FROM article WHERE text IS NULL"),
        ("copies FROM total", "count(*) - count(DISTINCT same) FROM article WHERE same IS NOT NULL"),
        ("ifnull(sum(articles), 0) FROM category", "count(*) FROM article_category"),
        ("count(*) FROM read_text", "0"),
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _place = new();

    private string IndexFile => _place["index.db"];

    public void Dispose()
    {
        _place.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Whatever_comes_changes_and_goes_the_index_finds_what_a_look_at_every_article_finds(int seed)
    {
        var random = new Random(seed);
        using var reader = OpenMade();
        for (var round = 0; round < 70; round++)
        {
            Change(random);
            if (round % 20 == 7)
                LeaveUnfinished();
            using (var index = ArticleIndex.Open(IndexFile))
                index.Update(new(_folder.FullPath), PlainArticles.Parsing);

            foreach (var (kept, scan) in Totals)
                Assert.Equal(NumberOf("SELECT " + scan), NumberOf("SELECT " + kept));
            var articles = RandomArchive.ReadAll(_folder);
            foreach (var text in Enumerable.Range(0, 12).Select(_ => RandomArchive.RandomQuery(random, 2)))
            {
                if (RandomArchive.TryParse(text) is { } query)
                    Assert.Equal(text + ": " + RandomArchive.Scan(articles, query), text + ": " + RandomArchive.Found(reader, query));
            }
        }

        Assert.InRange(NumberOf("SELECT count(*) FROM segment"), 1, 33);
        Assert.InRange(NumberOf("SELECT count(*) FROM dead_text"), 0, 3 * 34);
        Assert.InRange(NumberOf("SELECT freelist_count * 100 / page_count FROM pragma_freelist_count, pragma_page_count"), 0, 4);
        Assert.Equal(0, NumberOf("SELECT count(*) FROM segment_block WHERE segment NOT IN (SELECT id FROM segment)"));
    }

    [Fact]
    public void What_a_reader_sees_stays_as_it_was_until_it_has_read_it()
    {
        for (var i = 0; i < 1200; i++)
            _folder.Write($"{i}.md", $"A{i}\n\n甲烷");
        using var reader = OpenMade();
        Update();

        var seen = 0;
        foreach (var article in reader.Stream(new(RandomArchive.TryParse("甲烷")!)))
        {
            if (seen++ == 0)
            {
                Directory.Delete(_folder.FullPath, recursive: true);
                Directory.CreateDirectory(_folder.FullPath);
                Update();
            }

            Assert.EndsWith(".md", article.Path, StringComparison.Ordinal);
        }

        Assert.Equal((1200, 0), (seen, reader.Count(new(RandomArchive.TryParse("甲烷")!))));
    }

    private ArticleIndex OpenMade()
    {
        ArticleIndex.Open(IndexFile).Dispose();
        return ArticleIndex.OpenReadOnly(IndexFile);
    }

    private void Update()
    {
        using var index = ArticleIndex.Open(IndexFile);
        index.Update(new(_folder.FullPath), PlainArticles.Parsing);
    }

    private void Change(Random random)
    {
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var file = $"{random.Next(Files)}.md";
            if (random.Next(3) > 0)
                _folder.Write(file, RandomArchive.RandomArticle(random) + new string('.', random.Next(50)));
            else
                File.Delete(_folder[file]);
        }
    }

    /// <summary>What a process leaves that is killed while it merges.</summary>
    private void LeaveUnfinished() => NumberOf("""
        INSERT INTO segment DEFAULT VALUES;
        INSERT INTO segment_block (segment, key, start, next, checksum, data) SELECT max(id), x'7532', 0, x'', 0, x'00' FROM segment;
        SELECT 0;
        """);

    private long NumberOf(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={IndexFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // literals of the tests
        command.CommandText = sql;
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()!;
    }
}
