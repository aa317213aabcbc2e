using System.Drawing;

namespace Terminal.Gui.Input;

/// <summary>SGR mouse reports (xterm's mode 1006) → mouse events, clicks among them.</summary>
/// <param name="now">The time that has passed since some moment.</param>
internal sealed class MouseSequences(Func<TimeSpan> now)
{
    private static readonly TimeSpan DoubleClickTime = TimeSpan.FromMilliseconds(500);

    private Press? _pressed;
    private Press? _clicked;

    /// <summary>The events of one report.</summary>
    /// <param name="code">The button and the modifiers.</param>
    /// <param name="place">The place on the screen, in cells from 0.</param>
    /// <param name="released">Whether the report is of a release.</param>
    internal IEnumerable<Mouse> Read(int code, Point place, bool released)
    {
        var held = Modifiers(code);
        var button = code & 3;
        if ((code & 128) != 0) yield break;
        if ((code & 64) != 0)
        {
            yield return At(place, Wheel(button) | held);
        }
        else if ((code & 32) != 0)
        {
            yield return At(place, MouseFlags.PositionReport | held | (button == 3 ? MouseFlags.None : Pressed(button)));
        }
        else if (button != 3)
        {
            var press = new Press(button, place, now());
            if (!released) _pressed = press;
            yield return At(place, held | (released ? (MouseFlags)((int)Pressed(button) >> 1) : Pressed(button)));
            if (released && press.IsWhere(_pressed)) yield return At(place, held | Click(press));
        }
    }

    private MouseFlags Click(Press press)
    {
        var twice = press.IsWhere(_clicked) && press.Time - _clicked!.Time <= DoubleClickTime;
        _clicked = twice ? null : press;
        return (MouseFlags)((int)Pressed(press.Button) << (twice ? 2 : 1));
    }

    private static MouseFlags Pressed(int button) => button switch
    {
        0 => MouseFlags.LeftButtonPressed,
        1 => MouseFlags.MiddleButtonPressed,
        _ => MouseFlags.RightButtonPressed,
    };

    private static MouseFlags Wheel(int button) => button switch
    {
        0 => MouseFlags.WheeledUp,
        1 => MouseFlags.WheeledDown,
        2 => MouseFlags.WheeledLeft,
        _ => MouseFlags.WheeledRight,
    };

    private static MouseFlags Modifiers(int code) =>
        ((code & 4) != 0 ? MouseFlags.Shift : MouseFlags.None)
        | ((code & 8) != 0 ? MouseFlags.Alt : MouseFlags.None)
        | ((code & 16) != 0 ? MouseFlags.Ctrl : MouseFlags.None);

    private static Mouse At(Point place, MouseFlags flags) => new() { ScreenPosition = place, Flags = flags };

    private sealed record Press(int Button, Point Place, TimeSpan Time)
    {
        public bool IsWhere(Press? other) => other is not null && Button == other.Button && Place == other.Place;
    }
}
