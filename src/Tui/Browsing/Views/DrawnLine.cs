using System.Collections.Immutable;
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
                return new([.. Drawn(line.Spans)]);
        }

        return line;
    }

    private static IEnumerable<StyledSpan> Drawn(ImmutableArray<StyledSpan> spans)
    {
        for (var index = 0; index < spans.Length; index++)
        {
            var span = spans[index];
            if (index + 1 == spans.Length || spans[index + 1].Text != AsciiMarks.Cut)
            {
                yield return span with { Text = VisualText.Of(span.Text) };
                continue;
            }

            // A text is cut at its logical end, wherever that is drawn.
            var drawn = VisualText.Of(span.Text + AsciiMarks.Cut);
            var isAtStart = drawn.StartsWith(AsciiMarks.Cut, StringComparison.Ordinal);
            if (isAtStart)
                yield return spans[index + 1];
            yield return span with { Text = isAtStart ? drawn[AsciiMarks.Cut.Length..] : drawn[..^AsciiMarks.Cut.Length] };
            if (!isAtStart)
                yield return spans[index + 1];
            index++;
        }
    }
}
