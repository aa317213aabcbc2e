using System.Collections.Immutable;
using System.Drawing;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>The dim lines between panes.</summary>
internal static class DividerRows
{
    /// <summary>The rows of a line one cell wide or one cell high.</summary>
    public static ImmutableArray<Row> Of(Rectangle area) =>
        area.Height == 1 ? [Line(new string('─', area.Width))] : [.. Enumerable.Repeat(Line("│"), area.Height)];

    private static Row Line(string text) => new(new([new(text, SpanStyle.Dim)]));
}
