using Terminal.Gui.Time;

namespace Terminal.Gui.App;

/// <summary>Makes applications.</summary>
public static class Application
{
    /// <summary>Makes an application that is not connected to a terminal yet.</summary>
    /// <param name="timeProvider">The clock that tells a lone Esc from a sequence; null for the machine's.</param>
    public static IApplication Create(ITimeProvider? timeProvider = null) => new TerminalApplication(timeProvider);
}
