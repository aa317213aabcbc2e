using System.Buffers;
using System.Collections.Concurrent;
using System.Drawing;
using Terminal.Gui.Drivers;

namespace Terminal.Gui.Testing;

/// <summary>A terminal in memory: it never waits, and keeps the bytes that it is sent.</summary>
internal sealed class MemoryTerminal(Size size, TerminalTraits traits) : ITerminal
{
    private readonly ConcurrentQueue<TerminalSignal> _signals = new();
    private readonly Queue<byte> _typed = new();
    private readonly ArrayBufferWriter<byte> _sent = new();
    private byte[] _farewell = [];

    /// <inheritdoc/>
    public Size Size { get; private set; } = size;

    /// <inheritdoc/>
    public Size? Cell { get; set; }

    /// <inheritdoc/>
    public TerminalTraits Traits { get; } = traits;

    /// <summary>All bytes that were sent since the last <see cref="Forget"/>.</summary>
    internal ReadOnlySpan<byte> Sent => _sent.WrittenSpan;

    /// <summary>How many writes there were since the last <see cref="Forget"/>.</summary>
    internal int Writes { get; private set; }

    /// <summary>What happens while a write is under way, told how many bytes it has.</summary>
    internal Action<int> Writing { get; set; } = _ => { };

    /// <summary>Whether the terminal is taken.</summary>
    internal bool Entered { get; private set; }

    /// <summary>Whether the line is cut.</summary>
    internal bool Gone { get; set; }

    /// <inheritdoc/>
    public void Enter(byte[] farewell) => (Entered, _farewell) = (true, farewell);

    /// <inheritdoc/>
    public void Leave()
    {
        if (!Entered) return;
        Entered = false;
        if (!Gone) Write(_farewell);
    }

    /// <inheritdoc/>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (Gone) throw new IOException("The terminal is gone.");
        Writing(bytes.Length);
        _sent.Write(bytes);
        Writes++;
    }

    /// <inheritdoc/>
    public int Read(Span<byte> buffer, TimeSpan? wait)
    {
        if (Gone) return -1;
        var count = 0;
        while (count < buffer.Length && _typed.TryDequeue(out var value)) buffer[count++] = value;
        return count;
    }

    /// <inheritdoc/>
    public void Wake()
    {
        // Nothing ever waits.
    }

    /// <inheritdoc/>
    public void StopProcess()
    {
        // Resumed at once.
    }

    /// <inheritdoc/>
    public TerminalSignal? TakeSignal() => _signals.TryDequeue(out var signal) ? signal : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        // There is nothing to close.
    }

    /// <summary>Types bytes, escape sequences included.</summary>
    internal void Type(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes) _typed.Enqueue(value);
    }

    /// <summary>Sends a signal.</summary>
    internal void Raise(TerminalSignal signal) => _signals.Enqueue(signal);

    /// <summary>Changes the size, and says so.</summary>
    internal void Resize(Size size)
    {
        Size = size;
        Raise(TerminalSignal.Resized);
    }

    /// <summary>Forgets what was sent.</summary>
    internal void Forget()
    {
        _sent.ResetWrittenCount();
        Writes = 0;
    }
}
