using System.Globalization;
using Tui.Core.Indexing.Following;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing.Following;

public sealed class FolderFollowerTests : IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    private readonly ManualClock _clock = new();
    private readonly List<string> _taken = [];
    private FakeWatch _watch = new();
    private TakeOverOutcome _outcome;
    private Action _during = () => { };
    private int _warnings;

    public void Dispose() => _watch.Dispose();

    [Fact]
    public void All_is_taken_over_once_the_folder_is_watched()
    {
        using var follower = Start();

        Assert.Equal(["anything"], _taken);
        Assert.NotNull(_watch.Events);
    }

    [Fact]
    public void What_happens_is_taken_over_once_it_is_quiet()
    {
        using var follower = Start();
        _watch.Events!.Changed("a.md");
        _clock.Advance(FolderFollower.Quiet - Moment);
        _watch.Events.Changed("b.md");
        _clock.Advance(FolderFollower.Quiet - Moment);
        Assert.Equal(["anything"], _taken);

        _clock.Advance(Moment);
        Assert.Equal(["anything", "a.md b.md"], _taken);
    }

    [Fact]
    public void Where_it_never_gets_quiet_it_is_taken_over_all_the_same()
    {
        using var follower = Start();
        for (var time = TimeSpan.Zero; time < FolderFollower.Longest; time += FolderFollower.Quiet / 2)
        {
            _watch.Events!.Changed("a.md");
            _clock.Advance(FolderFollower.Quiet / 2);
        }

        Assert.Equal(["anything", "a.md"], _taken);
    }

    [Fact]
    public void Nothing_is_done_while_nothing_happens()
    {
        using var follower = Start();
        _clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(["anything"], _taken);
    }

    [Fact]
    public void What_happens_meanwhile_is_taken_over_afterwards()
    {
        _during = () =>
        {
            _during = () => { };
            _watch.Events!.Changed("meanwhile.md");
        };
        using var follower = Start();
        _clock.Advance(FolderFollower.Quiet);

        Assert.Equal(["anything", "meanwhile.md"], _taken);
    }

    [Fact]
    public void Where_events_were_lost_all_is_looked_at()
    {
        using var follower = Start();
        _watch.Events!.Changed("a.md");
        _watch.Events.Lost();
        _clock.Advance(FolderFollower.Quiet);

        Assert.Equal(["anything", "anything"], _taken);
        Assert.Equal(0, _warnings);
    }

    [Fact]
    public void After_a_long_look_at_all_of_it_the_next_one_waits()
    {
        using var follower = Start();
        _during = () => _clock.Advance(TimeSpan.FromSeconds(1));
        _watch.Events!.Lost();
        _clock.Advance(FolderFollower.Quiet);
        _during = () => { };
        _watch.Events.Lost();
        _clock.Advance(TimeSpan.FromSeconds(9));
        Assert.Equal(["anything", "anything"], _taken);
        _clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(["anything", "anything", "anything"], _taken);
    }

    [Fact]
    public void What_is_known_to_have_changed_does_not_wait_for_the_next_look_at_all_of_it()
    {
        using var follower = Start();
        _during = () => _clock.Advance(TimeSpan.FromSeconds(1));
        _watch.Events!.Lost();
        _clock.Advance(FolderFollower.Quiet);
        _during = () => { };
        _watch.Events.Changed("a.md");
        _watch.Events.Lost();
        _watch.Events.Changed("b.md");
        _clock.Advance(FolderFollower.Quiet);
        Assert.Equal(["anything", "anything", "a.md b.md"], _taken);
        _watch.Events.Changed("c.md");
        _clock.Advance(FolderFollower.Quiet);
        Assert.Equal(["anything", "anything", "a.md b.md", "c.md"], _taken);
        _clock.Advance(TimeSpan.FromSeconds(11));

        Assert.Equal(["anything", "anything", "a.md b.md", "c.md", "anything"], _taken);
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(5, _taken.Count);
    }

    [Fact]
    public void After_a_very_long_look_the_next_one_does_not_wait_ten_times_as_long()
    {
        using var follower = Start();
        _during = () => _clock.Advance(TimeSpan.FromMinutes(1));
        _watch.Events!.Lost();
        _clock.Advance(FolderFollower.Quiet);
        _during = () => { };
        _watch.Events.Lost();
        _clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(["anything", "anything"], _taken);
        _watch.Events.Lost();
        _clock.Advance(FolderFollower.BetweenLooks + TimeSpan.FromMinutes(1));

        Assert.Equal(["anything", "anything", "anything"], _taken);
    }

    [Fact]
    public void Of_very_many_changes_all_is_looked_at()
    {
        using var follower = Start();
        for (var i = 0; i < 5000; i++)
            _watch.Events!.Changed(string.Create(CultureInfo.InvariantCulture, $"{i}.md"));
        _clock.Advance(FolderFollower.Quiet);

        Assert.Equal(["anything", "anything"], _taken);
    }

    [Fact]
    public void While_another_process_is_in_the_way_it_is_asked_every_second_for_as_long_as_that_takes()
    {
        _outcome = TakeOverOutcome.Busy;
        using var follower = Start();
        for (var second = 0; second < 100; second++)
            _clock.Advance(FolderFollower.WhileBusy);
        Assert.Equal(101, _taken.Count);

        _outcome = TakeOverOutcome.Done;
        _clock.Advance(FolderFollower.WhileBusy);
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(102, _taken.Count);
    }

    [Fact]
    public void Where_it_fails_it_is_tried_again_less_and_less_often()
    {
        using var follower = Start();
        _outcome = TakeOverOutcome.Failed;
        _watch.Events!.Changed("a.md");
        _clock.Advance(FolderFollower.Quiet);
        _clock.Advance(FolderFollower.BeforeRetry);
        _outcome = TakeOverOutcome.Done;
        _clock.Advance(FolderFollower.BeforeRetry);
        Assert.Equal(["anything", "a.md", "a.md"], _taken);
        _clock.Advance(FolderFollower.BeforeRetry);

        Assert.Equal(["anything", "a.md", "a.md", "a.md"], _taken);
    }

    [Fact]
    public void A_folder_that_cannot_be_watched_is_looked_at_from_time_to_time_and_that_is_said_once()
    {
        _watch = new() { Fails = true };
        using var follower = Start();
        _clock.Advance(2 * FolderFollower.BetweenLooks);

        Assert.Equal(["anything", "anything", "anything"], _taken);
        Assert.Equal(1, _warnings);
    }

    [Fact]
    public void So_is_one_of_which_a_part_is_not_watched_any_more()
    {
        using var follower = Start();
        _watch.Events!.Failed();
        _watch.Events.Failed();
        _watch.Events.Lost();
        _clock.Advance(FolderFollower.Quiet + FolderFollower.BetweenLooks);

        Assert.Equal(["anything", "anything", "anything"], _taken);
        Assert.Equal(1, _warnings);
    }

    [Fact]
    public void Closed_it_watches_no_longer()
    {
        var follower = Start();
        _watch.Events!.Changed("a.md");
        follower.Dispose();
        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(["anything"], _taken);
        Assert.True(_watch.IsDisposed);
    }

    private FolderFollower Start()
    {
        var follower = new FolderFollower(new()
        {
            Watch = _watch,
            Clock = _clock,
            TakeOver = changes =>
            {
                _taken.Add(changes.IsAnything ? "anything" : string.Join(' ', changes.Paths.Order(StringComparer.Ordinal)));
                _during();
                return _outcome;
            },
            Run = work => work(),
            Unwatched = () => _warnings++,
        });
        follower.Start();
        return follower;
    }
}
