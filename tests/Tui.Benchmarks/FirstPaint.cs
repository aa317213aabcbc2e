using System.Diagnostics;

namespace Tui.Benchmarks;

/// <summary>
/// Starts the program in a pseudo-terminal and times how long it takes until a given text is on its way to the screen;
/// then quits it.
/// </summary>
internal static class FirstPaint
{
    /// <summary>Prints the median and the range of several starts, in milliseconds, the least of them by itself.</summary>
    /// <param name="command">The program and its arguments, as for a shell.</param>
    /// <param name="awaited">The text that shows that the first frame is there.</param>
    /// <param name="runs">How many starts are measured, after one that is not.</param>
    public static async Task MeasureAsync(string command, string awaited, int runs, TextWriter output)
    {
        await StartAsync(command, awaited);
        var times = new List<double>();
        for (var i = 0; i < runs; i++)
            times.Add((await StartAsync(command, awaited)).TotalMilliseconds);

        times.Sort();
        new FigureTable(output).Write(
            "first paint", $"{times[0],14:F1} ms at the least, median {times[runs / 2]:F1}, most {times[^1]:F1} ms, {runs} runs");
    }

    private static async Task<TimeSpan> StartAsync(string command, string awaited)
    {
        var watch = Stopwatch.StartNew();
        using var terminal = new ScriptedTerminal(command);
        var painted = await terminal.WaitForAsync(awaited)
            ? watch.Elapsed
            : throw new InvalidOperationException($"'{command}' ended without showing '{awaited}'.");
        await terminal.PressAsync("Q");
        await terminal.EndAsync();
        return painted;
    }
}
