namespace Tui.Browsing;

/// <summary>
/// Runs one piece of work after another in the background. Of the pieces that wait, a newer one takes the place of an
/// older one of its kind, so that holding a key down never builds up a queue.
/// </summary>
/// <param name="start">Runs a callback in the background.</param>
internal sealed class EffectLane(Action<Action> start)
{
    private readonly Lock _lock = new();
    private readonly List<(Type Kind, Action Work)> _waiting = [];
    private bool _isBusy;

    /// <summary>Runs a piece of work after what runs now.</summary>
    public void Post(Type kind, Action work)
    {
        lock (_lock)
        {
            _waiting.RemoveAll(waiting => waiting.Kind == kind);
            _waiting.Add((kind, work));
            if (_isBusy)
                return;

            _isBusy = true;
        }

        start(Drain);
    }

    private void Drain()
    {
        while (Next() is { } work)
            work();
    }

    private Action? Next()
    {
        lock (_lock)
        {
            if (_waiting.Count == 0)
            {
                _isBusy = false;
                return null;
            }

            var work = _waiting[0].Work;
            _waiting.RemoveAt(0);
            return work;
        }
    }
}
