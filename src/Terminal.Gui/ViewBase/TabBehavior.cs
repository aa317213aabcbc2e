namespace Terminal.Gui.ViewBase;

/// <summary>How Tab treats a view.</summary>
public enum TabBehavior
{
    /// <summary>Tab passes it over.</summary>
    NoStop = 0,

    /// <summary>Tab stops at it.</summary>
    TabStop = 1,

    /// <summary>Tab stops inside it; it is one of a group of panes.</summary>
    TabGroup = 2,
}
