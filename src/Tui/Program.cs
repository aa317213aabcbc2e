// The rim of the program is the one place that may touch the console and the machine's time zone.
#pragma warning disable RS0030

using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;
using Terminal.Gui.App;
using Tui.Cli;

namespace Tui;

/// <summary>The program's rim: the only place that touches the real streams, clock and signals.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        using var signals = new StopSignals();
        signals.Watch();
        using var output = OpenOutput();
        using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };

        return signals.CodeOf(new App(new AppEnvironment
        {
            Output = output,
            Error = error,
            Terminals = new TerminalStreams(
                !Console.IsInputRedirected, !Console.IsOutputRedirected, !Console.IsErrorRedirected, Columns),
            Clock = TimeProvider.System,
            TimeZone = TimeZoneInfo.Local,
            Culture = CultureInfo.InvariantCulture,
            Variable = Environment.GetEnvironmentVariable,
            CurrentFolder = Environment.CurrentDirectory,
            CreateApplication = () => Application.Create(),
            Interrupted = signals.Token,
        }).Run(args));
    }

    /// <summary>
    /// Standard output that says when the other end of a pipe has gone: the console's own stream would go on
    /// writing into nothing. A file is left to the console's stream, which shares its offset with other writers.
    /// </summary>
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return Console.OpenStandardOutput();
        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }

    private static int? Columns()
    {
        if (Console.IsOutputRedirected)
            return null;
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
