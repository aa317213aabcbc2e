namespace Terminal.Gui.Drivers;

/// <summary>Shows, hides and places the terminal's cursor after a frame.</summary>
internal sealed class CursorWriter(TerminalTraits traits)
{
    private bool _visible;
    private CursorStyle _style = CursorStyle.Default;

    /// <summary>Notes that the terminal was taken anew: the cursor is hidden and looks as the terminal likes.</summary>
    internal void Forget() => (_visible, _style) = (false, CursorStyle.Default);

    /// <summary>Writes what makes the cursor stand and look as it should.</summary>
    internal void Write(ByteBuilder output, Cursor cursor, CursorTrack place)
    {
        if (cursor is not { IsVisible: true, Position: { } position })
        {
            if (_visible) output.Add("\e[?25l"u8);
            _visible = false;
            return;
        }

        place.MoveTo(output, Math.Max(0, position.X), Math.Max(0, position.Y));
        if (_style != cursor.Style && traits.CursorStyles)
        {
            output.Add("\e["u8).Add((int)cursor.Style).Add(" q"u8);
            _style = cursor.Style;
        }

        if (!_visible) output.Add("\e[?25h"u8);
        _visible = true;
    }
}
