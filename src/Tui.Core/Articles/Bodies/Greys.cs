using System.Globalization;

namespace Tui.Core.Articles.Bodies;

/// <summary>Tells the greys that captions are printed in from the colours of body text.</summary>
internal static class Greys
{
    // Darker is a soft black for body text; lighter would not be read on white.
    private const int Darkest = 0x50;
    private const int Lightest = 0xd8;
    private const int MostTint = 0x20;

    /// <summary>Whether a CSS colour (name, hexadecimal or <c>rgb()</c>) is such a grey.</summary>
    public static bool Contains(ReadOnlySpan<char> colour)
    {
        if (colour.Contains("gray", StringComparison.OrdinalIgnoreCase)
            || colour.Contains("grey", StringComparison.OrdinalIgnoreCase)
            || colour.Equals("silver", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        Span<int> parts = stackalloc int[3];
        if (!(colour.StartsWith("rgb", StringComparison.OrdinalIgnoreCase) ? ReadRgb(colour, parts) : ReadHex(colour, parts)))
            return false;
        var (least, most) = (Math.Min(parts[0], Math.Min(parts[1], parts[2])), Math.Max(parts[0], Math.Max(parts[1], parts[2])));
        return least >= Darkest && most <= Lightest && most - least <= MostTint;
    }

    private static bool ReadHex(ReadOnlySpan<char> colour, Span<int> parts)
    {
        var digits = colour.TrimStart('#');
        if (digits.Length is not (3 or 6)) return false;
        var width = digits.Length / 3;
        for (var i = 0; i < 3; i++)
        {
            if (!int.TryParse(digits.Slice(i * width, width), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out parts[i]))
                return false;
            if (width == 1) parts[i] *= 0x11;
        }

        return true;
    }

    private static bool ReadRgb(ReadOnlySpan<char> colour, Span<int> parts)
    {
        var read = 0;
        var rest = colour;
        while (read < 3)
        {
            var start = rest.IndexOfAnyInRange('0', '9');
            if (start < 0) return false;
            rest = rest[start..];
            var length = rest.IndexOfAnyExceptInRange('0', '9');
            if (length < 0) length = rest.Length;
            if (!int.TryParse(rest[..length], NumberStyles.None, CultureInfo.InvariantCulture, out parts[read++])) return false;
            rest = rest[length..];
        }

        return true;
    }
}
