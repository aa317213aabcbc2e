using Terminal.Gui.Drivers;

namespace Terminal.Gui.Input;

/// <summary>Waits for bytes from a terminal and turns all that have come into input.</summary>
internal sealed class InputReader(ITerminal terminal)
{
    private readonly byte[] _buffer = new byte[4096];

    /// <summary>Waits for input, and takes all that is there.</summary>
    internal IReadOnlyList<TerminalInput> Read(TimeSpan? wait)
    {
        var count = terminal.Read(_buffer, wait);
        if (count < 0) return [new TerminalInput.Gone()];
        return [.. _buffer.Take(count).Select(value => new TerminalInput.KeyPressed(new Key((char)value)))];
    }
}
