namespace Tui.Tests.Support;

/// <summary>A clock that stands still until a test moves it on; its timers go off on the test's own thread.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Timer> _timers = [];
    private TaskCompletionSource _armed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TimeSpan _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now.Ticks;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        lock (_lock)
            _timers.Add(timer);
        return timer;
    }

    /// <summary>Waits until a timer is to go off.</summary>
    public Task Armed()
    {
        lock (_lock)
            return _timers.Exists(timer => timer.Due is not null) ? Task.CompletedTask : _armed.Task;
    }

    /// <summary>Moves on, and lets the timers go off in their order.</summary>
    public void Advance(TimeSpan by)
    {
        var end = _now + by;
        while (NextUntil(end) is { } next)
            next.Go();
        _now = end;
    }

    private Timer? NextUntil(TimeSpan end)
    {
        lock (_lock)
        {
            var next = _timers.Where(timer => timer.Due <= end).MinBy(timer => timer.Due);
            if (next is not null)
                (_now, next.Due) = (next.Due!.Value, null);
            return next;
        }
    }

    private void TellArmed()
    {
        _armed.TrySetResult();
        _armed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Timer(ManualClock clock, Action go) : ITimer
    {
        public TimeSpan? Due { get; set; }

        public void Go() => go();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                Due = dueTime == Timeout.InfiniteTimeSpan ? null : clock._now + dueTime;
                if (Due is not null)
                    clock.TellArmed();
            }

            return true;
        }

        public void Dispose() => Due = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
