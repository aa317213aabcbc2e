namespace Terminal.Gui.Drawing;

/// <summary>The attributes of a view, by role. A role that was not set follows from <see cref="Normal"/>.</summary>
public record Scheme
{
    /// <summary>A scheme in the terminal's own colours.</summary>
    public Scheme()
    {
    }

    /// <summary>A scheme whose ordinary content looks so.</summary>
    public Scheme(Attribute attribute) => Normal = attribute;

    /// <summary>Ordinary content.</summary>
    public Attribute Normal { get; init; } = Attribute.Default;

    /// <summary>The hot key of ordinary content: as ordinary, underlined.</summary>
    public Attribute HotNormal
    {
        get => field == default ? With(Normal, TextStyle.Underline) : field;
        init;
    }

    /// <summary>Focused content: as ordinary, reversed.</summary>
    public Attribute Focus
    {
        get => field == default ? With(Normal, TextStyle.Reverse) : field;
        init;
    }

    /// <summary>The hot key of focused content: as focused, underlined.</summary>
    public Attribute HotFocus
    {
        get => field == default ? With(Focus, TextStyle.Underline) : field;
        init;
    }

    /// <summary>The chosen item: as focused, bold.</summary>
    public Attribute Active
    {
        get => field == default ? With(Focus, TextStyle.Bold) : field;
        init;
    }

    /// <summary>The hot key of the chosen item: as chosen, underlined.</summary>
    public Attribute HotActive
    {
        get => field == default ? With(Active, TextStyle.Underline) : field;
        init;
    }

    /// <summary>Content that is pointed at: as ordinary, bold.</summary>
    public Attribute Highlight
    {
        get => field == default ? With(Normal, TextStyle.Bold) : field;
        init;
    }

    /// <summary>Content that cannot be used: as ordinary, faint.</summary>
    public Attribute Disabled
    {
        get => field == default ? With(Normal, TextStyle.Faint) : field;
        init;
    }

    /// <summary>Text that can be edited: as ordinary.</summary>
    public Attribute Editable
    {
        get => field == default ? Normal : field;
        init;
    }

    /// <summary>Text that looks editable and is not: as editable, faint.</summary>
    public Attribute ReadOnly
    {
        get => field == default ? With(Editable, TextStyle.Faint) : field;
        init;
    }

    /// <summary>Program code: as ordinary.</summary>
    public Attribute Code
    {
        get => field == default ? Normal : field;
        init;
    }

    /// <summary>The attribute of a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="defaultTerminalColors">Colours to use where the scheme says the terminal's own; null to leave those.</param>
    public Attribute GetAttributeForRole(VisualRole role, Attribute? defaultTerminalColors = null)
    {
        var attribute = Of(role);
        if (defaultTerminalColors is not { } colors) return attribute;
        return attribute with
        {
            Foreground = attribute.Foreground.A == 0 ? colors.Foreground : attribute.Foreground,
            Background = attribute.Background.A == 0 ? colors.Background : attribute.Background,
        };
    }

    private Attribute Of(VisualRole role) => role switch
    {
        VisualRole.HotNormal => HotNormal,
        VisualRole.Focus => Focus,
        VisualRole.HotFocus => HotFocus,
        VisualRole.Active => Active,
        VisualRole.HotActive => HotActive,
        VisualRole.Highlight => Highlight,
        VisualRole.Disabled => Disabled,
        VisualRole.Editable => Editable,
        VisualRole.ReadOnly => ReadOnly,
        VisualRole.Code => Code,
        _ => Normal,
    };

    private static Attribute With(Attribute attribute, TextStyle style) =>
        attribute with { Style = attribute.Style | style };
}
