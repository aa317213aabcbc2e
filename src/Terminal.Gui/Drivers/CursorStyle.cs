namespace Terminal.Gui.Drivers;

/// <summary>How the terminal's cursor looks (DECSCUSR).</summary>
public enum CursorStyle
{
    /// <summary>Not shown.</summary>
    Hidden = -1,

    /// <summary>The terminal's own.</summary>
    Default = 0,

    /// <summary>A blinking block.</summary>
    BlinkingBlock = 1,

    /// <summary>A steady block.</summary>
    SteadyBlock = 2,

    /// <summary>A blinking underline.</summary>
    BlinkingUnderline = 3,

    /// <summary>A steady underline.</summary>
    SteadyUnderline = 4,

    /// <summary>A blinking bar.</summary>
    BlinkingBar = 5,

    /// <summary>A steady bar.</summary>
    SteadyBar = 6,
}
