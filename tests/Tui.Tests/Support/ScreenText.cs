using Terminal.Gui.Drawing;
using Tui.Text;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Tui.Tests.Support;

/// <summary>Text → the cells of a screen.</summary>
internal static class ScreenText
{
    /// <summary>Puts text into a row as far as it fits.</summary>
    internal static void Put(CellBuffer screen, int column, int row, string text, Attribute attribute, string? url = null)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var cluster = rest[..GraphemeClusters.NextLength(rest)].ToString();
            rest = rest[cluster.Length..];
            var width = CellWidth.OfCluster(cluster);
            if (width == 0) continue;
            if (column + width > screen.Columns) return;
            screen.Put(column, row, new ScreenCell(cluster, attribute, url, width));
            column += width;
        }
    }
}
