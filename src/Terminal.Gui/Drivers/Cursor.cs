using System.Drawing;

namespace Terminal.Gui.Drivers;

/// <summary>Where the terminal's cursor stands and how it looks.</summary>
public record Cursor
{
    /// <summary>The place in screen coordinates, in cells; null to hide the cursor.</summary>
    public Point? Position { get; init; }

    /// <summary>How it looks.</summary>
    public CursorStyle Style { get; init; } = CursorStyle.Hidden;

    /// <summary>Whether it is shown.</summary>
    public bool IsVisible => Position is not null && Style != CursorStyle.Hidden;
}
