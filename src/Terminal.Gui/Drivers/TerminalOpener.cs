using Tui.Text;

namespace Terminal.Gui.Drivers;

/// <summary>Finds the terminal of the process.</summary>
internal static class TerminalOpener
{
    /// <summary>Opens the terminal of the process.</summary>
    /// <exception cref="IOException">There is none.</exception>
    internal static ITerminal Open() => OperatingSystem.IsWindows()
        ? new WindowsTerminal(AsSwitched(TerminalTraitsReader.ReadWindows(Environment.GetEnvironmentVariable)))
        : new UnixTerminal(AsSwitched(TerminalTraitsReader.Read(Environment.GetEnvironmentVariable)));

    private static TerminalTraits AsSwitched(TerminalTraits traits) => traits with { Ambiguous = AmbiguousSwitch.Width };
}
