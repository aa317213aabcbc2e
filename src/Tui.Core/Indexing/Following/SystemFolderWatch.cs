using Tui.Core.Indexing.Folders;

namespace Tui.Core.Indexing.Following;

/// <summary>Watches a folder through the operating system.</summary>
/// <param name="folder">The folder.</param>
public sealed class SystemFolderWatch(ArticleFolder folder) : IFolderWatch
{
    /// <summary>The most that the framework allows, in bytes; where the system has no such buffer it means nothing.</summary>
    private const int LargestBuffer = 64 * 1024;

    private FileSystemWatcher? _watcher;

    /// <inheritdoc/>
    public void Start(FolderEvents events)
    {
        ArgumentNullException.ThrowIfNull(events);
        try
        {
            _watcher = new FileSystemWatcher(folder.Root)
            {
                IncludeSubdirectories = true,
                InternalBufferSize = LargestBuffer,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            _watcher.Created += (_, e) => Come(e.FullPath, events);
            _watcher.Changed += (_, e) => Change(e.FullPath, events);
            _watcher.Deleted += (_, e) => Go(e.FullPath, events);
            _watcher.Renamed += (_, e) =>
            {
                Go(e.OldFullPath, events);
                Come(e.FullPath, events);
            };
            _watcher.Error += (_, e) => Fail(e.GetException(), events);
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is ArgumentException or UnauthorizedAccessException)
        {
            // That is how the framework says that there is no such folder.
            throw new IOException(e.Message, e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _watcher?.Dispose();

    private void Come(string fullPath, FolderEvents events)
    {
        var path = PathOf(fullPath);
        if (FileLook.IsPassedOver(path))
            return;

        // What was in a folder before it was watched has no event of its own.
        if (Directory.Exists(fullPath) || FileLook.IsIgnoreFile(path))
            events.Lost();
        else if (ArticleFolder.IsArticleName(Path.GetFileName(path.AsSpan())))
            events.Changed(path);
    }

    private void Change(string fullPath, FolderEvents events)
    {
        var path = PathOf(fullPath);
        if (FileLook.IsPassedOver(path))
            return;
        if (FileLook.IsIgnoreFile(path))
            events.Lost();
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
            events.Lost();
        else
            events.Changed(path);
    }

    private string PathOf(string fullPath)
        => Path.GetRelativePath(folder.Root, fullPath).Replace(Path.DirectorySeparatorChar, '/');

    private static void Fail(Exception reason, FolderEvents events)
    {
        if (reason is not InternalBufferOverflowException)
            events.Failed();
        events.Lost();
    }
}
