using System.Collections.Concurrent;
using System.Drawing;
using System.Runtime.Versioning;

namespace Terminal.Gui.Drivers;

/// <summary>
/// A Windows console in virtual terminal mode. A thread of its own waits for input, since a console cannot be waited
/// for together with anything else. Not tested on Windows yet.
/// </summary>
[SupportedOSPlatform("windows")]
internal sealed unsafe class WindowsTerminal : ITerminal
{
    private static readonly TimeSpan SizeCheck = TimeSpan.FromMilliseconds(250);

    private readonly BlockingCollection<byte[]> _read = [];
    private readonly nint _input = ConsoleApi.StandardHandle(ConsoleApi.Input);
    private readonly nint _output = ConsoleApi.StandardHandle(ConsoleApi.Output);
    private readonly uint _inputBefore;
    private readonly uint _outputBefore;
    private byte[] _farewell = [];
    private byte[] _rest = [];
    private Size _size;
    private bool _entered;

    /// <summary>The console of the process.</summary>
    /// <exception cref="IOException">There is none.</exception>
    internal WindowsTerminal(TerminalTraits traits)
    {
        Traits = traits;
        uint input;
        uint output;
        if (ConsoleApi.GetMode(_input, &input) == 0 || ConsoleApi.GetMode(_output, &output) == 0)
            throw new IOException("There is no console.");
        (_inputBefore, _outputBefore) = (input, output);
        _size = Size;
    }

    /// <inheritdoc/>
    public TerminalTraits Traits { get; }

    /// <inheritdoc/>
    public Size? Cell => null;

    /// <inheritdoc/>
    public Size Size
    {
        get
        {
            // CONSOLE_SCREEN_BUFFER_INFO: the window's left, top, right and bottom are its sixth to ninth words.
            var info = stackalloc short[11];
            return ConsoleApi.GetScreen(_output, info) == 0
                ? new Size(80, 24)
                : new Size(info[7] - info[5] + 1, info[8] - info[6] + 1);
        }
    }

    /// <inheritdoc/>
    public void Enter(byte[] farewell)
    {
        _farewell = farewell;
        _ = ConsoleApi.SetOutputEncoding(ConsoleApi.Utf8);
        _ = ConsoleApi.SetInputEncoding(ConsoleApi.Utf8);
        _ = ConsoleApi.SetMode(_input, ConsoleApi.RawInput);
        _ = ConsoleApi.SetMode(_output, ConsoleApi.RawOutput);
        if (_entered) return;
        _entered = true;
        AppDomain.CurrentDomain.ProcessExit += OnEnd;
        new Thread(ReadForever) { IsBackground = true, Name = "console input" }.Start();
    }

    /// <inheritdoc/>
    public void Leave()
    {
        if (!_entered) return;
        _entered = false;
        AppDomain.CurrentDomain.ProcessExit -= OnEnd;
        Write(_farewell);
        _ = ConsoleApi.SetMode(_input, _inputBefore);
        _ = ConsoleApi.SetMode(_output, _outputBefore);
    }

    /// <inheritdoc/>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            uint written;
            fixed (byte* pointer = bytes)
            {
                if (ConsoleApi.Write(_output, pointer, (uint)bytes.Length, &written, 0) == 0)
                    throw new IOException("The console is gone.");
            }

            bytes = bytes[(int)written..];
        }
    }

    /// <inheritdoc/>
    public int Read(Span<byte> buffer, TimeSpan? wait)
    {
        // A console in this mode does not tell that its size has changed, so it is looked at now and then.
        var time = wait is null || wait > SizeCheck ? SizeCheck : wait.Value;
        if (_rest.Length == 0 && !_read.TryTake(out _rest!, time)) _rest = [];
        if (_rest.Length == 0 && _read.IsCompleted) return -1;
        var count = Math.Min(buffer.Length, _rest.Length);
        _rest.AsSpan(0, count).CopyTo(buffer);
        _rest = _rest[count..];
        return count;
    }

    /// <inheritdoc/>
    public void Wake() => _read.TryAdd([]);

    /// <inheritdoc/>
    public void StopProcess()
    {
        // Windows has no job control.
    }

    /// <inheritdoc/>
    public TerminalSignal? TakeSignal()
    {
        var size = Size;
        if (size == _size) return null;
        _size = size;
        return TerminalSignal.Resized;
    }

    /// <inheritdoc/>
    public void Dispose() => Leave();

    private void OnEnd(object? sender, EventArgs e) => Leave();

    private void ReadForever()
    {
        var buffer = new byte[4096];
        uint count;
        fixed (byte* pointer = buffer)
        {
            while (ConsoleApi.Read(_input, pointer, (uint)buffer.Length, &count, 0) != 0 && count > 0)
                _read.Add(buffer[..(int)count]);
        }

        _read.CompleteAdding();
    }
}
