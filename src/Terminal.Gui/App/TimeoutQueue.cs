namespace Terminal.Gui.App;

/// <summary>Callbacks by the time when they are due.</summary>
/// <param name="now">The time that has passed since some moment.</param>
internal sealed class TimeoutQueue(Func<TimeSpan> now)
{
    private readonly Lock _lock = new();
    private readonly List<Entry> _entries = [];

    /// <summary>Adds a callback; it says whether it is to be called again after the same time.</summary>
    internal object Add(TimeSpan time, Func<bool> callback)
    {
        var entry = new Entry(time, callback) { Due = now() + time };
        lock (_lock) _entries.Add(entry);
        return entry;
    }

    /// <summary>Removes a callback. False where it was gone already.</summary>
    internal bool Remove(object token)
    {
        lock (_lock) return token is Entry entry && _entries.Remove(entry);
    }

    /// <summary>How long until the next callback is due; null where there is none.</summary>
    internal TimeSpan? UntilNext()
    {
        lock (_lock)
        {
            if (_entries.Count == 0) return null;
            var wait = _entries.Min(static entry => entry.Due) - now();
            return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
        }
    }

    /// <summary>Calls those that are due, each once.</summary>
    internal void RunDue()
    {
        foreach (var entry in TakeDue())
        {
            if (!entry.Callback()) continue;
            entry.Due = now() + entry.Time;
            lock (_lock) _entries.Add(entry);
        }
    }

    private Entry[] TakeDue()
    {
        lock (_lock)
        {
            if (_entries.Count == 0) return [];
            var time = now();
            Entry[] due = [.. _entries.Where(entry => entry.Due <= time).OrderBy(static entry => entry.Due)];
            foreach (var entry in due) _entries.Remove(entry);
            return due;
        }
    }

    private sealed class Entry(TimeSpan time, Func<bool> callback)
    {
        internal TimeSpan Time { get; } = time;

        internal Func<bool> Callback { get; } = callback;

        internal TimeSpan Due { get; set; }
    }
}
