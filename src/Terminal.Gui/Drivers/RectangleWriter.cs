using System.Drawing;
using Terminal.Gui.Drawing;

namespace Terminal.Gui.Drivers;

/// <summary>Cells that moved beside others that stay → bytes, for terminals that can do so (VT420, DEC STD 070).</summary>
internal static class RectangleWriter
{
    /// <summary>Copies cells up or down (DECCRA).</summary>
    internal static void Copy(ByteBuilder output, CellBuffer front, ScrolledCells cells)
    {
        var from = cells.By > 0 ? cells.Top + cells.By : cells.Top;
        var rows = cells.Bottom - cells.Top - Math.Abs(cells.By);
        output.Add("\e["u8).Add(from + 1).Add(";"u8).Add(cells.Left + 1).Add(";"u8).Add(from + rows).Add(";"u8).Add(cells.Right)
            .Add(";;"u8).Add(from - cells.By + 1).Add(";"u8).Add(cells.Left + 1).Add("$v"u8);
        front.Copy(cells);
    }

    /// <summary>
    /// Scrolls cells between margins (DECSLRM), which are allowed only meanwhile (DECLRMM): without them nothing else means
    /// anything new. The cursor is anywhere afterwards, and the pen must be plain.
    /// </summary>
    internal static void Pan(ByteBuilder output, CellBuffer front, ScrolledCells cells)
    {
        output.Add("\e[?69h\e["u8).Add(cells.Left + 1).Add(";"u8).Add(cells.Right).Add("s\e["u8).Add(cells.Top + 1).Add(";"u8).Add(cells.Bottom)
            .Add((byte)'r');
        output.AddControl(Math.Abs(cells.By), cells.By > 0 ? (byte)'S' : (byte)'T');
        output.Add("\e[?69l\e[r"u8);
        front.Copy(cells);
        var rows = Math.Abs(cells.By);
        var top = cells.By > 0 ? cells.Bottom - rows : cells.Top;
        front.Fill(new Rectangle(cells.Left, top, cells.Right - cells.Left, rows), ScreenCell.Blank);
    }
}
