using System.Collections.Immutable;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>Fits spans into a line of a given width.</summary>
internal static class LineFit
{
    private const string Ellipsis = "…";

    /// <summary>
    /// A line of exactly the given width: the left spans, cut with an ellipsis where they are too wide, then the right
    /// spans at the right edge. Right spans that leave no room are left out.
    /// </summary>
    public static StyledLine Between(
        ImmutableArray<StyledSpan> left, ImmutableArray<StyledSpan> right, int width)
    {
        var rightWidth = WidthOf(right);
        if (rightWidth > width)
            (right, rightWidth) = ([], 0);

        var cut = Truncate(left, width - rightWidth);
        var gap = new string(' ', Math.Max(0, width - rightWidth - WidthOf(cut)));
        return new([.. cut, new StyledSpan(gap), .. right]);
    }

    /// <summary>The width of spans, in cells.</summary>
    public static int WidthOf(ImmutableArray<StyledSpan> spans)
    {
        var width = 0;
        foreach (var span in spans)
            width += CellWidth.Of(span.Text);
        return width;
    }

    private static ImmutableArray<StyledSpan> Truncate(ImmutableArray<StyledSpan> spans, int width)
    {
        if (WidthOf(spans) <= width)
            return spans;
        if (width <= 0)
            return [];

        var kept = ImmutableArray.CreateBuilder<StyledSpan>();
        var room = width - 1;
        foreach (var span in spans)
        {
            var spanWidth = CellWidth.Of(span.Text);
            if (spanWidth > room)
            {
                kept.Add(span with { Text = span.Text[..CellText.PrefixLength(span.Text, room)] + Ellipsis });
                break;
            }

            kept.Add(span);
            room -= spanWidth;
        }

        return kept.ToImmutable();
    }
}
