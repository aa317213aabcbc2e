using Tui.Text;

namespace Terminal.Gui.Drivers;

/// <summary>Finds the terminal of the process.</summary>
internal static class TerminalOpener
{
    /// <summary>
    /// The switch by which a program says that the terminal draws ambiguous characters wide: upstream's interface has
    /// no place for it, and no terminal tells.
    /// </summary>
    internal const string AmbiguousIsWide = "Terminal.Gui.AmbiguousIsWide";

    /// <summary>Opens the terminal of the process.</summary>
    /// <exception cref="IOException">There is none.</exception>
    internal static ITerminal Open() => OperatingSystem.IsWindows()
        ? new WindowsTerminal(AsSwitched(TerminalTraitsReader.ReadWindows(Environment.GetEnvironmentVariable)))
        : new UnixTerminal(AsSwitched(TerminalTraitsReader.Read(Environment.GetEnvironmentVariable)));

    private static TerminalTraits AsSwitched(TerminalTraits traits) =>
        AppContext.TryGetSwitch(AmbiguousIsWide, out var isWide) && isWide
            ? traits with { Ambiguous = AmbiguousWidth.Wide }
            : traits;
}
