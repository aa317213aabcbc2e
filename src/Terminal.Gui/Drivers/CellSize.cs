using System.Drawing;

namespace Terminal.Gui.Drivers;

/// <summary>A terminal's size in pixels → that of a cell.</summary>
internal static class CellSize
{
    private const int Least = 3;
    private const int Most = 1000;

    /// <summary>The size of a cell in pixels; null where the terminal does not tell its own, or tells what no cell can be.</summary>
    /// <param name="cells">The screen in cells.</param>
    /// <param name="pixels">The screen in pixels, perhaps with what surrounds its cells.</param>
    internal static Size? Of(Size cells, Size pixels)
    {
        if (cells.Width <= 0 || cells.Height <= 0) return null;
        var cell = new Size(pixels.Width / cells.Width, pixels.Height / cells.Height);

        // Some terminals and what stands between fill in numbers of their own.
        return cell.Width >= Least && cell.Height >= cell.Width && cell.Height <= Math.Min(Most, 4 * cell.Width) ? cell : null;
    }
}
