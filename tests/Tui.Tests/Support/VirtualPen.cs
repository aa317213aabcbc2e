using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;

namespace Tui.Tests.Support;

/// <summary>SGR parameters → the pen that a terminal has after them.</summary>
internal static class VirtualPen
{
    internal static Pen Apply(Pen pen, int[] numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
            pen = numbers[i] is 38 or 48 ? WithColor(pen, numbers, ref i) : With(pen, Math.Max(0, numbers[i]));
        return pen;
    }

    private static Pen With(Pen pen, int number) => number switch
    {
        0 => Pen.Plain,
        1 => pen with { Style = pen.Style | TextStyle.Bold },
        2 => pen with { Style = pen.Style | TextStyle.Faint },
        3 => pen with { Style = pen.Style | TextStyle.Italic },
        4 => pen with { Style = pen.Style | TextStyle.Underline },
        5 => pen with { Style = pen.Style | TextStyle.Blink },
        7 => pen with { Style = pen.Style | TextStyle.Reverse },
        9 => pen with { Style = pen.Style | TextStyle.Strikethrough },
        22 => pen with { Style = pen.Style & ~(TextStyle.Bold | TextStyle.Faint) },
        23 => pen with { Style = pen.Style & ~TextStyle.Italic },
        24 => pen with { Style = pen.Style & ~TextStyle.Underline },
        25 => pen with { Style = pen.Style & ~TextStyle.Blink },
        27 => pen with { Style = pen.Style & ~TextStyle.Reverse },
        29 => pen with { Style = pen.Style & ~TextStyle.Strikethrough },
        39 => pen with { Foreground = -1 },
        49 => pen with { Background = -1 },
        >= 30 and <= 37 => pen with { Foreground = number - 30 },
        >= 40 and <= 47 => pen with { Background = number - 40 },
        >= 90 and <= 97 => pen with { Foreground = number - 82 },
        >= 100 and <= 107 => pen with { Background = number - 92 },
        _ => throw new InvalidOperationException($"SGR {number} was sent."),
    };

    private static Pen WithColor(Pen pen, int[] numbers, ref int i)
    {
        var isForeground = numbers[i] == 38;
        int color;
        if (numbers[i + 1] == 5)
        {
            color = numbers[i + 2];
            i += 2;
        }
        else
        {
            color = 0x1000000 | (numbers[i + 2] << 16) | (numbers[i + 3] << 8) | numbers[i + 4];
            i += 4;
        }

        return isForeground ? pen with { Foreground = color } : pen with { Background = color };
    }
}
