using Tui.Browsing.Effects;
using Tui.Core.Indexing.Updating;

namespace Tui.Tests.Browsing.Effects;

public class UpdateReporterTests
{
    [Fact]
    public void An_update_that_is_soon_done_is_not_spoken_of()
    {
        Assert.Empty(ReportsAt(10, 100, 200));
    }

    [Fact]
    public void A_long_update_is_reported_twice_a_second()
    {
        Assert.Equal([300, 800, 1300], ReportsAt([.. Enumerable.Range(1, 14).Select(number => number * 100)]));
    }

    [Fact]
    public void Only_files_that_were_read_may_have_changed_the_archive()
    {
        var clock = new Clock();
        var reports = new List<UpdateProgress>();
        var reporter = new UpdateReporter(clock, reports.Add);
        clock.Milliseconds = 1000;
        reporter.Report(new IndexProgress(1, 2, "a.md"));
        clock.Milliseconds = 2000;
        reporter.Report(new IndexProgress(2, 2, ""));

        Assert.Equal([new UpdateProgress(1, 2, true), new UpdateProgress(2, 2, false)], reports);
    }

    private static List<long> ReportsAt(params int[] times)
    {
        var clock = new Clock();
        var reported = new List<long>();
        var reporter = new UpdateReporter(clock, _ => reported.Add(clock.Milliseconds));
        foreach (var time in times)
        {
            clock.Milliseconds = time;
            reporter.Report(new IndexProgress(1, 2, "a.md"));
        }

        return reported;
    }

    private sealed class Clock : TimeProvider
    {
        public long Milliseconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => Milliseconds;
    }
}
