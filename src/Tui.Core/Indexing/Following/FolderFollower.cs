namespace Tui.Core.Indexing.Following;

/// <summary>
/// Keeps something up to date with a folder: gathers what a watch tells until it is quiet, and has it taken over, one
/// batch at a time. Where not everything can be watched, the whole folder is looked at from time to time; what is known to have
/// changed does not wait for that.
/// </summary>
public sealed class FolderFollower : IDisposable
{
    /// <summary>A file is often written in several steps.</summary>
    internal static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    /// <summary>Where it never gets quiet, it is taken over all the same.</summary>
    internal static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>Between two looks at whether another process that writes has ended.</summary>
    internal static readonly TimeSpan WhileBusy = TimeSpan.FromSeconds(1);

    /// <summary>After a failure; after each one that follows twice as long as before.</summary>
    internal static readonly TimeSpan BeforeRetry = TimeSpan.FromSeconds(5);

    /// <summary>It is tried again so often at the least.</summary>
    internal static readonly TimeSpan LongestRetry = TimeSpan.FromSeconds(60);

    /// <summary>Between two looks at a folder that cannot be watched, at the least.</summary>
    internal static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(30);

    /// <summary>The next look at the whole folder comes after a rest so much longer than the last one took.</summary>
    private const int RestFactor = 10;

    private readonly FolderFollowerParts _parts;
    private readonly Lock _lock = new();
    private readonly ITimer _timer;
    private FolderChanges _pending = FolderChanges.Anything();
    private TimeSpan _beforeRetry = BeforeRetry;
    private bool _hasStarted;
    private long? _since;
    private long _restUntil;
    private bool _isBusy = true;
    private bool _isBlind;
    private bool _isDisposed;

    /// <summary>Makes one; nothing is watched yet.</summary>
    public FolderFollower(FolderFollowerParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        _parts = parts;
        _timer = parts.Clock.CreateTimer(_ => Begin(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _restUntil = parts.Clock.GetTimestamp();
    }

    /// <summary>Begins to watch, and then has the whole folder taken over, so that nothing in between is missed.</summary>
    public void Start()
    {
        try
        {
            _parts.Watch?.Start(new(path => Note(changes => changes.Add(path)), () => Note(changes => changes.AddAnything()), GoBlind));
        }
        catch (IOException)
        {
            GoBlind();
        }

        TakeOver(TakePending());
    }

    /// <summary>Watches no longer. What is being taken over is not waited for.</summary>
    public void Dispose()
    {
        lock (_lock)
            _isDisposed = true;
        _timer.Dispose();
        _parts.Watch?.Dispose();
    }

    private void Note(Action<FolderChanges> note)
    {
        lock (_lock)
        {
            note(_pending);
            _since ??= _parts.Clock.GetTimestamp();
            if (!_isBusy)
                Arm(Quiet);
        }
    }

    private void GoBlind()
    {
        lock (_lock)
        {
            if (_isBlind)
                return;
            _isBlind = true;
        }

        _parts.Unwatched();
    }

    /// <summary>Lets the timer go off once it was quiet, before another look at the whole folder after a rest.</summary>
    private void Arm(TimeSpan wait)
    {
        if (_isDisposed)
            return;
        var now = _parts.Clock.GetTimestamp();
        if (_since is { } since)
            wait = Least(wait, Longest - _parts.Clock.GetElapsedTime(since, now));
        if (!HasPathsAlone(now) && _pending.IsAnything)
        {
            var rest = _parts.Clock.GetElapsedTime(now, _restUntil);
            wait = wait > rest ? wait : rest;
        }

        _timer.Change(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Whether there is something that need not wait for the rest before the next look at the whole folder.</summary>
    private bool HasPathsAlone(long now) => _pending.Paths.Count > 0 && (!_pending.IsAnything || now < _restUntil);

    private long TicksOf(TimeSpan time) => (long)(time.TotalSeconds * _parts.Clock.TimestampFrequency);

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private void Begin()
    {
        lock (_lock)
        {
            if (_isBusy || _isDisposed)
                return;
            _isBusy = true;
            if (_pending.IsNothing)
                _pending.AddAnything();
        }

        _parts.Run(() => TakeOver(TakePending()));
    }

    private FolderChanges TakePending()
    {
        lock (_lock)
        {
            _since = null;
            if (HasPathsAlone(_parts.Clock.GetTimestamp()))
                return _pending.TakePaths();
            var taken = _pending;
            _pending = new();
            return taken;
        }
    }

    private void TakeOver(FolderChanges changes)
    {
        var start = _parts.Clock.GetTimestamp();
        var outcome = _parts.TakeOver(changes);
        lock (_lock)
        {
            _isBusy = false;
            var end = _parts.Clock.GetTimestamp();
            // The first look is most of the time a reading.
            if (changes.IsAnything && _hasStarted && outcome != TakeOverOutcome.Busy)
                _restUntil = end + Math.Min((end - start) * RestFactor, TicksOf(BetweenLooks));
            _hasStarted = true;
            if (outcome != TakeOverOutcome.Done)
                ArmAgain(changes, outcome);
            else if (!_pending.IsNothing)
                Arm(Quiet);
            else if (_isBlind)
                Arm(BetweenLooks);
            if (outcome != TakeOverOutcome.Failed)
                _beforeRetry = BeforeRetry;
        }
    }

    private void ArmAgain(FolderChanges changes, TakeOverOutcome outcome)
    {
        _pending.Add(changes);
        _since = null;
        if (outcome == TakeOverOutcome.Busy)
        {
            Arm(WhileBusy);
            return;
        }

        Arm(_beforeRetry);
        _beforeRetry = Least(_beforeRetry * 2, LongestRetry);
    }
}

/// <summary>What a <see cref="FolderFollower"/> works with.</summary>
public sealed record FolderFollowerParts
{
    /// <summary>Watches the folder; null where nobody does, and it is looked at once.</summary>
    public IFolderWatch? Watch { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Takes changes over. Must not throw.</summary>
    public required Func<FolderChanges, TakeOverOutcome> TakeOver { get; init; }

    /// <summary>Runs a callback where taking over may take long.</summary>
    public required Action<Action> Run { get; init; }

    /// <summary>Told once when not everything can be watched, so that changes may be seen later.</summary>
    public required Action Unwatched { get; init; }
}
