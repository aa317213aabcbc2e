using System.Buffers;
using System.Globalization;

namespace Tui.Core.Articles.Bodies;

/// <summary>Tells the greys that captions are printed in from the colours of body text.</summary>
internal static class Greys
{
    // Darker is a soft black for body text; lighter would not be read on white.
    private const float Darkest = 0x50;
    private const float Lightest = 0xd8;
    private const float MostTint = 0x20;
    private const float White = 0xff;

    // Of hsl(), in percent: how much colour a grey may have.
    private const float MostSaturation = 15;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    /// <summary>Whether a CSS colour (name, hexadecimal, <c>rgb()</c> or <c>hsl()</c>) is such a grey on white.</summary>
    public static bool Contains(ReadOnlySpan<char> colour)
    {
        if (CaselessSearch.Contains(colour, "gray")
            || CaselessSearch.Contains(colour, "grey")
            || colour.Equals("silver", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        Span<float> parts = stackalloc float[4];
        parts[3] = 1;
        if (colour.StartsWith("hsl", StringComparison.OrdinalIgnoreCase)) return ReadNumbers(colour, parts) && IsGreyOfHsl(parts);
        if (!(colour.StartsWith("rgb", StringComparison.OrdinalIgnoreCase) ? ReadRgb(colour, parts) : ReadHex(colour, parts)))
            return false;
        foreach (ref var part in parts[..3]) part = White - ((White - part) * parts[3]);
        var (least, most) = (MathF.Min(parts[0], MathF.Min(parts[1], parts[2])), MathF.Max(parts[0], MathF.Max(parts[1], parts[2])));
        return least >= Darkest && most <= Lightest && most - least <= MostTint;
    }

    private static bool IsGreyOfHsl(ReadOnlySpan<float> parts)
    {
        var light = White - ((White - (parts[2] / 100 * White)) * parts[3]);
        return parts[1] <= MostSaturation && light is >= Darkest and <= Lightest;
    }

    private static bool ReadHex(ReadOnlySpan<char> colour, Span<float> parts)
    {
        var digits = colour.TrimStart('#');
        if (digits.Length is not (3 or 4 or 6 or 8)) return false;
        var width = digits.Length > 4 ? 2 : 1;
        for (var i = 0; i < digits.Length / width; i++)
        {
            var digit = digits.Slice(i * width, width);
            if (!int.TryParse(digit, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var part)) return false;
            if (width == 1) part *= 0x11;
            parts[i] = i == 3 ? part / White : part;
        }

        return true;
    }

    private static bool ReadRgb(ReadOnlySpan<char> colour, Span<float> parts)
    {
        if (!ReadNumbers(colour, parts)) return false;
        var percent = colour.IndexOf('%');
        if (percent < 0 || colour[..percent].Contains('/')) return true;
        foreach (ref var part in parts[..3]) part *= White / 100;
        return true;
    }

    /// <summary>Reads three numbers, and a fourth where there is one: the opacity, from 0 to 1.</summary>
    private static bool ReadNumbers(ReadOnlySpan<char> colour, Span<float> parts)
    {
        var rest = colour;
        for (var read = 0; read < 4; read++)
        {
            var start = rest.IndexOfAny(NumberCharacters);
            if (start < 0) return read == 3;
            rest = rest[start..];
            var length = rest.IndexOfAnyExcept(NumberCharacters);
            if (length < 0) length = rest.Length;
            if (!float.TryParse(rest[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out parts[read])) return false;
            rest = rest[length..];
            if (read == 3 && rest.StartsWith("%", StringComparison.Ordinal)) parts[3] /= 100;
        }

        return true;
    }
}
