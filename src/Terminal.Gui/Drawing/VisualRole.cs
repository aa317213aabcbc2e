namespace Terminal.Gui.Drawing;

/// <summary>What a piece of a view is, from which a <see cref="Scheme"/> chooses its attribute.</summary>
public enum VisualRole
{
    /// <summary>Ordinary content.</summary>
    Normal = 0,

    /// <summary>The hot key of ordinary content.</summary>
    HotNormal = 1,

    /// <summary>Content of the view that has the focus.</summary>
    Focus = 2,

    /// <summary>The hot key of focused content.</summary>
    HotFocus = 3,

    /// <summary>The chosen item.</summary>
    Active = 4,

    /// <summary>The hot key of the chosen item.</summary>
    HotActive = 5,

    /// <summary>Content that is pointed at.</summary>
    Highlight = 6,

    /// <summary>Content that cannot be used now.</summary>
    Disabled = 7,

    /// <summary>Text that can be edited.</summary>
    Editable = 8,

    /// <summary>Text that looks editable and is not.</summary>
    ReadOnly = 9,

    /// <summary>Program code.</summary>
    Code = 10,
}
