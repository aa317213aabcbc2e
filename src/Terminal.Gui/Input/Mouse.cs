using System.Drawing;
using Terminal.Gui.ViewBase;

namespace Terminal.Gui.Input;

/// <summary>What the mouse did, and where.</summary>
public class Mouse : EventArgs
{
    /// <summary>What was done.</summary>
    public MouseFlags Flags { get; set; }

    /// <summary>The place on the screen, in cells.</summary>
    public Point ScreenPosition { get; set; }

    /// <summary>The place in the view's viewport, in cells; null before a view was found.</summary>
    public Point? Position { get; set; }

    /// <summary>The deepest view under the pointer.</summary>
    public View? View { get; set; }

    /// <summary>Whether a view has dealt with it.</summary>
    public bool Handled { get; set; }

    /// <summary>Whether a button was pressed or is held.</summary>
    public bool IsPressed =>
        (Flags & (MouseFlags.LeftButtonPressed | MouseFlags.MiddleButtonPressed | MouseFlags.RightButtonPressed)) != 0;

    /// <summary>The event and its place.</summary>
    public override string ToString() => $"{Flags} at {ScreenPosition}";
}
