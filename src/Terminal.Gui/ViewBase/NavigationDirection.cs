namespace Terminal.Gui.ViewBase;

/// <summary>Which way the focus moves.</summary>
public enum NavigationDirection
{
    /// <summary>To the next view.</summary>
    Forward = 0,

    /// <summary>To the view before.</summary>
    Backward = 1,
}
