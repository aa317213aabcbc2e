using Tui.Core.Articles;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Updating;
using Tui.Core.Querying;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing.Updating;

public sealed class IndexUpdateTests : IDisposable
{
    private const int Files = 600;

    /// <summary>So many are read whole at once; the rest is listed first and then read.</summary>
    private const int Few = 256;

    private static readonly ArticleSelection Methane = new(
        new Query.Contains(TextField.Anywhere, SearchTokens.PhraseOf("甲烷", isPrefix: false)));

    private readonly TemporaryFolder _folder = new();
    private readonly ArticleIndex _index = ArticleIndex.OpenInMemory();
    private readonly List<Article> _read = [];

    public IndexUpdateTests()
    {
        for (var i = 0; i < Files; i++)
        {
            var date = DateTime.UnixEpoch.AddHours(i * 7919 % Files);
            _folder.Write($"{i}.md", $"A{i}\ncategory: x\ndate: {date:s}Z\n甲烷");
        }
    }

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Of_many_new_files_all_are_listed_before_the_rest_is_read()
    {
        using var stop = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => Update(stop, after: Files + 20));

        Assert.Equal(Files, _index.Count(ArticleSelection.All));
        Assert.Equal([Files], _index.Categories().Select(category => category.Articles));
        Assert.InRange(_index.Count(Methane), Few, Few + 20);
    }

    [Fact]
    public void Stopped_after_the_list_it_goes_on_with_what_was_not_read()
    {
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => Update(stop, after: Files + 20));
        var found = _index.Count(Methane);

        var report = _index.Update(new(_folder.FullPath), PlainArticles.Parsing);

        Assert.Equal((Files - found, 0, found), (report.Added, report.Changed, report.Unchanged));
        Assert.Equal(Files, _index.Count(Methane));
        Assert.Equal([Files], _index.Categories().Select(category => category.Articles));
    }

    [Fact]
    public void Of_a_large_archive_too_nothing_is_taken_twice_after_a_stop()
    {
        const int Many = 3000; // so many that rows are not changed with each batch
        for (var i = Files; i < Many; i++)
            _folder.Write($"{i}.md", $"A{i}\ncategory: x\n甲烷");
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => Update(stop, after: Many + 20));
        using var again = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => Update(again, after: Many + 700));

        _index.Update(new(_folder.FullPath), PlainArticles.Parsing);

        Assert.Equal((Many, Many, 0), (_index.Count(ArticleSelection.All), _index.Count(Methane), _index.CountUnindexed()));
    }

    [Theory]
    [InlineData("has:problem")]
    [InlineData("has:problem path:md")]
    public void What_was_read_before_a_stop_is_found_by_what_is_in_it(string text)
    {
        const int Many = 3000; // so many that rows are not changed with each batch
        for (var i = 0; i < Many; i++)
            _folder.Write($"{i}.md", $"A{i}\nproblem: odd\n甲烷");
        using var stop = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => Update(stop, after: Many + 20));

        var read = _index.Count(Methane);
        var query = QueryParser.Parse(text, new(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc));
        Assert.InRange(read, Few + 1, Many - 1);
        Assert.Equal(read, _index.Count(new(query)));
        Assert.Equal(Many - read, _index.Count(new(new Query.Not(query))));
        Assert.Equal(50, _index.List(new(query), 0, 50).Count);
    }

    [Fact]
    public void The_newest_are_read_first()
    {
        using var never = new CancellationTokenSource();
        var report = Update(never, after: int.MaxValue);

        Assert.Equal(Files, report.Added);
        var rest = _read[Files..].ConvertAll(article => (double)article.Date!.Value.ToUnixTimeSeconds());
        Assert.Equal(Files - Few, rest.Count);
        Assert.True(rest.Take(rest.Count / 2).Average() > rest.Skip(rest.Count / 2).Average());
    }

    [Fact]
    public void Gone_between_the_list_and_the_reading_it_is_forgotten()
    {
        var parsing = PlainArticles.Parsing with
        {
            Read = (path, bytes) =>
            {
                if (Record(PlainArticles.Read(path, bytes)) == Files)
                    Directory.Delete(_folder.FullPath, recursive: true);
                return PlainArticles.Read(path, bytes);
            },
        };

        var report = _index.Update(new(_folder.FullPath), parsing);

        Directory.CreateDirectory(_folder.FullPath);
        Assert.Equal(_index.Count(ArticleSelection.All), report.Added);
        Assert.Equal(_index.Count(ArticleSelection.All), _index.Count(Methane));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(Few + 50)]
    [InlineData(Files + 50)]
    [InlineData(Files + 250)]
    public void What_is_on_the_disk_at_any_moment_is_an_index_that_an_update_completes(int moment)
    {
        using var place = new TemporaryFolder();
        var parsing = PlainArticles.Parsing with
        {
            Read = (path, bytes) =>
            {
                var article = PlainArticles.Read(path, bytes);
                if (Record(article) == moment)
                    Copy(place);
                return article;
            },
        };
        using (var index = ArticleIndex.Open(place["index.db"]))
            index.Update(new(_folder.FullPath), parsing);

        using var copy = ArticleIndex.Open(place["copy.db"]);
        copy.Update(new(_folder.FullPath), PlainArticles.Parsing);

        Assert.Equal((Files, Files, 0), (copy.Count(ArticleSelection.All), copy.Count(Methane), copy.CountUnindexed()));
        Assert.Equal(Files, copy.List(ArticleSelection.All, 0, Files + 1).Count);
        Assert.Equal([Files], copy.Categories().Select(category => category.Articles));
    }

    [Theory]
    [InlineData("new.md")]
    [InlineData("3.md")]
    public void Two_that_update_at_once_write_no_text_twice(string changed)
    {
        using var place = new TemporaryFolder();
        using var one = ArticleIndex.Open(place["index.db"]);
        using var other = ArticleIndex.Open(place["index.db"]);
        one.Update(new(_folder.FullPath), PlainArticles.Parsing);
        _folder.Write(changed, "B\ncategory: x\n温室");
        var isFirst = 1;
        var parsing = PlainArticles.Parsing with
        {
            Read = (path, bytes) =>
            {
                if (Interlocked.Exchange(ref isFirst, 0) == 1)
                    other.Update(new(_folder.FullPath), PlainArticles.Parsing);
                return PlainArticles.Read(path, bytes);
            },
        };

        var report = one.Update(new(_folder.FullPath), parsing);

        var greenhouse = new ArticleSelection(new Query.Contains(TextField.Anywhere, SearchTokens.PhraseOf("温室", isPrefix: false)));
        Assert.Equal((0, 0), (report.Added, report.Changed));
        Assert.Equal((1, 1), (one.Count(greenhouse), other.Count(greenhouse)));
        Assert.Equal(0, one.Update(new(_folder.FullPath), PlainArticles.Parsing).Changed);
    }

    /// <summary>What a machine that loses its power leaves: the file, and as much of the log as was written.</summary>
    private static void Copy(TemporaryFolder place)
    {
        File.Copy(place["index.db"], place["copy.db"]);
        File.Copy(place["index.db-wal"], place["copy.db-wal"]);
    }

    private IndexReport Update(CancellationTokenSource stop, int after)
    {
        var parsing = PlainArticles.Parsing with
        {
            Read = (path, bytes) =>
            {
                var article = PlainArticles.Read(path, bytes);
                if (Record(article) >= after)
                    stop.Cancel();
                return article;
            },
        };
        return _index.Update(new(_folder.FullPath), parsing, null, stop.Token);
    }

    private int Record(Article article)
    {
        lock (_read)
        {
            _read.Add(article);
            return _read.Count;
        }
    }
}
