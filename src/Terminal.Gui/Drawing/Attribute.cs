namespace Terminal.Gui.Drawing;

/// <summary>How a cell looks: foreground, background and styles.</summary>
public readonly record struct Attribute
{
    /// <summary>The terminal's own colours, plain.</summary>
    public Attribute()
        : this(Color.None, Color.None, TextStyle.None)
    {
    }

    /// <summary>Two colours, plain.</summary>
    public Attribute(in Color foreground, in Color background)
        : this(foreground, background, TextStyle.None)
    {
    }

    /// <summary>Two colours of the terminal's sixteen, plain.</summary>
    public Attribute(in ColorName16 foreground, in ColorName16 background)
        : this(foreground, background, TextStyle.None)
    {
    }

    /// <summary>Two colours and styles.</summary>
    public Attribute(in Color foreground, in Color background, in TextStyle style)
    {
        Foreground = foreground;
        Background = background;
        Style = style;
    }

    /// <summary>The terminal's own colours, plain.</summary>
    public static Attribute Default => new();

    /// <summary>The colour of the text.</summary>
    public Color Foreground { get; init; }

    /// <summary>The colour behind the text.</summary>
    public Color Background { get; init; }

    /// <summary>The styles.</summary>
    public TextStyle Style { get; init; }

    /// <summary>Whether both look the same.</summary>
    public bool Equals(Attribute other) =>
        Foreground.Equals(other.Foreground) && Background.Equals(other.Background) && Style == other.Style;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Foreground.Argb, Background.Argb, (int)Style);

    /// <summary>The parts in brackets, as in [Red,None,Bold].</summary>
    public override string ToString() => $"[{Foreground},{Background},{Style}]";
}
