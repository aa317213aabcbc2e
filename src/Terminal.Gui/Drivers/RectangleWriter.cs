using Terminal.Gui.Drawing;

namespace Terminal.Gui.Drivers;

/// <summary>Cells that moved beside others that stay → bytes, for terminals that have rectangular editing (VT420, DEC STD 070).</summary>
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
}
