using System.Drawing;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Terminal.Gui.Drivers;

/// <summary>The terminal of a process on Linux or macOS, in raw mode through termios.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed unsafe class UnixTerminal : ITerminal
{
    private const int Now = 0;
    private const int AfterOutput = 1;

    private readonly Lock _lock = new();
    private readonly byte[] _before = new byte[LibC.TermiosBytes];
    private readonly int _input;
    private readonly int _output;
    private readonly bool _opened;
    private readonly WakePipe _wake = new();
    private readonly SignalWatch _signals;
    private byte[] _farewell = [];
    private bool _entered;

    /// <summary>The terminal on standard input and output, or else the controlling one.</summary>
    /// <exception cref="IOException">There is none.</exception>
    internal UnixTerminal(TerminalTraits traits)
    {
        Traits = traits;
        _output = 1;
        if (LibC.IsTerminal(0) == 0 || LibC.IsTerminal(1) == 0)
        {
            _input = _output = LibC.OpenTerminal();
            _opened = true;
            if (_input < 0) throw new IOException("There is no terminal.");
        }

        _signals = new SignalWatch(Wake, Leave);
    }

    /// <inheritdoc/>
    public TerminalTraits Traits { get; }

    /// <inheritdoc/>
    public Size Size
    {
        get
        {
            var cells = LibC.WindowSize(_output, out _);
            return cells.Width == 0 || cells.Height == 0 ? new Size(80, 24) : new Size(Math.Min(cells.Width, 2000), Math.Min(cells.Height, 1000));
        }
    }

    /// <inheritdoc/>
    public Size? Cell
    {
        get
        {
            var cells = LibC.WindowSize(_output, out var pixels);
            return CellSize.Of(cells, pixels);
        }
    }

    /// <inheritdoc/>
    public void Enter(byte[] farewell)
    {
        // Before raw mode: watching has the runtime note the modes that it puts back when the process ends.
        _signals.Start();
        lock (_lock)
        {
            _farewell = farewell;
            var raw = stackalloc byte[LibC.TermiosBytes];
            fixed (byte* before = _before)
            {
                if (!_entered && LibC.GetAttributes(_input, before) != 0) throw new IOException("The terminal has no modes.");
                new Span<byte>(before, LibC.TermiosBytes).CopyTo(new Span<byte>(raw, LibC.TermiosBytes));
            }

            LibC.MakeRaw(raw);
            while (LibC.SetAttributes(_input, Now, raw) != 0 && WasInterrupted())
            {
            }

            if (!_entered) AppDomain.CurrentDomain.ProcessExit += OnEnd;
            if (!_entered) AppDomain.CurrentDomain.UnhandledException += OnEnd;
            _entered = true;
        }
    }

    /// <inheritdoc/>
    public void Leave()
    {
        lock (_lock)
        {
            if (!_entered) return;
            _entered = false;
            AppDomain.CurrentDomain.ProcessExit -= OnEnd;
            AppDomain.CurrentDomain.UnhandledException -= OnEnd;
            TryWrite(_farewell);
            fixed (byte* before = _before)
            {
                while (LibC.SetAttributes(_input, AfterOutput, before) != 0 && WasInterrupted())
                {
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (!TryWrite(bytes)) throw new IOException("The terminal is gone.");
    }

    /// <inheritdoc/>
    public int Read(Span<byte> buffer, TimeSpan? wait)
    {
        var entries = stackalloc LibC.PollEntry[2];
        entries[0] = new LibC.PollEntry { Descriptor = _input, Events = LibC.PollIn };
        entries[1] = new LibC.PollEntry { Descriptor = _wake.Descriptor, Events = LibC.PollIn };
        var ready = LibC.Poll(entries, 2, Milliseconds(wait));
        if (ready < 0) return WasInterrupted() ? 0 : -1;
        if (entries[1].Returned != 0) _wake.Answer();
        if (entries[0].Returned == 0) return 0;
        fixed (byte* pointer = buffer)
        {
            var count = LibC.Read(_input, pointer, buffer.Length);
            if (count > 0) return (int)count;
            return count < 0 && WasInterrupted() ? 0 : -1;
        }
    }

    /// <inheritdoc/>
    public void Wake() => _wake.Ring();

    /// <inheritdoc/>
    public void StopProcess() => _signals.StopProcess();

    /// <inheritdoc/>
    public TerminalSignal? TakeSignal() => _signals.Take();

    /// <inheritdoc/>
    public void Dispose()
    {
        Leave();
        _signals.Dispose();
        _wake.Dispose();
        if (_opened) _ = LibC.Close(_input);
    }

    private static bool WasInterrupted() => Marshal.GetLastPInvokeError() == LibC.Interrupted;

    // A time-out is waited for in full: rounding it down would turn its last millisecond into a busy loop.
    private static int Milliseconds(TimeSpan? wait) =>
        wait is { } time ? (int)Math.Min(int.MaxValue, Math.Ceiling(time.TotalMilliseconds)) : -1;

    private void OnEnd(object? sender, EventArgs e) => Leave();

    private bool TryWrite(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            fixed (byte* pointer = bytes)
            {
                var count = LibC.Write(_output, pointer, bytes.Length);
                if (count > 0) bytes = bytes[(int)count..];
                else if (!CanTryAgain()) return false;
            }
        }

        return true;
    }

    private bool CanTryAgain()
    {
        if (WasInterrupted()) return true;
        if (Marshal.GetLastPInvokeError() != LibC.WouldBlock) return false;
        var entry = new LibC.PollEntry { Descriptor = _output, Events = LibC.PollOut };
        return LibC.Poll(&entry, 1, -1) >= 0 || WasInterrupted();
    }
}
