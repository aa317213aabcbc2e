namespace Tui.Browsing.Marks;

/// <summary>Watches where what is the reader's own is kept.</summary>
internal interface IReadingWatch : IDisposable
{
    /// <summary>Begins to watch. Where that cannot be done, nothing is ever told.</summary>
    /// <param name="changed">Told that something may have been written, by this process or another, on any thread.</param>
    void Start(Action changed);
}
