using Terminal.Gui.Drivers;

namespace Terminal.Gui.Input;

/// <summary>Waits for bytes from a terminal and turns all that have come into input.</summary>
/// <param name="terminal">The terminal.</param>
/// <param name="now">The time that has passed since some moment.</param>
internal sealed class InputReader(ITerminal terminal, Func<TimeSpan> now)
{
    // How long what follows an Esc may take, if it is not the key itself but the beginning of a sequence.
    private static readonly TimeSpan EscapeTime = TimeSpan.FromMilliseconds(50);

    // However fast input comes, the screen is drawn after so many reads.
    private const int MostReads = 16;

    private readonly byte[] _buffer = new byte[4096];
    private readonly InputParser _parser = new(now);

    /// <summary>Waits for input, and takes all that is there.</summary>
    /// <param name="wait">How long at most; null for as long as it takes.</param>
    internal List<TerminalInput> Read(TimeSpan? wait)
    {
        var input = new List<TerminalInput>();
        for (var reads = 0; reads < MostReads; reads++)
        {
            var count = terminal.Read(_buffer, reads == 0 ? wait : TimeSpan.Zero);
            if (count < 0) input.Add(new TerminalInput.Gone());
            if (count <= 0) break;
            _parser.Feed(_buffer.AsSpan(0, count), input);
        }

        if (_parser.IsUndecided) Decide(input);
        return input;
    }

    private void Decide(List<TerminalInput> input)
    {
        var count = terminal.Read(_buffer, EscapeTime);
        if (count > 0) _parser.Feed(_buffer.AsSpan(0, count), input);
        else _parser.Decide(input);
    }
}
