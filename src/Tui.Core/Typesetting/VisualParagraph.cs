using System.Collections.Immutable;
using Tui.Text;
using Tui.Text.Bidi;

namespace Tui.Core.Typesetting;

/// <summary>Writes the lines of a text as they are drawn: in visual order, at the side of the paragraph's direction.</summary>
internal sealed class VisualParagraph
{
    private readonly FlatText _text;
    private readonly BidiParagraph _order;
    private readonly bool _isAtRight;

    private VisualParagraph(FlatText text, TextDirection direction, TextDirection side)
    {
        _text = text;
        _order = new BidiParagraph(text.Text, direction, text.Controls);
        _isAtRight = side is TextDirection.RightToLeft;
    }

    /// <summary>What a text needs where it is to be set; null where its lines are drawn as they are read.</summary>
    public static VisualParagraph? Of(FlatText text, LineBuilder lines)
    {
        if (lines.Direction is not { } outer)
            return null;
        var direction = lines.Stated ?? BlockDirection.Of(text, outer);
        var side = lines.Side ?? direction;
        return side is TextDirection.LeftToRight && direction is TextDirection.LeftToRight && !MayBeTurned(text)
            ? null
            : new VisualParagraph(text, direction, side);
    }

    private static bool MayBeTurned(FlatText text) =>
        RightToLeftSearch.MayBeIn(text.Text) || text.Controls.Any(control => control.IsRightToLeft);

    /// <summary>The spans of a line from left to right.</summary>
    /// <param name="width">The cells that the line may take.</param>
    public ImmutableArray<StyledSpan> Line(LineRange line, int width)
    {
        var spans = ImmutableArray.CreateBuilder<StyledSpan>();
        if (_isAtRight && line.End > line.Start && line.Width < width)
            spans.Add(new StyledSpan(new string(' ', width - line.Width)));
        foreach (var run in _order.RunsOf(line.Start, line.End))
        {
            if (run.Direction is TextDirection.RightToLeft)
                AddReversed(run, spans);
            else
                AddForward(run, spans);
        }

        return spans.DrainToImmutable();
    }

    private void AddForward(DirectedRun run, ImmutableArray<StyledSpan>.Builder spans)
    {
        var style = _text.RunAt(run.Start);
        foreach (var span in _text.Slice(run.Start, run.End, ref style))
            spans.Add(span with { Text = VisualText.WithoutMarks(span.Text) });
    }

    // A mark is drawn with its letter, so a style begins at a cluster's start.
    private void AddReversed(DirectedRun run, ImmutableArray<StyledSpan>.Builder spans)
    {
        var first = spans.Count;
        for (var start = run.Start; start < run.End;)
        {
            var style = _text.RunAt(start);
            var stop = style + 1 < _text.Runs.Count ? Math.Min(run.End, _text.Runs[style + 1].Start) : run.End;
            var end = start;
            while (end < stop)
                end += GraphemeClusters.NextLength(_text.Text.AsSpan(end, run.End - end));
            var shown = FlatText.Seen(_text.Text.AsSpan(start, end - start));
            spans.Insert(first, new StyledSpan(VisualText.WithoutMarks(VisualText.Reverse(shown)), _text.Runs[style].Style, _text.Runs[style].Address)
            {
                Start = _text.Origin.Of(end),
                End = _text.Origin.Of(start),
            });
            start = end;
        }
    }
}
