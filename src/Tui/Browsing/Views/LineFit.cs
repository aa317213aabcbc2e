using System.Collections.Immutable;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>Fits spans into a line of a given width.</summary>
internal static class LineFit
{
    /// <summary>
    /// A line of exactly the given width: the left spans, cut with an ellipsis where they are too wide, then the right
    /// spans at the right edge. Right spans that leave no room are left out.
    /// </summary>
    public static StyledLine Between(
        ImmutableArray<StyledSpan> left, ImmutableArray<StyledSpan> right, int width, AmbiguousWidth ambiguous)
    {
        var rightWidth = WidthOf(right, ambiguous);
        if (rightWidth > width)
            (right, rightWidth) = ([], 0);

        var cut = Truncate(left, width - rightWidth, ambiguous);
        var gap = CellText.Repeat(' ', width - rightWidth - WidthOf(cut, ambiguous));
        return new([.. cut, new StyledSpan(gap), .. right]);
    }

    /// <summary>The width of spans, in cells.</summary>
    public static int WidthOf(ImmutableArray<StyledSpan> spans, AmbiguousWidth ambiguous)
    {
        var width = 0;
        foreach (var span in spans)
            width += CellWidth.Of(span.Text, ambiguous);
        return width;
    }

    private static ImmutableArray<StyledSpan> Truncate(
        ImmutableArray<StyledSpan> spans, int width, AmbiguousWidth ambiguous)
    {
        if (WidthOf(spans, ambiguous) <= width)
            return spans;
        if (width < CellWidth.Of(AsciiMarks.Cut, ambiguous))
            return [];

        var kept = ImmutableArray.CreateBuilder<StyledSpan>();
        var room = Math.Max(0, width - CellWidth.Of(AsciiMarks.Cut, ambiguous));
        foreach (var span in spans)
        {
            var spanWidth = CellWidth.Of(span.Text, ambiguous);
            if (spanWidth > room)
            {
                kept.Add(span with { Text = span.Text[..CellText.PrefixLength(span.Text, room, ambiguous)] });
                kept.Add(span with { Text = AsciiMarks.Cut });
                break;
            }

            kept.Add(span);
            room -= spanWidth;
        }

        return kept.ToImmutable();
    }
}
