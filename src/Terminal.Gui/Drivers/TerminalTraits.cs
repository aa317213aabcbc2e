using Terminal.Gui.Drawing;
using Tui.Text;

namespace Terminal.Gui.Drivers;

/// <summary>What a terminal can do, as far as it is known without asking it.</summary>
/// <param name="Colors">The colours that it shows.</param>
internal sealed record TerminalTraits(ColorDepth Colors)
{
    /// <summary>How parts of the screen scroll.</summary>
    internal ScrollSupport Scrolling { get; init; } = ScrollSupport.Pan;

    /// <summary>Whether it takes hyperlinks (OSC 8) without harm.</summary>
    internal bool Hyperlinks { get; init; } = true;

    /// <summary>How sequences get to it that are not for the screen; null where it understands none.</summary>
    internal PassThrough? PassThrough { get; init; }

    /// <summary>Whether the cursor's look can be set (DECSCUSR).</summary>
    internal bool CursorStyles { get; init; } = true;

    /// <summary>How wide it draws East Asian Ambiguous characters.</summary>
    internal AmbiguousWidth Ambiguous { get; init; }

    /// <summary>Whether it may be asked for the colour of its ground (OSC 11) without showing the question.</summary>
    internal bool AnswersColors { get; init; }

    /// <summary>The colour of its ground as far as the environment tells; null where it does not.</summary>
    internal Color? Ground { get; init; }

    /// <summary>Whether it may be asked for pictures (kitty's graphics protocol) and the size of its cells without showing the question.</summary>
    internal bool AnswersGraphics { get; init; }

    /// <summary>Whether it keeps pictures of iTerm2's protocol over its cells, where only erasing the screen takes them away.</summary>
    internal bool PicturesFloat { get; init; }

    /// <summary>Whether it may be asked which modes it has (DECRQM) without showing the question.</summary>
    internal bool AnswersModes { get; init; }
}
