using Tui.Core.Indexing.Folders;

namespace Tui.Core.Indexing.Following;

/// <summary>Watches a folder through the operating system.</summary>
/// <param name="folder">The folder.</param>
public sealed class SystemFolderWatch(ArticleFolder folder) : IFolderWatch
{
    /// <summary>The most that the framework allows, in bytes; where the system has no such buffer it means nothing.</summary>
    private const int LargestBuffer = 64 * 1024;

    private readonly Lock _lock = new();
    private List<FileSystemWatcher> _watchers = [];
    private FolderEvents? _events;
    private bool _isStale;

    /// <inheritdoc/>
    public void Start(FolderEvents events)
    {
        ArgumentNullException.ThrowIfNull(events);
        _events = events;
        Watch(events);
    }

    /// <inheritdoc/>
    public void Renew()
    {
        if (_events is not { } events || !Interlocked.Exchange(ref _isStale, false))
            return;
        try
        {
            Watch(events);
        }
        catch (IOException)
        {
            events.Failed();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            _events = null;
            _watchers.ForEach(watcher => watcher.Dispose());
        }
    }

    /// <summary>Begins to watch what there is, and only then no longer what was watched before.</summary>
    private void Watch(FolderEvents events)
    {
        // Elsewhere a tree is watched as one, whatever is in it.
        var folders = OperatingSystem.IsLinux() ? WatchedFolder.Below(folder.Root) : [new("", IsWhole: true)];
        var watchers = new List<FileSystemWatcher>(folders.Count);
        foreach (var watched in folders)
        {
            if (Begin(watched, events) is { } watcher)
                watchers.Add(watcher);
        }

        lock (_lock)
        {
            (_events is null ? watchers : _watchers).ForEach(watcher => watcher.Dispose());
            _watchers = watchers;
        }
    }

    /// <summary>Begins to watch a folder; null where it is gone already.</summary>
    private FileSystemWatcher? Begin(WatchedFolder watched, FolderEvents events)
    {
        try
        {
            return MakeWatcher(watched, events);
        }
        catch (Exception e) when (e is ArgumentException or FileNotFoundException or UnauthorizedAccessException)
        {
            // That is how the framework says that there is no such folder.
            if (watched.Path.Length == 0)
                throw new IOException(e.Message, e);
            _isStale = true;
            return null;
        }
    }

    private FileSystemWatcher MakeWatcher(WatchedFolder watched, FolderEvents events)
    {
        var watcher = new FileSystemWatcher(Path.Join(folder.Root, watched.Path))
        {
            IncludeSubdirectories = watched.IsWhole,
            InternalBufferSize = LargestBuffer,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Created += (_, e) => Come(e.FullPath, watched, events);
        watcher.Changed += (_, e) => Change(e.FullPath, events);
        watcher.Deleted += (_, e) => Go(e.FullPath, events);
        watcher.Renamed += (_, e) =>
        {
            Go(e.OldFullPath, events);
            Come(e.FullPath, watched, events);
        };
        watcher.Error += (_, e) => Fail(e.GetException(), watched, events);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Come(string fullPath, WatchedFolder watched, FolderEvents events)
    {
        var path = PathOf(fullPath);
        if (FileLook.IsPassedOver(path))
        {
            // It was watched with the tree that it came to, which from now on is watched folder by folder.
            if (watched.IsWhole && !FileLook.IsPassedOver(Path.GetDirectoryName(path)) && Directory.Exists(fullPath))
                LoseSight(events);
            return;
        }

        // What was in a folder before it was watched has no event of its own.
        if (Directory.Exists(fullPath) || FileLook.IsIgnoreFile(path))
            LoseSight(events);
        else if (ArticleFolder.IsArticleName(Path.GetFileName(path.AsSpan())))
            events.Changed(path);
    }

    private void Change(string fullPath, FolderEvents events)
    {
        var path = PathOf(fullPath);
        if (FileLook.IsPassedOver(path))
            return;
        if (FileLook.IsIgnoreFile(path))
            LoseSight(events);
        else if (ArticleFolder.IsArticleName(Path.GetFileName(path.AsSpan())))
            events.Changed(path);
    }

    private void Go(string fullPath, FolderEvents events)
    {
        // It may have been a folder, which is not to be seen any more.
        var path = PathOf(fullPath);
        if (FileLook.IsPassedOver(path))
            return;
        if (FileLook.IsIgnoreFile(path))
            LoseSight(events);
        else
            events.Changed(path);
    }

    private string PathOf(string fullPath)
        => Path.GetRelativePath(folder.Root, fullPath).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Lets the folders be watched anew and looked at.</summary>
    private void LoseSight(FolderEvents events)
    {
        _isStale = true;
        events.Lost();
    }

    private void Fail(Exception reason, WatchedFolder watched, FolderEvents events)
    {
        // That one below is gone is no failure.
        var isThere = watched.Path.Length == 0 || Directory.Exists(Path.Join(folder.Root, watched.Path));
        if (reason is not InternalBufferOverflowException && isThere)
            events.Failed();
        _isStale = true;
        events.Lost();
    }
}
