using System.Drawing;

namespace Terminal.Gui.Input;

/// <summary>SGR mouse reports (xterm's mode 1006) → mouse events, clicks among them.</summary>
/// <param name="now">The time that has passed since some moment.</param>
internal sealed class MouseSequences(Func<TimeSpan> now)
{
    private static readonly TimeSpan DoubleClickTime = TimeSpan.FromMilliseconds(500);

    private (int Button, Point Place) _pressed = (-1, default);
    private (int Button, Point Place, TimeSpan Time) _clicked = (-1, default, default);

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
            if (!released) _pressed = (button, place);
            yield return At(place, held | (released ? (MouseFlags)((int)Pressed(button) >> 1) : Pressed(button)));
            if (released && _pressed == (button, place)) yield return At(place, held | Click(button, place));
        }
    }

    private MouseFlags Click(int button, Point place)
    {
        var time = now();
        var twice = _clicked.Button == button && _clicked.Place == place && time - _clicked.Time <= DoubleClickTime;
        _clicked = twice ? (-1, place, time) : (button, place, time);
        return (MouseFlags)((int)Pressed(button) << (twice ? 2 : 1));
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
}
