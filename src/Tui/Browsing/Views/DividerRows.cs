using System.Collections.Immutable;
using System.Drawing;
using System.Runtime.InteropServices;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>The dim lines between panes.</summary>
internal static class DividerRows
{
    /// <summary>The rows of a line one cell wide or one cell high.</summary>
    public static ImmutableArray<Row> Of(Rectangle area, AmbiguousWidth ambiguous)
    {
        // Where lines are drawn in steps of two cells, none would fit between two panes.
        var (across, down) = ambiguous is AmbiguousWidth.Wide ? ('-', "|") : ('─', "│");
        if (area.Height == 1)
            return [Line(CellText.Repeat(across, area.Width))];

        var rows = new Row[area.Height];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = Line(down);
        return ImmutableCollectionsMarshal.AsImmutableArray(rows);
    }

    /// <summary>The line above what is asked at the bottom of the screen; empty where the screen is read out.</summary>
    public static Row Above(BrowserState state)
    {
        var width = state.Layout.Status.Width;
        return state.IsLinear
            ? new(LineFit.Between([], [], width, state.Settings.Ambiguous))
            : Of(new(0, 0, width, 1), state.Settings.Ambiguous)[0];
    }

    private static Row Line(string text) => new(new([new(text, SpanStyle.Dim)]));
}
