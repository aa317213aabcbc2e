using System.Drawing;

namespace Terminal.Gui.Drawing;

/// <summary>
/// A picture in the bytes of a terminal's own protocol, which are sent when the frame's cells are. The cells that it covers
/// are filled with no-break spaces: where they have changed, the picture is sent again. Rows of it that hold anything else
/// are those that something lies over.
/// </summary>
public class SixelToRender
{
    /// <summary>What is sent: iTerm2's control string of a file, which says the width and the height in cells.</summary>
    public string SixelData { get; set; } = "";

    /// <summary>Its left upper cell, on the screen.</summary>
    public Point ScreenPosition { get; set; }

    /// <summary>What it is known by.</summary>
    public string? Id { get; set; }
}
