namespace Tui.Browsing.Marks;

/// <summary>Watches the database of what is the reader's own through the operating system, so that nothing is done while nobody writes.</summary>
/// <param name="file">The database's file; beside it stands its write-ahead log, to which changes go first.</param>
/// <param name="clock">The clock.</param>
/// <remarks>Where its folder is still to be made, that is waited for in the folder above that is there.</remarks>
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
            Watch();
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

    private void Watch()
    {
        try
        {
            // What is made between the look and the watch is seen at the second look.
            string awaited;
            do
            {
                awaited = NextTo(file);
                _watcher?.Dispose();
                _watcher = awaited == file ? WatchFile() : WatchFor(awaited);
            }
            while (NextTo(file) != awaited);
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // No more watches: then it is seen when something else makes one look.
        }
    }

    /// <summary>The path itself where its folder is there, else the first folder on the way that is not.</summary>
    private static string NextTo(string path) =>
        Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder) ? NextTo(folder) : path;

    private FileSystemWatcher WatchFile()
    {
        var watcher = new FileSystemWatcher(Path.GetDirectoryName(file)!, Path.GetFileName(file) + "*")
        {
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, _) => Gather();
        watcher.Created += (_, _) => Gather();

        // What was not taken in time may have been anything.
        watcher.Error += (_, _) => Gather();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private FileSystemWatcher WatchFor(string folder)
    {
        var watcher = new FileSystemWatcher(Path.GetDirectoryName(folder)!, Path.GetFileName(folder))
        {
            NotifyFilter = NotifyFilters.DirectoryName,
        };
        watcher.Created += (_, _) => Approach();
        watcher.Renamed += (_, _) => Approach();
        watcher.Error += (_, _) => Approach();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Approach()
    {
        lock (_lock)
        {
            if (_isDisposed)
                return;
            Watch();
        }

        // The database may be there already.
        Gather();
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
        {
            _isArmed = false;
            if (_isDisposed)
                return;
        }

        changed();
    }
}
