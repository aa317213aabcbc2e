namespace Tui.Browsing.Effects;

/// <summary>
/// Work that runs beside the interface. None of it begins before the first frame is on
/// the screen: it would only be in the way of it.
/// </summary>
internal sealed class BackgroundWork
{
    private readonly Lock _lock = new();
    private readonly List<Task> _running = [];
    private List<Action>? _held = [];

    /// <summary>Runs a callback on a thread of the pool, once work has begun. The callback must not throw.</summary>
    public void Start(Action work)
    {
        lock (_lock)
        {
            if (_held is not null)
            {
                _held.Add(work);
                return;
            }

            _running.RemoveAll(task => task.IsCompleted);
            _running.Add(Task.Run(work));
        }
    }

    /// <summary>Begins, with what was asked for so far.</summary>
    public void Begin()
    {
        List<Action>? held;
        lock (_lock)
        {
            held = _held;
            _held = null;
        }

        foreach (var work in held ?? [])
            Start(work);
    }

    /// <summary>Waits until nothing runs, but no longer than a time. What still runs then does not keep the process alive.</summary>
    public void Wait(TimeSpan patience)
    {
        Task[] running;
        lock (_lock)
            running = [.. _running];
        Task.WaitAll(running, patience);
    }
}
