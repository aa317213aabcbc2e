using Terminal.Gui.Drawing;
using Tui.Text.Machine;

namespace Terminal.Gui.Drivers;

/// <summary>The environment → what the terminal can do. Nothing is asked of the terminal, so that nothing waits.</summary>
internal static class TerminalTraitsReader
{
    private static readonly string[] DirectPrograms = ["iTerm.app", "WezTerm", "vscode", "ghostty", "rio", "Hyper"];

    private static readonly string[] DirectTerms = ["kitty", "ghostty", "alacritty", "foot", "wezterm", "contour", "-direct"];

    /// <summary>The traits of the terminal that the environment names.</summary>
    /// <param name="environment">Gives a variable's value; null where it is not set.</param>
    internal static TerminalTraits Read(Func<string, string?> environment)
    {
        var terminal = new NamedTerminal(environment);
        var (old, dumb, screen) = (terminal.IsOld, terminal.IsDumb, terminal.HasTermOfScreen);
        var apple = terminal.Program is "Apple_Terminal";
        return new TerminalTraits(ColorsOf(terminal, environment("COLORTERM")))
        {
            Scrolling = dumb ? ScrollSupport.None : old ? ScrollSupport.Index : ScrollSupport.Pan,
            Hyperlinks = !old && !dumb && !screen,
            PassThrough = PassThrough.To(terminal),
            CursorStyles = !old && !dumb,
            AnswersModes = !old && !dumb && !screen && !apple,
            AnswersColors = !old && !dumb && !screen,
            Ground = GroundOf(environment("COLORFGBG")),
            PicturesFloat = terminal.IsSet("KONSOLE_VERSION"),
            AnswersGraphics = terminal.HasKittyPictures || terminal.HasInlineImages,
        };
    }

    /// <summary>Windows Terminal, and consoles in virtual terminal mode.</summary>
    internal static TerminalTraits ReadWindows(Func<string, string?> environment) =>
        new(new NamedTerminal(environment).IsSet("NO_COLOR") ? ColorDepth.None : ColorDepth.Direct)
        {
            PassThrough = PassThrough.Direct,
        };

    private static ColorDepth ColorsOf(NamedTerminal terminal, string? told)
    {
        if (terminal.IsSet("NO_COLOR") || terminal.IsDumb || terminal.Term.StartsWith("vt", StringComparison.Ordinal))
            return ColorDepth.None;
        if (told is "truecolor" or "24bit" || terminal.TermHasAny(DirectTerms) || Array.IndexOf(DirectPrograms, terminal.Program) >= 0)
            return ColorDepth.Direct;
        return terminal.Term.Contains("256", StringComparison.Ordinal) ? ColorDepth.Indexed : ColorDepth.Sixteen;
    }

    // rxvt and Konsole put the palette's numbers of text and ground there: 15;0, or 0;default;15.
    private static Color? GroundOf(string? colors) => colors?[(colors.LastIndexOf(';') + 1)..] switch
    {
        "7" or "15" => ColorName16.White,
        "0" or "8" => ColorName16.Black,
        _ => null,
    };
}
