using Terminal.Gui.Drawing;
using Tui.Text.Machine;

namespace Terminal.Gui.Drivers;

/// <summary>The environment → what the terminal can do. Nothing is asked of the terminal, so that nothing waits.</summary>
internal static class TerminalTraitsReader
{
    /// <summary>The traits of the terminal that the environment names.</summary>
    /// <param name="environment">Gives a variable's value; null where it is not set.</param>
    internal static TerminalTraits Read(Func<string, string?> environment)
    {
        var terminal = new NamedTerminal(environment);
        var (old, dumb, screen) = (terminal.IsOld, terminal.IsDumb, terminal.HasTermOfScreen);
        var apple = terminal.Program is "Apple_Terminal";
        return new TerminalTraits(ColorsOf(terminal))
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

    private static ColorDepth ColorsOf(NamedTerminal terminal)
    {
        if (terminal.IsColorless || terminal.IsDumb)
            return ColorDepth.None;
        if (terminal.HasDirectColors)
            return ColorDepth.Direct;
        return terminal.HasManyColors ? ColorDepth.Indexed : ColorDepth.Sixteen;
    }

    // rxvt and Konsole put the palette's numbers of text and ground there: 15;0, or 0;default;15.
    private static Color? GroundOf(string? colors) => colors?[(colors.LastIndexOf(';') + 1)..] switch
    {
        "7" or "15" => ColorName16.White,
        "0" or "8" => ColorName16.Black,
        _ => null,
    };
}
