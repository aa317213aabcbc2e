namespace Tui.Core.Indexing.Following;

/// <summary>Watches a folder for changes.</summary>
public interface IFolderWatch : IDisposable
{
    /// <summary>Begins to watch; what happens from its return on is told. May take time where there are many folders.</summary>
    /// <param name="events">Told what happens, on any thread.</param>
    /// <exception cref="IOException">The folder cannot be watched.</exception>
    void Start(FolderEvents events);
}

/// <summary>What a folder's watch tells.</summary>
/// <param name="Changed">A file or folder came, changed or went: its path below the watched one, divided by <c>/</c>.</param>
/// <param name="Lost">Anything may have changed: events were lost, or a whole folder came.</param>
/// <param name="Failed">Not everything is watched any more.</param>
public sealed record FolderEvents(Action<string> Changed, Action Lost, Action Failed);
