using System.Drawing;
using Color = Terminal.Gui.Drawing.Color;

namespace Terminal.Gui.Input;

/// <summary>What came from the terminal.</summary>
internal abstract record TerminalInput
{
    private TerminalInput()
    {
    }

    /// <summary>A key was pressed.</summary>
    /// <param name="Key">The key.</param>
    /// <param name="IsAfterEscape">Whether its Alt is an Esc that came before it, so that it may as well be two keys.</param>
    internal sealed record KeyPressed(Key Key, bool IsAfterEscape = false) : TerminalInput;

    /// <summary>Clean text was pasted; its lines are divided by line feeds.</summary>
    internal sealed record Pasted(string Text) : TerminalInput;

    /// <summary>The mouse was moved, pressed, released or turned.</summary>
    internal sealed record MouseMoved(Mouse Mouse) : TerminalInput;

    /// <summary>The terminal answered which state a mode has (DECRPM): 0 for a mode that it does not know.</summary>
    internal sealed record ModeReported(int Mode, int State) : TerminalInput;

    /// <summary>The terminal answered which features it has (DA1): their numbers, the first its kind.</summary>
    internal sealed record FeaturesReported(int[] Features) : TerminalInput;

    /// <summary>The terminal answered which colour its ground has (OSC 11).</summary>
    internal sealed record GroundReported(Color Color) : TerminalInput;

    /// <summary>The terminal answered what it is called (XTVERSION), with its version.</summary>
    internal sealed record NameReported(string Name) : TerminalInput;

    /// <summary>The terminal answered whether it has kitty's pictures.</summary>
    internal sealed record GraphicsReported(bool IsSupported) : TerminalInput;

    /// <summary>The terminal answered how large its cells are (XTWINOPS 16), in pixels.</summary>
    internal sealed record CellReported(Size Pixels) : TerminalInput;

    /// <summary>The terminal is gone: nothing more will come.</summary>
    internal sealed record Gone : TerminalInput;
}
