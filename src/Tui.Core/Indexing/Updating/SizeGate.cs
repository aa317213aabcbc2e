namespace Tui.Core.Indexing.Updating;

/// <summary>Holds up those who add to a queue while what waits in it is too large.</summary>
/// <param name="most">The most that may wait; one alone may be larger.</param>
internal sealed class SizeGate(long most)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    private readonly object _turn = new();
    private long _waiting;

    /// <summary>Waits until there is room for something of a size.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void Enter(long size, CancellationToken cancellationToken)
    {
        lock (_turn)
        {
            while (_waiting > 0 && _waiting + size > most)
            {
                Monitor.Wait(_turn, BetweenLooks);
                cancellationToken.ThrowIfCancellationRequested();
            }

            _waiting += size;
        }
    }

    /// <summary>Makes the room free again.</summary>
    public void Leave(long size)
    {
        lock (_turn)
        {
            _waiting -= size;
            Monitor.PulseAll(_turn);
        }
    }
}
