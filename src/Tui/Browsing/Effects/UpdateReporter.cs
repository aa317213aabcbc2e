using Tui.Core.Indexing.Updating;

namespace Tui.Browsing.Effects;

/// <summary>
/// Passes the progress of an update on, seldom enough to be read: nothing of an update that is soon done, then about
/// twice a second.
/// </summary>
/// <param name="clock">The clock.</param>
/// <param name="report">Takes what is passed on.</param>
internal sealed class UpdateReporter(TimeProvider clock, Action<UpdateProgress> report) : IProgress<IndexProgress>
{
    private static readonly TimeSpan BeforeFirst = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(500);

    private long _since = clock.GetTimestamp();
    private TimeSpan _wait = BeforeFirst;

    /// <inheritdoc/>
    public void Report(IndexProgress value)
    {
        if (clock.GetElapsedTime(_since) < _wait)
            return;

        (_since, _wait) = (clock.GetTimestamp(), Between);

        // Only files that were read, and so may have changed the archive, are named.
        report(new(value.Done, value.Known, value.Path.Length > 0));
    }
}
