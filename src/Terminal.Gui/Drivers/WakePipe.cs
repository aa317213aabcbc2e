using System.Runtime.Versioning;

namespace Terminal.Gui.Drivers;

/// <summary>A pipe to oneself, whose one byte ends a wait.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed unsafe class WakePipe : IDisposable
{
    private readonly int _read;
    private readonly int _write;
    private readonly Lock _lock = new();
    private bool _silent;
    private bool _closed;

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
        lock (_lock)
        {
            if (_silent) return;
            _silent = true;
            byte value = 1;
            _ = LibC.Write(_write, &value, 1);
        }
    }

    /// <summary>Takes the byte out again.</summary>
    internal void Answer()
    {
        byte value;
        _ = LibC.Read(_read, &value, 1);
        lock (_lock) _silent = false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // A thread that rings late must not write into a file that got the number: the pipe stays silent.
        lock (_lock)
        {
            if (_closed) return;
            _silent = _closed = true;
            _ = LibC.Close(_read);
            _ = LibC.Close(_write);
        }
    }
}
