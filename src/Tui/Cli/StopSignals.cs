using System.Runtime.InteropServices;

namespace Tui.Cli;

/// <summary>
/// Makes of the first signal that asks the program to end a request to stop, so that it can clear up behind it; the
/// second one ends it as the system would.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    private const int None = int.MaxValue;

    private readonly CancellationTokenSource _stop = new();
    private PosixSignalRegistration[] _registrations = [];
    private int _first = None;

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>Takes the signals of this process from now on.</summary>
    public void Watch() => _registrations = [On(PosixSignal.SIGINT), On(PosixSignal.SIGTERM), On(PosixSignal.SIGHUP)];

    /// <summary>Takes a signal.</summary>
    /// <returns>Whether it is dealt with; if not, it is the system's.</returns>
    public bool Take(PosixSignal signal)
    {
        if (Interlocked.CompareExchange(ref _first, (int)signal, None) != None)
            return false;
        _stop.Cancel();
        return true;
    }

    /// <summary>What the shell is told: the code that belongs to the signal where the program stopped for it.</summary>
    /// <param name="exitCode">What the program ended with.</param>
    public int CodeOf(int exitCode) =>
        exitCode == ExitCodes.Interrupted && _first != None ? ExitCodes.After((PosixSignal)_first) : exitCode;

    private PosixSignalRegistration On(PosixSignal signal) =>
        PosixSignalRegistration.Create(signal, context => context.Cancel |= Take(signal));

    /// <summary>Gives the signals back.</summary>
    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
        _stop.Dispose();
    }
}
