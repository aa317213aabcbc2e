namespace Tui.Browsing.Effects;

/// <summary>
/// Runs pieces of work in the background, few at a time. Of the pieces that wait, a newer one takes the place of an
/// older one of its kind, so that holding a key down never builds up a queue.
/// </summary>
/// <param name="start">Runs a callback in the background.</param>
/// <param name="width">How many pieces run at a time.</param>
internal sealed class EffectLane(Action<Action> start, int width = 1)
{
    private readonly Lock _lock = new();
    private readonly List<Piece> _waiting = [];
    private int _running;

    /// <summary>Runs a piece of work as soon as there is room for it.</summary>
    /// <param name="kind">Its kind; null for a piece that must be done, whatever comes after it.</param>
    /// <param name="work">The work.</param>
    public void Post(Type? kind, Action work)
    {
        lock (_lock)
        {
            if (kind is not null)
                _waiting.RemoveAll(waiting => waiting.Kind == kind);
            _waiting.Add(new(kind, work));
            if (_running == width)
                return;

            _running++;
        }

        start(Drain);
    }

    /// <summary>Goes on with a piece of work, which is running, after those that wait; unless a newer one of its kind is among them.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="work">The rest of the work.</param>
    public void PostAgain(Type kind, Action work)
    {
        lock (_lock)
        {
            if (_waiting.TrueForAll(waiting => waiting.Kind != kind))
                _waiting.Add(new(kind, work));
        }
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
                _running--;
                return null;
            }

            var work = _waiting[0].Work;
            _waiting.RemoveAt(0);
            return work;
        }
    }

    // A class: a list of structures of our own would be compiled on the way to the first frame.
    private sealed record Piece(Type? Kind, Action Work);
}
