using Tui.Core.Indexing.Following;
using Tui.Core.Language;

namespace Tui.Browsing.Effects;

/// <summary>Brings an archive up to date, once and then whenever its folder has changed, and tells of it in actions.</summary>
/// <param name="archive">The archive.</param>
/// <param name="take">Takes the actions.</param>
/// <param name="look">
/// Looks at what others have written, where the index is used, and takes what is made of that. Of looks of one kind that wait
/// there the latest is enough; null for one that must not be passed over.
/// </param>
/// <param name="cancellation">Ends it.</param>
internal sealed class ArchiveUpdates(
    IArchive archive, Action<BrowserAction> take, Action<Func<ArchiveNews, BrowserAction?>, Type?> look, CancellationToken cancellation)
{
    // Bytes; what a browser that has just begun holds is less.
    private const long MuchMemory = 32L << 20;

    private bool _isFirst = true;
    private string? _problem;
    private Phrase? _said;

    /// <summary>Takes changes over.</summary>
    public TakeOverOutcome TakeOver(FolderChanges changes)
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
                take(new BrowserAction.Updated(changed) { With = isFirst ? null : changes, Over = _said });
            if (!changed)
                LookAtOthers(isFirst ? null : changes, null);
            return TakeOverOutcome.Done;
        }
        catch (OperationCanceledException)
        {
            take(new BrowserAction.Updated(false));
            return TakeOverOutcome.Done;
        }
        catch (UnusableException busy) when (busy.IsBusy)
        {
            return Wait(busy, changes, isFirst);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail(exception);
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

    /// <summary>Shows what has changed that was not taken over here: another process may have done it.</summary>
    private void LookAtOthers(FolderChanges? changes, Type? kind) =>
        look(news => news.Index ? new BrowserAction.Updated(true) { With = changes } : null, kind);

    /// <summary>
    /// Another process is writing. What it has written is shown as it comes, and how far it is; the archive is not called
    /// empty, since it is being read.
    /// </summary>
    private TakeOverOutcome Wait(UnusableException busy, FolderChanges changes, bool isFirst)
    {
        var isNew = busy.Message != _problem;
        _problem = busy.Message;
        if (!isFirst)
        {
            // What has changed is taken over again, so that the next look tells of it too.
            LookAtOthers(changes, typeof(FolderChanges));
            return TakeOverOutcome.Busy;
        }

        look(news => isNew || news.Index ? new BrowserAction.Updating(ProgressOf(news)) : null, isNew ? null : typeof(UpdateProgress));
        if (isNew)
            take(new BrowserAction.Say(_said = busy.Reason));
        return TakeOverOutcome.Busy;
    }

    // Where all that is listed has been read, how many are still to come is not known here.
    private static UpdateProgress ProgressOf(ArchiveNews news) =>
        news.Read < news.Total ? new(news.Read, news.Total, news.Index) : new(0, 0, news.Index);

    /// <summary>Says what has failed, once for each reason until it has been done.</summary>
    private TakeOverOutcome Fail(Exception exception)
    {
        if (exception.Message != _problem)
        {
            take(new BrowserAction.Updated(false));
            take(new BrowserAction.Say($"Changes cannot be taken over: {UnusableException.ReasonOf(exception)}"));
        }

        (_isFirst, _problem) = (false, exception.Message);
        return TakeOverOutcome.Failed;
    }
}
