using System.Drawing;

namespace Terminal.Gui.Drawing;

/// <summary>What the terminal said about pictures in the protocol of kitty.</summary>
public class KittyGraphicsSupportResult
{
    /// <summary>Whether it has the protocol.</summary>
    public bool IsSupported { get; set; }

    /// <summary>The size of a cell in pixels; as usual, 10 by 20, where it did not say.</summary>
    public Size Resolution { get; set; } = new(10, 20);
}
