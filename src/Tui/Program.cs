// The rim of the program is the one place that may touch the console and the machine's time zone.
#pragma warning disable RS0030

using System.Text;
using Microsoft.Win32.SafeHandles;
using Terminal.Gui.App;
using Tui.Cli;
using Tui.Core.Indexing;
using Tui.Text;

namespace Tui;

/// <summary>The program's rim: the only place that touches the real streams, clock and signals.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        using var signals = new StopSignals();

        // All commands but one open an index, and the database takes as long to load as the command line to be read. And
        // that one has nothing to clear up, so that a signal may end it as the system does.
        if (args is not ["show", ..])
        {
            new Thread(ArticleIndex.Prepare) { IsBackground = true }.Start();
            signals.Watch();
        }

        using var output = Open(1, Console.OpenStandardOutput);
        using var error = new StreamWriter(Open(2, Console.OpenStandardError), new UTF8Encoding(false)) { AutoFlush = true };

        return signals.CodeOf(new App(new AppEnvironment
        {
            Output = output,
            Error = error,
            Terminals = new TerminalStreams(
                !Console.IsInputRedirected, !Console.IsOutputRedirected, !Console.IsErrorRedirected, Columns),
            Clock = TimeProvider.System,
            TimeZone = TimeZoneInfo.Local,
            Variable = Environment.GetEnvironmentVariable,
            CurrentFolder = Environment.CurrentDirectory,
            CreateApplication = CreateApplication,
            Interrupted = signals.Token,
        }).Run(args));
    }

    private static IApplication CreateApplication(AmbiguousWidth ambiguous)
    {
        AmbiguousSwitch.Set(ambiguous);
        return Application.Create();
    }

    /// <summary>
    /// A standard stream that says when the other end of a pipe has gone, where the console's own would go on writing
    /// into nothing, and that sends nothing of its own to a terminal. A file is left to the console's stream, which
    /// shares its offset with other writers.
    /// </summary>
    private static Stream Open(int descriptor, Func<Stream> openConsole)
    {
        if (OperatingSystem.IsWindows())
            return openConsole();
        var stream = new FileStream(new SafeFileHandle(descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? openConsole() : stream;
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
