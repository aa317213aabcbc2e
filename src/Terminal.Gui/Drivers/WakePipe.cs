using System.Runtime.Versioning;

namespace Terminal.Gui.Drivers;

/// <summary>A pipe to oneself, whose one byte ends a wait.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed unsafe class WakePipe : IDisposable
{
    private readonly int _read;
    private readonly int _write;
    private int _ringing;

    /// <summary>Opens the pipe.</summary>
    internal WakePipe()
    {
        Span<int> ends = stackalloc int[2];
        if (!LibC.MakePipe(ends)) throw new IOException("No pipe could be opened.");
        (_read, _write) = (ends[0], ends[1]);
    }

    /// <summary>What to wait for.</summary>
    internal int Descriptor => _read;

    /// <summary>Ends a wait, or the next one. May be called on any thread.</summary>
    internal void Ring()
    {
        if (Interlocked.Exchange(ref _ringing, 1) != 0) return;
        byte value = 1;
        _ = LibC.Write(_write, &value, 1);
    }

    /// <summary>Takes the byte out again.</summary>
    internal void Answer()
    {
        byte value;
        _ = LibC.Read(_read, &value, 1);
        Volatile.Write(ref _ringing, 0);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // A thread that rings late must not write into a file that got the number: the write end stays silent.
        if (Interlocked.Exchange(ref _ringing, 2) == 2) return;
        _ = LibC.Close(_read);
        _ = LibC.Close(_write);
    }
}
