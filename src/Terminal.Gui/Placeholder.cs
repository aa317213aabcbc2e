namespace Terminal.Gui.Drawing;

/// <summary>Styles of drawn text.</summary>
[Flags]
public enum TextStyle
{
    /// <summary>Plain.</summary>
    None = 0,
}
