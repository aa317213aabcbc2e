using System.Collections.Immutable;
using Terminal.Gui.Drawing;

namespace Terminal.Gui.Drivers;

/// <summary>The change from one pen to another → the shortest SGR sequence (ECMA-48, 8.3.117).</summary>
internal sealed class SgrWriter
{
    private static readonly ImmutableArray<StyleCode> Styles =
    [
        new(TextStyle.Bold, 1, 22), new(TextStyle.Faint, 2, 22), new(TextStyle.Italic, 3, 23), new(TextStyle.Underline, 4, 24),
        new(TextStyle.Blink, 5, 25), new(TextStyle.Reverse, 7, 27), new(TextStyle.Strikethrough, 9, 29),
    ];

    private readonly ByteBuilder _change = new();
    private readonly ByteBuilder _anew = new();

    /// <summary>Writes what makes one pen the other.</summary>
    internal void Write(ByteBuilder output, Pen from, Pen to)
    {
        if (from == to) return;
        WriteChange(from, to);
        WriteAnew(to);
        output.Add("\e["u8).Add(_anew.Length < _change.Length ? _anew.Span : _change.Span).Add((byte)'m');
    }

    private void WriteChange(Pen from, Pen to)
    {
        _change.Clear();
        var gone = from.Style & ~to.Style;
        var added = to.Style & ~from.Style;

        // One code ends both bold and faint, so what stays of them is set again.
        if ((gone & (TextStyle.Bold | TextStyle.Faint)) != 0) added |= to.Style & (TextStyle.Bold | TextStyle.Faint);
        var ended = 0;
        foreach (var code in Styles)
        {
            if ((gone & code.Style) == 0 || ended == code.Off) continue;
            Parameter(_change, code.Off);
            ended = code.Off;
        }

        SwitchOn(_change, added);
        if (from.Foreground != to.Foreground) Paint(_change, to.Foreground, 30);
        if (from.Background != to.Background) Paint(_change, to.Background, 40);
    }

    private void WriteAnew(Pen to)
    {
        _anew.Clear();
        if (to == Pen.Plain) return;
        _anew.Add((byte)'0');
        SwitchOn(_anew, to.Style);
        if (to.Foreground >= 0) Paint(_anew, to.Foreground, 30);
        if (to.Background >= 0) Paint(_anew, to.Background, 40);
    }

    private static void SwitchOn(ByteBuilder output, TextStyle added)
    {
        foreach (var code in Styles)
            if ((added & code.Style) != 0) Parameter(output, code.On);
    }

    private static void Paint(ByteBuilder output, int color, int first)
    {
        if (color < 0) Parameter(output, first + 9);
        else if (color < 8) Parameter(output, first + color);
        else if (color < 16) Parameter(output, first + 60 + color - 8);
        else Parameter(output, first + 8);
        if (color < 16) return;
        Parameter(output, Pen.IsDirect(color) ? 2 : 5);
        if (!Pen.IsDirect(color))
        {
            Parameter(output, color);
            return;
        }

        Parameter(output, (color >> 16) & 255);
        Parameter(output, (color >> 8) & 255);
        Parameter(output, color & 255);
    }

    private static void Parameter(ByteBuilder output, int value)
    {
        if (output.Length > 0) output.Add((byte)';');
        output.Add(value);
    }

    /// <summary>The parameters that begin and end a style.</summary>
    private sealed record StyleCode(TextStyle Style, int On, int Off);
}
