using System.Globalization;
using Microsoft.Data.Sqlite;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Storage;
using Tui.Core.Indexing.Stretches;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing.Stretches;

public sealed class PlaceCountsTests : IDisposable
{
    private const int Length = 4;
    private const int Files = 60;
    private const int Rounds = 25;

    /// <summary>What is left out where copies are folded, told by what they share.</summary>
    private const string IsCopy = """
        EXISTS (SELECT 1 FROM article AS f WHERE f.same = article.same AND (f.newest, f.path) < (article.newest, article.path))
        """;

    private static readonly string[] Titles =
    [
        "a", "A", "ab", "Ab", "aB c", "B", "á", "Äpfel", "中", "中文", "中国", "𠀀", "𠀁", "～", "\uFFFD", "!", " ", "1", "Z", "z", "[", "_",
        "a\0b", "a\0c", "untitled", "untitled", "untitled", "Untitled",
    ];

    private static readonly string[] Dates = ["2021-03-01", "2021-03-01T08:00:00Z", "2021-03-02", "1969-07-20", "2024-02-29", "0001-01-02"];

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _place = new();

    private string IndexFile => _place["index.db"];

    public PlaceCountsTests() => ArticleIndex.Open(IndexFile).Dispose();

    public void Dispose()
    {
        _place.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_comes_changes_and_goes_a_place_is_where_a_plain_count_has_it(int seed)
    {
        var random = new Random(seed);
        var (several, copies) = (0, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            // Now and then as many as make it better to divide the lists anew.
            Change(random, round % 10 == 0 ? 2 * Files : 5);
            if (round % 3 == 1)
                UpdateUntil(random.Next(1, 6));
            RequireRight(random);
            UpdateUntil(reads: null);
            several += RequireRight(random) > 1 ? 1 : 0;
            copies += Number("SELECT copies FROM total");
        }

        Assert.InRange(several, Rounds - 3, Rounds);
        Assert.InRange(copies, Rounds, Rounds * Files);
    }

    [Fact]
    public void Of_many_articles_with_the_same_title_or_without_a_date_few_are_passed_over()
    {
        for (var i = 0; i < 40; i++)
            _folder.Write($"{i}.md", "untitled\n");
        UpdateUntil(reads: null);

        Assert.Equal(10, Number("SELECT count(*) FROM newest_stretch"));
        Assert.Equal(10, Number("SELECT count(*) FROM title_stretch"));
    }

    [Fact]
    public void A_stretch_that_many_articles_come_to_is_divided()
    {
        for (var i = 0; i < 40; i++)
            _folder.Write($"{i}.md", $"{i % 10}\ndate: 2021-03-{i % 10 + 1:00}\n");
        UpdateUntil(reads: null);
        for (var i = 0; i < 10; i++)
        {
            _folder.Write($"new{i}.md", "5\ndate: 2021-03-06\n");
            UpdateUntil(reads: null);
        }

        Assert.Equal((12, 12), (Number("SELECT count(*) FROM newest_stretch"), Number("SELECT count(*) FROM title_stretch")));
        RequireRight(new(1));
    }

    [Theory]
    [InlineData(ArticleOrder.NewestFirst, "newest")]
    [InlineData(ArticleOrder.Title, "title")]
    public void Nothing_is_passed_over_but_a_part_of_a_stretch(ArticleOrder order, string column)
    {
        UpdateUntil(reads: null);
        var place = new ArticlePlace(null, "a.md") { Title = "A" };
        using var connection = SqliteFile.Open(IndexFile, SqliteOpenMode.ReadOnly);
        using var command = PlaceCounts.Append(new(), new(Core.Querying.Query.Everything, order) { Folds = true }, place).ToCommand(connection);
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        using var row = command.ExecuteReader();
        var plan = new List<string>();
        while (row.Read())
            plan.Add(row.GetString(3));

        var between = $"(({column},path)>(?,?) AND ({column},path)<(?,?))";
        Assert.Equal(
            [
                $"SEARCH article INDEX article_{column} {between}",
                $"SEARCH {column}_stretch PRIMARY KEY (({column},path)<(?,?))",
                $"SEARCH {column}_stretch PRIMARY KEY (({column},path)<(?,?))",
            ],
            plan.Where(step => step.Contains("article", StringComparison.Ordinal) || step.Contains("stretch", StringComparison.Ordinal))
                .Select(step => step.Replace("USING ", "", StringComparison.Ordinal).Replace("COVERING ", "", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    private void Change(Random random, int most)
    {
        for (var i = random.Next(1, most); i >= 0; i--)
        {
            var file = $"{random.Next(Files)}.md";
            if (random.Next(6) == 0)
                File.Delete(_folder[file]);
            else
                _folder.Write(file, RandomArticle(random));
        }
    }

    private static string RandomArticle(Random random)
    {
        var date = random.Next(4) == 0 ? "" : $"date: {Dates[random.Next(Dates.Length)]}\n";

        // Some stories are met again and again, others once.
        var story = random.Next(2) == 0 ? random.Next(4) : random.Next(1_000_000);
        var words = Enumerable.Range(0, 30).Select(word => string.Create(CultureInfo.InvariantCulture, $"w{story * 100 + word}"));
        return $"{Titles[random.Next(Titles.Length)]}\n{date}{string.Join(' ', words)}";
    }

    /// <summary>Updates the index, as far as to the reading of so many files.</summary>
    private void UpdateUntil(int? reads)
    {
        using var stop = new CancellationTokenSource();
        var left = reads ?? -1;
        var parsing = PlainArticles.Parsing with
        {
            Read = (path, bytes) =>
            {
                if (Interlocked.Decrement(ref left) == 0)
                    stop.Cancel();
                return PlainArticles.Read(path, bytes);
            },
        };
        using var index = ArticleIndex.Open(IndexFile);
        index.StretchLength = Length;
        try
        {
            index.Update(new(_folder.FullPath), parsing, null, stop.Token);
        }
        catch (OperationCanceledException)
        {
            // Stopped in the middle.
        }
    }

    /// <summary>Holds what is kept against the rows; returns how many stretches there are.</summary>
    private long RequireRight(Random random)
    {
        Assert.Equal(0, Number($"SELECT count(*) FROM article WHERE (is_copy IS NOT NULL) <> ({IsCopy})"));
        Assert.Equal(Number($"SELECT count(*) FROM article WHERE {IsCopy}"), Number("SELECT copies FROM total"));
        var several = Number("SELECT count(*) FROM newest_stretch");
        foreach (var column in (string[])["newest", "title"])
        {
            if (several == 1)
                continue;
            Assert.Equal(Rows(Recounted(column)), Rows(Kept(column)));
            Assert.Equal(Rows("SELECT '', articles, copies FROM total"), Rows($"SELECT '', sum(articles), sum(copies) FROM {column}_stretch"));
            Assert.InRange(Number($"SELECT max(articles) FROM {column}_stretch"), 1, 2 * Length);
        }

        RequirePlaces(random);
        return several;
    }

    /// <summary>Where each stretch begins, and how many articles and copies those before it are said to hold.</summary>
    private static string Kept(string column) => $"""
        SELECT {column} || ' ' || path, ifnull(sum(articles) OVER earlier, 0), ifnull(sum(copies) OVER earlier, 0) FROM {column}_stretch
        WINDOW earlier AS (ORDER BY {column}, path ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) ORDER BY {column}, path
        """;

    /// <summary>The same by a look at every article.</summary>
    private static string Recounted(string column)
    {
        var before = $"FROM article WHERE (article.{column}, article.path) < (stretch.{column}, stretch.path)";
        return $"""
            SELECT {column} || ' ' || path, (SELECT count(*) {before}), (SELECT count(*) {before} AND {IsCopy}) FROM {column}_stretch AS stretch
            ORDER BY {column}, path
            """;
    }

    private void RequirePlaces(Random random)
    {
        using var index = ArticleIndex.OpenReadOnly(IndexFile);
        index.StretchLength = Length;
        foreach (var order in (ArticleOrder[])[ArticleOrder.NewestFirst, ArticleOrder.Title])
        {
            foreach (var folds in (bool[])[false, true])
            {
                var selection = ArticleSelection.All with { Order = order, Folds = folds };
                var listing = new ArticleListing(index, selection);
                var whole = index.Stream(selection).ToList();
                Assert.Equal(whole.Count, listing.Total);
                for (var i = 0; i < 5; i++)
                {
                    var place = RandomPlace(random);
                    Assert.Equal(whole.Count(article => index.IsBefore(article.Id, order, place)), listing.IndexAt(place));
                    var offset = random.Next(whole.Count + 1);
                    Assert.Equal(whole.Skip(offset).Take(3).Select(article => article.Path), listing.Page(offset, 3).Select(article => article.Path));
                    var path = $"{random.Next(Files)}.md";
                    Assert.Equal(whole.FindIndex(article => article.Path == path), listing.IndexOf(path) ?? -1);
                }
            }
        }
    }

    private static ArticlePlace RandomPlace(Random random)
    {
        var path = random.Next(3) == 0 ? "" : $"{random.Next(Files)}.md";
        DateTimeOffset? date = random.Next(5) == 0 ? null : DateTimeOffset.Parse(
            Dates[random.Next(Dates.Length)], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).AddSeconds(random.Next(-1, 2));
        var title = Titles[random.Next(Titles.Length)];
        return new(date, path) { Title = title[..random.Next(title.Length + 1)] };
    }

    private List<string> Rows(string sql)
    {
        using var connection = SqliteFile.Open(IndexFile, SqliteOpenMode.ReadOnly);
        using var statement = new Statement(connection, sql);
        using var row = statement.Open();
        var rows = new List<string>();
        while (row.Read())
            rows.Add($"{row.GetValue(0)}: {row.GetInt64(1)} {row.GetInt64(2)}");
        return rows;
    }

    private long Number(string sql)
    {
        using var connection = SqliteFile.Open(IndexFile, SqliteOpenMode.ReadOnly);
        using var statement = new Statement(connection, sql);
        return (long)statement.Read()!;
    }
}
