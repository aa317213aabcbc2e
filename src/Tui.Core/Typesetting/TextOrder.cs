namespace Tui.Core.Typesetting;

/// <summary>In which order the characters of a line stand where it is written.</summary>
public enum TextOrder
{
    /// <summary>
    /// As they are read: for files, which are searched and reordered by who shows them, and for terminals that
    /// reorder by themselves. All text begins on the left.
    /// </summary>
    Logical,

    /// <summary>
    /// As they are drawn from left to right (UAX #9), right-to-left text at the right: for terminals that draw each
    /// character where it is written.
    /// </summary>
    Visual,
}
