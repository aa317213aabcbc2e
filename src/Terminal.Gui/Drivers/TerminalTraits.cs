namespace Terminal.Gui.Drivers;

/// <summary>What a terminal can do, as far as it is known without asking it.</summary>
/// <param name="Colors">The colours that it shows.</param>
/// <param name="Hyperlinks">Whether it takes OSC 8 without harm.</param>
/// <param name="ScrollRegions">Whether it has DECSTBM with SU and SD.</param>
/// <param name="SynchronizedOutput">Whether it has DEC mode 2026.</param>
internal sealed record TerminalTraits(
    ColorDepth Colors,
    bool Hyperlinks = true,
    bool ScrollRegions = true,
    bool SynchronizedOutput = false);
