namespace Tui.Text;

/// <summary>
/// The switch of <see cref="AppContext"/> by which a program says that the terminal draws ambiguous characters wide:
/// Terminal.Gui's interface has no place for it, and no terminal tells.
/// </summary>
public static class AmbiguousSwitch
{
    private const string Name = "Terminal.Gui.AmbiguousIsWide";

    /// <summary>How wide the terminal of the process draws them: <see cref="AmbiguousWidth.Narrow"/> unless it was said.</summary>
    public static AmbiguousWidth Width =>
        AppContext.TryGetSwitch(Name, out var isWide) && isWide ? AmbiguousWidth.Wide : AmbiguousWidth.Narrow;

    /// <summary>Says how wide the terminal of the process draws them.</summary>
    public static void Set(AmbiguousWidth width) => AppContext.SetSwitch(Name, width is AmbiguousWidth.Wide);
}
