using System.Drawing;

namespace Terminal.Gui.Drivers;

/// <summary>The line to a terminal: bytes out, bytes in, its size, and the signals that concern it.</summary>
internal interface ITerminal : IDisposable
{
    /// <summary>The screen in cells.</summary>
    Size Size { get; }

    /// <summary>The size of a cell in pixels; null where it is not known.</summary>
    Size? Cell { get; }

    /// <summary>What the terminal can show.</summary>
    TerminalTraits Traits { get; }

    /// <summary>Takes the terminal: raw mode, and the promise to give it back however the process ends.</summary>
    /// <param name="farewell">What is sent when the terminal is given back.</param>
    void Enter(byte[] farewell);

    /// <summary>Gives the terminal back. May be called on any thread, and more than once.</summary>
    void Leave();

    /// <summary>Sends bytes, all of them.</summary>
    /// <exception cref="IOException">The terminal is gone.</exception>
    void Write(ReadOnlySpan<byte> bytes);

    /// <summary>Waits for bytes, a signal, a wake-up or the end of the time, whatever comes first.</summary>
    /// <param name="buffer">Where the bytes go.</param>
    /// <param name="wait">How long; null for as long as it takes.</param>
    /// <returns>How many bytes came; 0 for none; -1 where the terminal is gone.</returns>
    int Read(Span<byte> buffer, TimeSpan? wait);

    /// <summary>Ends a wait. May be called on any thread.</summary>
    void Wake();

    /// <summary>Stops the process, and returns when it is resumed.</summary>
    void StopProcess();

    /// <summary>The signal that came longest ago and was not taken yet; null where there is none.</summary>
    TerminalSignal? TakeSignal();
}
