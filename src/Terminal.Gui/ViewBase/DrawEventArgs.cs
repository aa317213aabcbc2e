using System.ComponentModel;
using System.Drawing;

namespace Terminal.Gui.ViewBase;

/// <summary>Tells of a viewport that moved or changed its size.</summary>
/// <param name="newViewport">The viewport now.</param>
/// <param name="oldViewport">The viewport before.</param>
/// <param name="drawContext">What is known while views are drawn; null outside of drawing.</param>
public class DrawEventArgs(Rectangle newViewport, Rectangle oldViewport, DrawContext? drawContext) : CancelEventArgs
{
    /// <summary>The viewport now.</summary>
    public Rectangle NewViewport { get; } = newViewport;

    /// <summary>The viewport before.</summary>
    public Rectangle OldViewport { get; } = oldViewport;

    /// <summary>What is known while views are drawn; null outside of drawing.</summary>
    public DrawContext? DrawContext { get; } = drawContext;
}
