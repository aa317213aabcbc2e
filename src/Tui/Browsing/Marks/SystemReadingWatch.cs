namespace Tui.Browsing.Marks;

/// <summary>Watches the database of what is the reader's own through the operating system, so that nothing is done while nobody writes.</summary>
/// <param name="file">The database's file; beside it stands its write-ahead log, to which changes go first.</param>
/// <param name="clock">The clock.</param>
internal sealed class SystemReadingWatch(string file, TimeProvider clock) : IReadingWatch
{
    /// <summary>What is written within this time is told of once.</summary>
    internal static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(500);

    private readonly Lock _lock = new();
    private FileSystemWatcher? _watcher;
    private ITimer? _timer;
    private bool _isArmed;
    private bool _isDisposed;

    /// <inheritdoc/>
    public void Start(Action changed)
    {
        lock (_lock)
        {
            if (_isDisposed)
                return;
            _timer = clock.CreateTimer(_ => Tell(changed), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            try
            {
                _watcher = new FileSystemWatcher(Path.GetDirectoryName(file)!, Path.GetFileName(file) + "*")
                {
                    NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size,
                };
                _watcher.Changed += (_, _) => Gather();
                _watcher.Created += (_, _) => Gather();
                _watcher.EnableRaisingEvents = true;
            }
            catch (Exception problem) when (problem is IOException or ArgumentException or UnauthorizedAccessException)
            {
                // No such folder, or no more watches: then it is seen when something else makes one look.
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            _watcher?.Dispose();
            _timer?.Dispose();
        }
    }

    private void Gather()
    {
        lock (_lock)
        {
            if (_isArmed || _isDisposed)
                return;
            _isArmed = true;
            _timer!.Change(Gathering, Timeout.InfiniteTimeSpan);
        }
    }

    private void Tell(Action changed)
    {
        lock (_lock)
            _isArmed = false;
        changed();
    }
}
