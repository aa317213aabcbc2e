namespace Terminal.Gui.Drawing;

/// <summary>Styles of drawn text, as ECMA-48 SGR has them.</summary>
[Flags]
public enum TextStyle
{
    /// <summary>Plain.</summary>
    None = 0,

    /// <summary>Bold (SGR 1).</summary>
    Bold = 1 << 0,

    /// <summary>Faint (SGR 2).</summary>
    Faint = 1 << 1,

    /// <summary>Italic (SGR 3).</summary>
    Italic = 1 << 2,

    /// <summary>Underlined (SGR 4).</summary>
    Underline = 1 << 3,

    /// <summary>Blinking (SGR 5).</summary>
    Blink = 1 << 4,

    /// <summary>Foreground and background exchanged (SGR 7).</summary>
    Reverse = 1 << 5,

    /// <summary>Struck through (SGR 9).</summary>
    Strikethrough = 1 << 6,
}
