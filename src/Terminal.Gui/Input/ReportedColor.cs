using System.Globalization;
using Terminal.Gui.Drawing;

namespace Terminal.Gui.Input;

/// <summary>A colour as a terminal reports it: <c>rgb:ffff/8080/0000</c>, from one to four digits a part (XParseColor).</summary>
internal static class ReportedColor
{
    private const string Scheme = "rgb:";

    /// <summary>The colour; null where the text is no such report.</summary>
    /// <param name="text">The control string.</param>
    /// <param name="before">What stands before the colour: the number of what was asked for.</param>
    internal static Color? Read(string text, string before)
    {
        if (!text.StartsWith(before + Scheme, StringComparison.Ordinal)) return null;
        var parts = text[(before.Length + Scheme.Length)..].Split('/');
        return parts.Length == 3 && Part(parts[0]) is { } red && Part(parts[1]) is { } green && Part(parts[2]) is { } blue
            ? new Color(red, green, blue)
            : null;
    }

    private static int? Part(string digits) =>
        digits.Length is >= 1 and <= 4 && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? value * 255 / ((1 << (4 * digits.Length)) - 1)
            : null;
}
