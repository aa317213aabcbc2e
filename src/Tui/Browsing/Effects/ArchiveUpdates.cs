using Tui.Core.Indexing;
using Tui.Core.Indexing.Following;
using Tui.Text;

namespace Tui.Browsing.Effects;

/// <summary>Brings an archive up to date, once and then whenever its folder has changed, and tells of it in actions.</summary>
/// <param name="archive">The archive.</param>
/// <param name="take">Takes the actions.</param>
/// <param name="cancellation">Ends it.</param>
internal sealed class ArchiveUpdates(IArchive archive, Action<BrowserAction> take, CancellationToken cancellation)
{
    private bool _isFirst = true;

    /// <summary>Takes changes over; false where another process is in the way.</summary>
    public bool TakeOver(FolderChanges changes)
    {
        var isFirst = _isFirst;
        try
        {
            var changed = archive.Update(changes, progress => Report(progress, isFirst), cancellation);
            _isFirst = false;

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

    private bool Fail(Exception exception, bool isFirst)
    {
        var isBusy = exception.InnerException is IndexBusyException;
        if (!isBusy || isFirst)
        {
            take(new BrowserAction.Updated(false));
            take(new BrowserAction.Say(TextCleaner.CleanLine(exception.Message)));
        }

        _isFirst = false;
        return !isBusy;
    }
}
