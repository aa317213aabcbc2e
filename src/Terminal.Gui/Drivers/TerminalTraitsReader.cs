using Terminal.Gui.Drawing;

namespace Terminal.Gui.Drivers;

/// <summary>The environment → what the terminal can do. Nothing is asked of the terminal, so that nothing waits.</summary>
internal static class TerminalTraitsReader
{
    private static readonly string[] DirectPrograms = ["iTerm.app", "WezTerm", "vscode", "ghostty", "rio", "Hyper"];

    private static readonly string[] PicturePrograms = ["iTerm.app", "WezTerm", "ghostty"];

    private static readonly string[] PictureTerms = ["kitty", "ghostty"];

    private static readonly string[] DirectTerms = ["kitty", "ghostty", "alacritty", "foot", "wezterm", "contour", "-direct"];

    /// <summary>The traits of the terminal that the environment names.</summary>
    /// <param name="environment">Gives a variable's value; null where it is not set.</param>
    internal static TerminalTraits Read(Func<string, string?> environment)
    {
        var term = environment("TERM") ?? "";
        var old = term is "linux" || term.StartsWith("vt", StringComparison.Ordinal);
        var dumb = term is "dumb" or "";
        var screen = term.StartsWith("screen", StringComparison.Ordinal);
        var apple = environment("TERM_PROGRAM") is "Apple_Terminal";
        return new TerminalTraits(ColorsOf(environment, term))
        {
            Scrolling = dumb ? ScrollSupport.None : old ? ScrollSupport.Index : ScrollSupport.Pan,
            Hyperlinks = !old && !dumb && !screen,
            PassThrough = PassThrough.Read(environment),
            CursorStyles = !old && !dumb,
            AnswersModes = !old && !dumb && !screen && !apple,
            AnswersColors = !old && !dumb && !screen,
            Ground = GroundOf(environment("COLORFGBG")),
            AnswersGraphics = HasPictures(environment, term),
        };
    }

    /// <summary>Windows Terminal, and consoles in virtual terminal mode.</summary>
    internal static TerminalTraits ReadWindows(Func<string, string?> environment) =>
        new(IsSet(environment("NO_COLOR")) ? ColorDepth.None : ColorDepth.Direct)
        {
            PassThrough = PassThrough.Direct,
        };

    // A multiplexer answers for itself, whatever the terminal around it has.
    private static bool HasPictures(Func<string, string?> environment, string term) =>
        !IsSet(environment("TMUX")) && !IsSet(environment("STY"))
        && (IsSet(environment("KITTY_WINDOW_ID")) || Array.IndexOf(PicturePrograms, environment("TERM_PROGRAM")) >= 0
            || Array.Exists(PictureTerms, name => term.Contains(name, StringComparison.Ordinal)));

    private static ColorDepth ColorsOf(Func<string, string?> environment, string term)
    {
        if (IsSet(environment("NO_COLOR")) || term is "dumb" or "" || term.StartsWith("vt", StringComparison.Ordinal))
            return ColorDepth.None;
        if (environment("COLORTERM") is "truecolor" or "24bit") return ColorDepth.Direct;
        if (Array.Exists(DirectTerms, name => term.Contains(name, StringComparison.Ordinal))) return ColorDepth.Direct;
        if (environment("TERM_PROGRAM") is { } program && Array.IndexOf(DirectPrograms, program) >= 0) return ColorDepth.Direct;
        return term.Contains("256", StringComparison.Ordinal) ? ColorDepth.Indexed : ColorDepth.Sixteen;
    }

    // rxvt and Konsole put the palette's numbers of text and ground there: 15;0, or 0;default;15.
    private static Color? GroundOf(string? colors) => colors?[(colors.LastIndexOf(';') + 1)..] switch
    {
        "7" or "15" => ColorName16.White,
        "0" or "8" => ColorName16.Black,
        _ => null,
    };

    private static bool IsSet(string? value) => !string.IsNullOrEmpty(value);
}
