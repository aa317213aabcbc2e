using Tui.Core.Indexing.Following;

namespace Tui.Tests.Support;

/// <summary>A watch that tells what a test has it tell.</summary>
internal sealed class FakeWatch : IFolderWatch
{
    /// <summary>Whether nothing can be watched.</summary>
    public bool Fails { get; init; }

    /// <summary>What it tells of what happens; null before it was started.</summary>
    public FolderEvents? Events { get; private set; }

    public bool IsDisposed { get; private set; }

    public void Start(FolderEvents events)
    {
        if (Fails)
            throw new IOException("The limit of watches was reached.");
        Events = events;
    }

    public void Dispose() => IsDisposed = true;
}
