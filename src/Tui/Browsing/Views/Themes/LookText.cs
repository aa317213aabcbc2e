using System.Globalization;
using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;
using Color = Terminal.Gui.Drawing.Color;

namespace Tui.Browsing.Views.Themes;

/// <summary>Words such as <c>bright-white on blue bold</c> → colours and styles.</summary>
internal static class LookText
{
    /// <summary>The look that the words describe; null where one of them is none.</summary>
    public static Attribute? Read(string text)
    {
        var look = Theme.Plain;
        var isGround = false;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is "on" && !isGround)
                isGround = true;
            else if (ColorOf(word) is { } color)
                (look, isGround) = (isGround ? look with { Background = color } : look with { Foreground = color }, false);
            else if (StyleOf(word) is { } style)
                look = look with { Style = look.Style | style };
            else
                return null;
        }

        return isGround || text.Length == 0 ? null : look;
    }

    private static TextStyle? StyleOf(string word) => word switch
    {
        "plain" => TextStyle.None,
        "bold" => TextStyle.Bold,
        "dim" => TextStyle.Faint,
        "italic" => TextStyle.Italic,
        "underline" => TextStyle.Underline,
        "reverse" => TextStyle.Reverse,
        "strikethrough" => TextStyle.Strikethrough,
        _ => null,
    };

    private static Color? ColorOf(string word) => word switch
    {
        "default" => Color.None,
        "black" => ColorName16.Black,
        "red" => ColorName16.Red,
        "green" => ColorName16.Green,
        "yellow" => ColorName16.Yellow,
        "blue" => ColorName16.Blue,
        "magenta" => ColorName16.Magenta,
        "cyan" => ColorName16.Cyan,
        "white" => ColorName16.Gray,
        "bright-black" => ColorName16.DarkGray,
        "bright-red" => ColorName16.BrightRed,
        "bright-green" => ColorName16.BrightGreen,
        "bright-yellow" => ColorName16.BrightYellow,
        "bright-blue" => ColorName16.BrightBlue,
        "bright-magenta" => ColorName16.BrightMagenta,
        "bright-cyan" => ColorName16.BrightCyan,
        "bright-white" => ColorName16.White,
        ['#', .. { Length: 6 } digits] when int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb) =>
            new Color(rgb >> 16, (rgb >> 8) & 255, rgb & 255),
        _ => null,
    };
}
