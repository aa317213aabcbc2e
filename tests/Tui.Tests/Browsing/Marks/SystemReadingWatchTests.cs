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

        told.Wait();
    }

    [Fact]
    public void Without_a_folder_nothing_is_told_and_nothing_fails()
    {
        using var watch = new SystemReadingWatch(_folder["nowhere/reading.db"], TimeProvider.System);

        watch.Start(() => Assert.Fail("Told."));
    }
}
