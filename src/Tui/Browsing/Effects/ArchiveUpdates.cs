using Tui.Core.Indexing;
using Tui.Core.Indexing.Following;
using Tui.Core.Language;
using Tui.Text;

namespace Tui.Browsing.Effects;

/// <summary>Brings an archive up to date, once and then whenever its folder has changed, and tells of it in actions.</summary>
/// <param name="archive">The archive.</param>
/// <param name="take">Takes the actions.</param>
/// <param name="cancellation">Ends it.</param>
internal sealed class ArchiveUpdates(IArchive archive, Action<BrowserAction> take, CancellationToken cancellation)
{
    // Bytes; what a browser that has just begun holds is less.
    private const long MuchMemory = 32L << 20;

    private bool _isFirst = true;
    private string? _problem;

    /// <summary>Takes changes over; false where that is to be tried again: another process is in the way, or it has failed.</summary>
    public bool TakeOver(FolderChanges changes)
    {
        var isFirst = _isFirst;
        try
        {
            var changed = archive.Update(changes, progress => Report(progress, isFirst), cancellation);
            _isFirst = false;
            _problem = null;
            if (isFirst)
                GiveBack();

            // Where nothing has changed nothing is said, and so nothing is drawn.
            if (isFirst || changed)
                take(new BrowserAction.Updated(changed) { With = isFirst ? null : changes });
            return true;
        }
        catch (OperationCanceledException)
        {
            take(new BrowserAction.Updated(false));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail(exception, isFirst);
        }
    }

    /// <summary>Says that not everything can be watched.</summary>
    public void Unwatched() => take(new BrowserAction.Say("Too many folders to watch: changes are looked for every half minute."));

    private void Report(UpdateProgress progress, bool isFirst)
    {
        if (isFirst || progress.Changed)
            take(new BrowserAction.Updating(progress));
    }

    /// <summary>
    /// Gives the memory back that the look at every file took: 18 bytes for each, which nothing else needs. That stops the
    /// program for a moment, and so it is not done for little.
    /// </summary>
    private static void GiveBack()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) > MuchMemory)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    /// <summary>Says what has failed, once for each reason until it has been done.</summary>
    private bool Fail(Exception exception, bool isFirst)
    {
        var isBusy = exception.InnerException is IndexBusyException;
        if (exception.Message != _problem && (!isBusy || isFirst))
        {
            var reason = TextCleaner.CleanLine(exception.Message);
            take(new BrowserAction.Updated(false));
            take(new BrowserAction.Say(isBusy ? (Phrase)reason : $"Changes cannot be taken over: {reason}"));
        }

        (_isFirst, _problem) = (false, exception.Message);
        return false;
    }
}
