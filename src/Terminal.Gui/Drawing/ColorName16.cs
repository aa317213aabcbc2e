namespace Terminal.Gui.Drawing;

/// <summary>The sixteen colours of a terminal's palette (ECMA-48 SGR 30–37, and 90–97 for the bright ones).</summary>
public enum ColorName16
{
    /// <summary>Black.</summary>
    Black = 0,

    /// <summary>Blue.</summary>
    Blue = 1,

    /// <summary>Green.</summary>
    Green = 2,

    /// <summary>Cyan.</summary>
    Cyan = 3,

    /// <summary>Red.</summary>
    Red = 4,

    /// <summary>Magenta.</summary>
    Magenta = 5,

    /// <summary>Yellow.</summary>
    Yellow = 6,

    /// <summary>Light grey, a terminal's usual white.</summary>
    Gray = 7,

    /// <summary>Dark grey, bright black.</summary>
    DarkGray = 8,

    /// <summary>Bright blue.</summary>
    BrightBlue = 9,

    /// <summary>Bright green.</summary>
    BrightGreen = 10,

    /// <summary>Bright cyan.</summary>
    BrightCyan = 11,

    /// <summary>Bright red.</summary>
    BrightRed = 12,

    /// <summary>Bright magenta.</summary>
    BrightMagenta = 13,

    /// <summary>Bright yellow.</summary>
    BrightYellow = 14,

    /// <summary>White, a terminal's bright white.</summary>
    White = 15,
}
