using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Terminal.Gui.Drivers;

/// <summary>The signals that concern a program with a terminal, kept until the UI thread takes them.</summary>
/// <param name="wake">Called when one came, on another thread.</param>
/// <param name="restore">Gives the terminal back: called where a signal comes again before the first was taken.</param>
[UnsupportedOSPlatform("windows")]
internal sealed class SignalWatch(Action wake, Action restore) : IDisposable
{
    // How long a stop signal may take to stop the process; a process that nobody could resume is not stopped at all.
    private static readonly TimeSpan StopTime = TimeSpan.FromMilliseconds(200);

    // As objects: a queue of a type of ours would be compiled as the program starts.
    private readonly ConcurrentQueue<object> _came = new();
    private readonly ManualResetEventSlim _resumed = new();
    private readonly List<PosixSignalRegistration> _registrations = [];
    private PosixSignalRegistration? _stop;
    private volatile bool _stopping;

    /// <summary>Begins to watch.</summary>
    internal void Start()
    {
        if (_registrations.Count > 0) return;
        Watch(PosixSignal.SIGWINCH, TerminalSignal.Resized);
        Watch(PosixSignal.SIGINT, TerminalSignal.Interrupted);
        Watch(PosixSignal.SIGTERM, TerminalSignal.Terminated);
        Watch(PosixSignal.SIGQUIT, TerminalSignal.Quit);
        Watch(PosixSignal.SIGHUP, TerminalSignal.HungUp);
        _registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGCONT, OnResumed));
        WatchStop();
    }

    /// <summary>The signal that came longest ago; null where there is none.</summary>
    internal TerminalSignal? Take() => _came.TryDequeue(out var signal) ? (TerminalSignal)signal : null;

    /// <summary>Stops the process as Ctrl+Z does, and returns when it was resumed.</summary>
    internal void StopProcess()
    {
        _stop?.Dispose();
        _resumed.Reset();
        _stopping = true;
        _ = LibC.Kill(0, LibC.StopSignal);
        _resumed.Wait(StopTime);
        _stopping = false;
        WatchStop();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
        _registrations.Clear();
        _stop?.Dispose();
        _resumed.Dispose();
    }

    private void WatchStop() => _stop = PosixSignalRegistration.Create(PosixSignal.SIGTSTP, context =>
    {
        context.Cancel = true;
        Add(TerminalSignal.StopAsked);
    });

    private void Watch(PosixSignal signal, TerminalSignal means) =>
        _registrations.Add(PosixSignalRegistration.Create(signal, context =>
        {
            // Asked a second time, a program that does not answer is ended by the system.
            var again = means != TerminalSignal.Resized && _came.Contains(means);
            if (again) restore();
            context.Cancel = !again;
            Add(means);
        }));

    private void OnResumed(PosixSignalContext context)
    {
        // The runtime would put back modes of its own.
        context.Cancel = true;
        if (_stopping) _resumed.Set();
        else Add(TerminalSignal.Resumed);
    }

    private void Add(TerminalSignal signal)
    {
        _came.Enqueue(signal);
        wake();
    }
}
