namespace Tui.Benchmarks;

/// <summary>
/// Goes through the list of the program in a pseudo-terminal, from the first page on, to the end, and from there back, and
/// prints the most memory that it has had in use: <c>scroll COMMAND TEXT [MOST]</c>, with
/// the most MB that are wanted.
/// </summary>
internal sealed class ScrollBenchmark(string command, string awaited, TextWriter output)
{
    private const int Pages = 1_000;
    private const double MB = 1_000_000;

    // No faster than a reader who holds the key down, so that every page is read and shown.
    private static readonly TimeSpan BetweenPages = TimeSpan.FromMilliseconds(15);

    /// <summary>Runs it.</summary>
    /// <param name="most">The most memory that is wanted, in MB; null where there is no limit.</param>
    /// <returns>Whether it was enough.</returns>
    public async Task<bool> RunAsync(double? most)
    {
        using var terminal = new ScriptedTerminal(command);
        if (!await terminal.WaitForAsync(awaited))
            throw new InvalidOperationException($"'{command}' ended without showing '{awaited}'.");
        var first = terminal.PeakMemory();
        foreach (var (key, times) in ((string, int)[])[(" ", Pages), ("G", 1), ("b", Pages), ("g", 1)])
        {
            for (var i = 0; i < times; i++)
            {
                await terminal.PressAsync(key);
                await Task.Delay(BetweenPages);
            }
        }

        var peak = terminal.PeakMemory();
        await terminal.PressAsync("Q");
        await terminal.EndAsync();
        var table = new FigureTable(output);
        table.Write("memory at the first frame", $"{first / MB,14:0.0} MB");
        table.Write("  after scrolling to the end", $"{peak / MB,14:0.0} MB", peak / MB, most);
        return table.IsMet;
    }
}
