using Tui.Core.Typesetting;
using Tui.Text;
using Tui.Text.Bidi;

namespace Tui.Browsing.Views;

/// <summary>Turns a row as it is read into one as it is drawn: names and titles in visual order, each where it stood.</summary>
internal static class DrawnLine
{
    /// <summary>The row on a terminal that draws each character where it is written; the same on another.</summary>
    public static StyledLine Of(StyledLine line, TypesetSettings settings)
    {
        if (settings.Order is not TextOrder.Visual)
            return line;
        foreach (var span in line.Spans)
        {
            if (RightToLeftSearch.MayBeIn(span.Text))
                return new([.. line.Spans.Select(each => each with { Text = VisualText.Of(each.Text) })]);
        }

        return line;
    }
}
