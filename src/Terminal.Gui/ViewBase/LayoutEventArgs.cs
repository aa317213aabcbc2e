using System.Drawing;

namespace Terminal.Gui.ViewBase;

/// <summary>Tells of a layout.</summary>
/// <param name="oldContentSize">The content's size before, in cells.</param>
public class LayoutEventArgs(Size oldContentSize) : EventArgs
{
    /// <summary>The content's size before, in cells.</summary>
    public Size OldContentSize { get; set; } = oldContentSize;
}
