using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Tui.Benchmarks;

/// <summary>
/// Starts the program in a pseudo-terminal (made by <c>script</c>) and times how long it takes until a given text
/// is on its way to the screen; then quits it.
/// </summary>
internal static class FirstPaint
{
    /// <summary>Prints the median and the range of several starts, in milliseconds.</summary>
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
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"first paint: median {times[runs / 2]:F1} ms, {times[0]:F1} to {times[^1]:F1} ms, {runs} runs"));
    }

    private static async Task<TimeSpan> StartAsync(string command, string awaited)
    {
        var start = new ProcessStartInfo("script")
        {
            ArgumentList = { "--quiet", "--flush", "--return", "--command", command, "/dev/null" },
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["TERM"] = "xterm-256color";
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("script did not start.");
        var painted = await WaitForAsync(process.StandardOutput.BaseStream, awaited)
            ? watch.Elapsed
            : throw new InvalidOperationException($"'{command}' ended without showing '{awaited}'.");
        await process.StandardInput.WriteAsync("Q");
        await process.StandardInput.FlushAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return painted;
    }

    private static async Task<bool> WaitForAsync(Stream output, string awaited)
    {
        var seen = new StringBuilder();
        var decoder = Encoding.UTF8.GetDecoder();
        var bytes = new byte[16384];
        var characters = new char[16384];
        int count;
        while ((count = await output.ReadAsync(bytes)) > 0)
        {
            seen.Append(characters, 0, decoder.GetChars(bytes, 0, count, characters, 0));
            if (seen.ToString().Contains(awaited, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
