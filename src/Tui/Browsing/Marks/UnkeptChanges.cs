using Tui.Core.Language;

namespace Tui.Browsing.Marks;

/// <summary>
/// What the reader has changed and is not kept yet, or could not be and the reader has not been told of it. For any thread.
/// </summary>
internal sealed class UnkeptChanges
{
    private readonly Lock _lock = new();
    private TaskCompletionSource? _end;
    private int _pending;
    private int _losses;
    private int _told;
    private Phrase? _lost;

    /// <summary>Why something was not kept, the last of several; null where everything was, or the reader knows it.</summary>
    public Phrase? Lost
    {
        get
        {
            lock (_lock)
                return _losses > _told ? _lost : null;
        }
    }

    /// <summary>Something is to be kept.</summary>
    public void Add()
    {
        lock (_lock)
        {
            _pending++;
            _end ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>One thing that was to be kept is done with.</summary>
    /// <param name="lost">Why it was not kept; null where it was.</param>
    public void Remove(Phrase? lost)
    {
        lock (_lock)
        {
            if (lost is not null)
                (_lost, _losses) = (lost, _losses + 1);
            if (--_pending > 0)
                return;
            _end?.SetResult();
            _end = null;
        }
    }

    /// <summary>The reader has been told of what was not kept.</summary>
    /// <param name="losses">Of how many things since the start.</param>
    public void Tell(int losses)
    {
        lock (_lock)
            _told = losses;
    }

    /// <summary>Waits until nothing is to be kept any more; false where that took too long.</summary>
    /// <exception cref="OperationCanceledException">The user does not want to wait.</exception>
    public bool Wait(TimeSpan patience, CancellationToken cancellation)
    {
        Task end;
        lock (_lock)
            end = _end?.Task ?? Task.CompletedTask;
        return end.Wait(patience, cancellation);
    }
}
