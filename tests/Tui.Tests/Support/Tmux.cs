using System.Diagnostics;
using System.Globalization;

namespace Tui.Tests.Support;

/// <summary>A real terminal, made by tmux, with one command running in it.</summary>
internal sealed class Tmux : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _server = $"tui-test-{Guid.NewGuid():N}";

    /// <summary>Starts a shell command in a terminal of a size.</summary>
    public Tmux(int columns, int rows, string command) => Run(
        "-f", "/dev/null", "new-session", "-d",
        "-x", columns.ToString(CultureInfo.InvariantCulture), "-y", rows.ToString(CultureInfo.InvariantCulture),
        $"{command}; echo ended with $?; stty -a | grep -c -- -icanon; exec cat");

    /// <summary>Whether tmux is installed.</summary>
    public static bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "tmux")));

    /// <summary>The text on the screen.</summary>
    public string Screen => Run("capture-pane", "-p");

    /// <summary>Presses keys, as tmux names them.</summary>
    public void Press(params string[] keys) => Run(["send-keys", .. keys]);

    /// <summary>Gives the window another size.</summary>
    public void Resize(int columns, int rows) => Run(
        "resize-window",
        "-x", columns.ToString(CultureInfo.InvariantCulture), "-y", rows.ToString(CultureInfo.InvariantCulture));

    /// <summary>Waits until the screen shows a text, and returns the screen.</summary>
    public string WaitFor(string text)
    {
        var started = Stopwatch.GetTimestamp();
        while (Screen is var screen)
        {
            if (screen.Contains(text, StringComparison.Ordinal))
                return screen;
            if (Stopwatch.GetElapsedTime(started) > Patience)
                throw new InvalidOperationException($"The screen never showed '{text}':\n{screen}");

            // Another process draws; asking it without a pause would only take the processor from it.
            Thread.Sleep(20);
        }

        return "";
    }

    /// <summary>Sends a signal to a process.</summary>
    public static void Signal(string signal, string process)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process]);
        kill.WaitForExit();
    }

    public void Dispose() => Run("kill-server");

    private string Run(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("tmux", ["-L", _server, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("tmux did not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
