namespace Terminal.Gui.Drawing;

/// <summary>A colour: 8 bits each of alpha, red, green and blue. Alpha 0 is no colour: the terminal's own.</summary>
public readonly record struct Color
{
    /// <summary>The terminal's own foreground or background.</summary>
    public static readonly Color None = new(0, 0, 0, 0);

    /// <summary>A colour of the palette.</summary>
    public Color(in ColorName16 colorName)
        : this(Palette16.ArgbOf(colorName))
    {
    }

    /// <summary>A colour from 0xAARRGGBB.</summary>
    public Color(uint argb) => Argb = argb;

    /// <summary>A colour from its parts, 0 to 255 each.</summary>
    public Color(int red = 0, int green = 0, int blue = 0, int alpha = 255)
        : this(((uint)(byte)alpha << 24) | ((uint)(byte)red << 16) | ((uint)(byte)green << 8) | (byte)blue)
    {
    }

    /// <summary>The colour as 0xAARRGGBB.</summary>
    internal uint Argb { get; }

    /// <summary>Alpha: 0 for no colour, 255 for opaque.</summary>
    internal byte A => (byte)(Argb >> 24);

    /// <summary>Red.</summary>
    internal byte R => (byte)(Argb >> 16);

    /// <summary>Green.</summary>
    internal byte G => (byte)(Argb >> 8);

    /// <summary>Blue.</summary>
    internal byte B => (byte)Argb;

    /// <summary>A colour of the palette.</summary>
    public static implicit operator Color(ColorName16 colorName) => new(colorName);

    /// <summary>Whether both are the same colour.</summary>
    public bool Equals(Color other) => Argb == other.Argb;

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Argb;

    /// <summary>Whether light text is read on it more easily than dark text: its luma (Rec. 601) is below the middle.</summary>
    public bool IsDarkColor() => (R * 299) + (G * 587) + (B * 114) < 128_000;

    /// <summary>The colour as #RRGGBB, or the name of the palette's colour that it equals.</summary>
    public override string ToString() =>
        A == 0 ? "None" : Palette16.TryName(this, out var name) ? name.ToString() : $"#{Argb & 0xFFFFFF:X6}";
}
