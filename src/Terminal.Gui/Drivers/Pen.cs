using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Terminal.Gui.Drivers;

/// <summary>An attribute as a terminal can show it.</summary>
/// <param name="Foreground">-1 for the terminal's own, 0–255 of its palette, else 0x1RRGGBB.</param>
/// <param name="Background">As <paramref name="Foreground"/>.</param>
/// <param name="Style">The styles.</param>
internal readonly record struct Pen(int Foreground, int Background, TextStyle Style)
{
    private const int Direct = 0x1000000;

    /// <summary>The terminal's own colours, plain.</summary>
    internal static Pen Plain { get; } = new(-1, -1, TextStyle.None);

    /// <summary>Whether both draw alike.</summary>
    public bool Equals(Pen other) =>
        Foreground == other.Foreground && Background == other.Background && Style == other.Style;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Foreground, Background, (int)Style);

    /// <summary>Whether a number stands for a colour of 24 bits.</summary>
    internal static bool IsDirect(int color) => color >= Direct;

    /// <summary>The pen for an attribute. Without colours, a ground of another colour is shown by reversing.</summary>
    internal static Pen Of(Attribute attribute, ColorDepth depth) => depth == ColorDepth.None
        ? new(-1, -1, attribute.Background.A == 0 ? attribute.Style : attribute.Style | TextStyle.Reverse)
        : new(Quantize(attribute.Foreground, depth), Quantize(attribute.Background, depth), attribute.Style);

    /// <summary>The nearest colour that a terminal shows. A colour of the palette is sent as that, so that the user's choice holds.</summary>
    internal static int Quantize(Color color, ColorDepth depth)
    {
        if (color.A == 0 || depth == ColorDepth.None) return -1;
        if (Palette16.TryName(color, out var name)) return Palette16.AnsiIndex(name);
        return depth switch
        {
            ColorDepth.Sixteen => Palette16.AnsiIndex(Palette16.Nearest(color)),
            ColorDepth.Indexed => NearestIndex(color),
            _ => Direct | (color.R << 16) | (color.G << 8) | color.B,
        };
    }

    // xterm's 256 colours: from 16 a cube of six steps, from 232 a ramp of 24 greys.
    private static int NearestIndex(Color color)
    {
        var (red, green, blue) = (Step(color.R), Step(color.G), Step(color.B));
        var cube = Off(color, Level(red), Level(green), Level(blue));
        var ramp = Math.Clamp((((color.R + color.G + color.B) / 3) - 3) / 10, 0, 23);
        var level = 8 + (10 * ramp);
        return Off(color, level, level, level) < cube ? 232 + ramp : 16 + (36 * red) + (6 * green) + blue;
    }

    private static int Step(int value) => value < 48 ? 0 : value < 115 ? 1 : (value - 35) / 40;

    private static int Level(int step) => step == 0 ? 0 : 55 + (40 * step);

    private static int Off(Color color, int red, int green, int blue) =>
        Math.Abs(color.R - red) + Math.Abs(color.G - green) + Math.Abs(color.B - blue);
}
