namespace Terminal.Gui.Drawing;

/// <summary>The red, green and blue that stand for the sixteen palette colours.</summary>
internal static class Palette16
{
    private static ReadOnlySpan<uint> Argb =>
    [
        0xFF0C0C0C, 0xFF0037DA, 0xFF13A10E, 0xFF3A96DD, 0xFFC50F1F, 0xFF881798, 0xFFC19C00, 0xFFCCCCCC,
        0xFF767676, 0xFF3B78FF, 0xFF16C60C, 0xFF61D6D6, 0xFFE74856, 0xFFB4009E, 0xFFF9F1A5, 0xFFF2F2F2,
    ];

    /// <summary>The colour's value as 0xAARRGGBB.</summary>
    internal static uint ArgbOf(ColorName16 name) => Argb[(int)name & 15];

    /// <summary>Whether the colour is exactly one of the palette's.</summary>
    internal static bool TryName(Color color, out ColorName16 name)
    {
        var values = Argb;
        var index = values.Length - 1;
        while (index >= 0 && values[index] != color.Argb) index--;
        name = (ColorName16)Math.Max(0, index);
        return index >= 0;
    }

    /// <summary>The palette's colour that is nearest by the distance of its parts.</summary>
    internal static ColorName16 Nearest(Color color)
    {
        var best = 0;
        for (var i = 1; i < Argb.Length; i++)
            if (Distance(color, new Color(Argb[i])) < Distance(color, new Color(Argb[best]))) best = i;

        return (ColorName16)best;
    }

    /// <summary>The palette's number as ECMA-48 counts: 0–7, and 8–15 for the bright colours.</summary>
    internal static int AnsiIndex(ColorName16 name)
    {
        // The names count blue as 1 and red as 4, ECMA-48 the other way round.
        var value = (int)name;
        return (value & 0b1010) | ((value & 1) << 2) | ((value & 4) >> 2);
    }

    private static int Distance(Color a, Color b)
    {
        var (red, green, blue) = (a.R - b.R, a.G - b.G, a.B - b.B);
        return (red * red) + (green * green) + (blue * blue);
    }
}
