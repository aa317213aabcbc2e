using System.Collections.Immutable;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>Puts a text over a line, in the place of what stands there.</summary>
internal static class LineOverlay
{
    /// <summary>The line with a text put in, what stands behind it moved to the right.</summary>
    /// <param name="line">The line.</param>
    /// <param name="cell">Where the text begins, in cells; no wide character lies across it.</param>
    /// <param name="added">The text.</param>
    /// <param name="ambiguous">How wide the terminal draws ambiguous characters.</param>
    public static StyledLine Insert(StyledLine line, int cell, StyledSpan added, AmbiguousWidth ambiguous)
    {
        var spans = ImmutableArray.CreateBuilder<StyledSpan>();
        var (at, isIn) = (0, false);
        foreach (var span in line.Spans)
        {
            var width = CellWidth.Of(span.Text, ambiguous);
            if (isIn || at + width <= cell)
            {
                spans.Add(span);
            }
            else
            {
                var length = CellText.PrefixLength(span.Text, cell - at, ambiguous);
                spans.AddRange(span with { Text = span.Text[..length] }, added, span with { Text = span.Text[length..] });
                isIn = true;
            }

            at += width;
        }

        return new(spans.ToImmutable());
    }

    /// <summary>The line with a text over it; half of a wide character that is covered becomes a space.</summary>
    /// <param name="line">The line.</param>
    /// <param name="cell">Where the text begins, in cells.</param>
    /// <param name="over">The text.</param>
    /// <param name="ambiguous">How wide the terminal draws ambiguous characters.</param>
    public static StyledLine Put(StyledLine line, int cell, StyledSpan over, AmbiguousWidth ambiguous)
    {
        var end = cell + CellWidth.Of(over.Text, ambiguous);
        var (left, right) = (ImmutableArray.CreateBuilder<StyledSpan>(), ImmutableArray.CreateBuilder<StyledSpan>());
        var at = 0;
        foreach (var span in line.Spans)
        {
            var width = CellWidth.Of(span.Text, ambiguous);
            if (at < cell)
                left.Add(span with { Text = Head(span.Text, cell - at, ambiguous) });
            if (at + width > end)
                right.Add(span with { Text = Tail(span.Text, Math.Max(0, end - at), ambiguous) });
            at += width;
        }

        var gap = CellText.Repeat(' ', cell - at);
        return new([.. left, new(gap), over, .. right]);
    }

    private static string Head(string text, int width, AmbiguousWidth ambiguous)
    {
        var head = text[..CellText.PrefixLength(text, width, ambiguous)];
        return head.Length == text.Length ? head : CellText.Pad(head, width, ambiguous);
    }

    private static string Tail(string text, int width, AmbiguousWidth ambiguous)
    {
        var length = CellText.PrefixLength(text, width, ambiguous);
        if (CellWidth.Of(text.AsSpan(0, length), ambiguous) == width)
            return text[length..];
        return " " + text[(length + GraphemeClusters.NextLength(text.AsSpan(length)))..];
    }
}
