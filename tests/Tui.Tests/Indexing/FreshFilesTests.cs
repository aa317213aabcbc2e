using System.Globalization;
using Tui.Core.Indexing;
using Tui.Core.Querying;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing;

public sealed class FreshFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ArticleIndex _index = ArticleIndex.OpenInMemory();
    private readonly ManualClock _clock = new();
    private int _read;

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_change_right_after_a_reading_is_seen_though_size_and_time_are_the_same()
    {
        Write("甲烷");
        Update();
        Write("煤炭");
        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal((1, 2), Update());
        Assert.Equal(3, Count("煤炭"));
        Assert.Equal(2, Count("甲烷"));
    }

    [Fact]
    public void So_is_one_within_the_same_moment_and_another_after_that()
    {
        Write("甲烷");
        Update();
        Write("煤炭");

        Assert.Equal((1, 2), Update());
        Write("石油");
        Assert.Equal((1, 2), Update());
        Assert.Equal(3, Count("石油"));
    }

    [Fact]
    public void Looked_at_once_more_it_is_passed_over_by_its_time_for_good()
    {
        Write("甲烷");
        Update();
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((0, 3), Update());
        Assert.Equal(0, _read);
        var changes = _index.Changes(ArticleSelection.All);

        using var isNotOpened = File.Open(_folder["0.md"], FileMode.Open, FileAccess.Read, FileShare.None);
        Assert.Equal((0, 3), Update());
        Assert.Equal(changes + 1, _index.Changes(ArticleSelection.All));
    }

    [Fact]
    public void A_file_that_was_read_later_is_passed_over_at_once()
    {
        _clock.Advance(TimeSpan.FromMinutes(1));
        Write("甲烷", modified: TimeSpan.Zero);
        Update();

        using var isNotOpened = File.Open(_folder["0.md"], FileMode.Open, FileAccess.Read, FileShare.None);
        Assert.Equal((0, 3), Update());
    }

    /// <summary>Three files, of which the first has other words than the others and is written anew each time.</summary>
    private void Write(string word, TimeSpan? modified = null)
    {
        for (var i = 0; i < 3; i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"{i}.md");
            if (i > 0 && File.Exists(_folder[path]))
                continue;
            _folder.Write(path, i == 0 ? $"A{i}\n{word}" : $"A{i}\n甲烷 煤炭 石油");
            File.SetLastWriteTimeUtc(_folder[path], DateTime.UnixEpoch + (modified ?? TimeSpan.FromSeconds(1)));
        }
    }

    private int Count(string word)
        => _index.Count(new(new Query.Contains(TextField.Anywhere, SearchTokens.PhraseOf(word, isPrefix: false))));

    private (int Changed, int Unchanged) Update()
    {
        _read = 0;
        var parsing = PlainArticles.Parsing with
        {
            Clock = _clock,
            Read = (path, bytes) =>
            {
                Interlocked.Increment(ref _read);
                return PlainArticles.Read(path, bytes);
            },
        };
        var report = _index.Update(new(_folder.FullPath), parsing);
        return (report.Changed, report.Unchanged);
    }
}
