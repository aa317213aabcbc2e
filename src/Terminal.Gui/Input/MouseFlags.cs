namespace Terminal.Gui.Input;

/// <summary>What the mouse did, and which modifiers were held.</summary>
[Flags]
public enum MouseFlags
{
    /// <summary>No event.</summary>
    None = 0,

    /// <summary>The left button was released.</summary>
    LeftButtonReleased = 1,

    /// <summary>The left button was pressed, or is held while the pointer moves.</summary>
    LeftButtonPressed = 2,

    /// <summary>The left button was pressed and released in one place.</summary>
    LeftButtonClicked = 4,

    /// <summary>The left button was clicked twice in a short time.</summary>
    LeftButtonDoubleClicked = 8,

    /// <summary>The middle button was released.</summary>
    MiddleButtonReleased = 0x40,

    /// <summary>The middle button was pressed, or is held while the pointer moves.</summary>
    MiddleButtonPressed = 0x80,

    /// <summary>The middle button was pressed and released in one place.</summary>
    MiddleButtonClicked = 0x100,

    /// <summary>The middle button was clicked twice in a short time.</summary>
    MiddleButtonDoubleClicked = 0x200,

    /// <summary>The right button was released.</summary>
    RightButtonReleased = 0x1000,

    /// <summary>The right button was pressed, or is held while the pointer moves.</summary>
    RightButtonPressed = 0x2000,

    /// <summary>The right button was pressed and released in one place.</summary>
    RightButtonClicked = 0x4000,

    /// <summary>The right button was clicked twice in a short time.</summary>
    RightButtonDoubleClicked = 0x8000,

    /// <summary>Ctrl is held.</summary>
    Ctrl = 0x1000000,

    /// <summary>Shift is held.</summary>
    Shift = 0x2000000,

    /// <summary>Alt is held.</summary>
    Alt = 0x4000000,

    /// <summary>The pointer moved.</summary>
    PositionReport = 0x8000000,

    /// <summary>The wheel was turned up.</summary>
    WheeledUp = 0x10000000,

    /// <summary>The wheel was turned down.</summary>
    WheeledDown = 0x20000000,

    /// <summary>The wheel was tilted left.</summary>
    WheeledLeft = 0x11000000,

    /// <summary>The wheel was tilted right.</summary>
    WheeledRight = 0x21000000,
}
