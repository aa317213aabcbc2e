namespace Tui.Browsing;

/// <summary>Work that runs beside the interface and is waited for at the end.</summary>
internal sealed class BackgroundWork
{
    private readonly Lock _lock = new();
    private readonly List<Task> _running = [];

    /// <summary>Runs a callback on a thread of the pool. The callback must not throw.</summary>
    public void Start(Action work)
    {
        lock (_lock)
        {
            _running.RemoveAll(task => task.IsCompleted);
            _running.Add(Task.Run(work));
        }
    }

    /// <summary>Waits until nothing runs.</summary>
    public void Wait()
    {
        Task[] running;
        lock (_lock)
            running = [.. _running];
        Task.WaitAll(running);
    }
}
