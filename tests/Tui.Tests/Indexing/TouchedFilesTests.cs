using System.Globalization;
using Tui.Core.Indexing;
using Tui.Core.Querying;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing;

public sealed class TouchedFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ArticleIndex _index = ArticleIndex.OpenInMemory();
    private int _read;

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_file_that_was_only_touched_is_not_read_as_an_article_again()
    {
        WriteMany(300);
        Update();
        Touch(300);

        Assert.Equal((0, 0, 0, 300), Update());
        Assert.Equal(0, _read);
    }

    [Fact]
    public void Once_touched_it_is_passed_over_by_its_time_again()
    {
        WriteMany(3);
        Update();
        Touch(3);
        Update();
        var changes = _index.Changes(ArticleSelection.All);

        using var writer = File.Open(_folder["0.md"], FileMode.Open, FileAccess.Read, FileShare.None);
        Assert.Equal((0, 0, 0, 3), Update());
        Assert.Equal(changes + 1, _index.Changes(ArticleSelection.All));
    }

    [Fact]
    public void A_file_of_the_same_size_with_other_words_is_read_again()
    {
        WriteMany(3);
        Update();
        _folder.Write("1.md", "A1\n煤炭");
        Touch(3);

        Assert.Equal((0, 1, 0, 2), Update());
        Assert.Equal(1, _read);
        Assert.Equal(["1.md"], Found("煤炭"));
        Assert.Equal(["0.md", "2.md"], Found("甲烷"));
    }

    private void WriteMany(int count)
    {
        for (var i = 0; i < count; i++)
            _folder.Write(string.Create(CultureInfo.InvariantCulture, $"{i}.md"), string.Create(CultureInfo.InvariantCulture, $"A{i}\n甲烷"));
    }

    private void Touch(int count)
    {
        for (var i = 0; i < count; i++)
            File.SetLastWriteTimeUtc(_folder[string.Create(CultureInfo.InvariantCulture, $"{i}.md")], DateTime.UnixEpoch.AddDays(i));
    }

    private IEnumerable<string> Found(string word) =>
        _index.List(new(new Query.Contains(TextField.Anywhere, SearchTokens.PhraseOf(word, isPrefix: false))), 0, 10)
            .Select(article => article.Path);

    private (int Added, int Changed, int Removed, int Unchanged) Update()
    {
        _read = 0;
        var parsing = PlainArticles.Parsing with
        {
            Read = (path, bytes) =>
            {
                Interlocked.Increment(ref _read);
                return PlainArticles.Read(path, bytes);
            },
        };
        var report = _index.Update(new(_folder.FullPath), parsing);
        return (report.Added, report.Changed, report.Removed, report.Unchanged);
    }
}
