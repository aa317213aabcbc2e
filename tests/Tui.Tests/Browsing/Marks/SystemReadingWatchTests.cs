using Tui.Browsing.Marks;
using Tui.Core.Articles;
using Tui.Core.Querying;
using Tui.Core.Reading;
using Tui.Tests.Support;

namespace Tui.Tests.Browsing.Marks;

public sealed class SystemReadingWatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder["state/reading.db"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_mark_that_stands_only_in_the_log_is_told_of()
    {
        using var open = ReadingDatabase.Open(File, "/archive");
        using var told = new ManualResetEventSlim();
        using var watch = new SystemReadingWatch(File, TimeProvider.System);
        watch.Start(told.Set);

        using var other = ReadingDatabase.Open(File, "/archive");
        other.Mark([new(ArticleKey.Of("tide"u8), "tide.md", "Tide")], ArticleMarks.Starred, true, new("starred", DateTimeOffset.UnixEpoch));

        AssertSet(told);
    }

    [Fact]
    public void A_database_whose_folder_was_made_later_is_told_of()
    {
        using var told = new ManualResetEventSlim();
        using var watch = new SystemReadingWatch(File, TimeProvider.System);
        watch.Start(told.Set);

        using var open = ReadingDatabase.Open(File, "/archive");
        AssertSet(told);
        told.Reset();

        open.Mark([new(ArticleKey.Of("tide"u8), "tide.md", "Tide")], ArticleMarks.Starred, true, new("starred", DateTimeOffset.UnixEpoch));
        AssertSet(told);
    }

    [Fact]
    public void Where_no_folder_is_made_nothing_is_told_and_nothing_fails()
    {
        var clock = new ManualClock();
        var told = 0;
        using (var watch = new SystemReadingWatch(_folder["nowhere/reading.db"], clock))
        {
            watch.Start(() => told++);
            Directory.CreateDirectory(_folder["elsewhere"]);
            clock.Advance(2 * SystemReadingWatch.Gathering);
        }

        clock.Advance(2 * SystemReadingWatch.Gathering);
        Assert.Equal(0, told);
    }

    // A change that is never told of is to fail, and not to hold up every test.
    private static void AssertSet(ManualResetEventSlim told) => Assert.True(told.Wait(TimeSpan.FromMinutes(1)), "Nothing was told.");
}
