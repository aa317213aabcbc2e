using System.Collections.Immutable;
using Tui.Text;

namespace Tui.Core.Typesetting;

/// <summary>Sets running text as lines.</summary>
internal static class ParagraphSetter
{
    private const int Hang = 2;

    // In narrower lines every cell is needed.
    private const int LeastHung = 16;

    /// <summary>Adds the lines of a text.</summary>
    /// <param name="advance">Whether the text counts for positions; marks and labels do not.</param>
    public static void Set(FlatText text, LineBuilder lines, bool advance = true) =>
        Set(text, lines, advance ? 0 : text.Text.Length);

    /// <summary>
    /// Adds the lines of a text of which the first characters, a label, do not count for positions. The lines below hang
    /// from it, unless there is no room.
    /// </summary>
    public static void Set(FlatText text, LineBuilder lines, int labelLength)
    {
        var ranges = lines.Ranges;
        ranges.Clear();
        var hang = labelLength > 0 && labelLength < text.Text.Length && lines.Width >= LeastHung ? Hang : 0;
        LineBreaker.Break(text.Text, new LineWidths(lines.Width, lines.Width - hang) { Ambiguous = lines.Ambiguous }, ranges);
        text.Origin = new TextOrigin(lines.Position, labelLength);
        var visual = VisualParagraph.Of(text, lines);
        var run = 0;
        var link = 0;
        for (var i = 0; i < ranges.Count; i++)
        {
            var (start, end, width) = ranges[i];
            var next = i + 1 < ranges.Count ? ranges[i + 1].Start : int.MaxValue;
            for (; link < text.Links.Count && text.Links[link].Start < next; link++)
                Mark(text.Links[link], labelLength, lines);
            var position = lines.Position + Math.Max(0, start - labelLength);
            if (width > lines.Width)
                lines.Add([new StyledSpan(lines.TooWide)], position);
            else
                lines.Add(Line(ranges[i], i is 0 ? 0 : hang), position);
        }

        if (labelLength < text.Text.Length)
            lines.Advance(labelLength is 0 ? text.Text : text.Text[labelLength..]);

        ImmutableArray<StyledSpan> Line(LineRange range, int indent)
        {
            if (visual is not null)
                return visual.Line(range, lines.Width - indent);
            var spans = text.Slice(range.Start, range.End, ref run);
            return indent > 0 ? spans.Insert(0, new StyledSpan(new string(' ', indent))) : spans;
        }
    }

    private static void Mark(FlatText.LinkPlace link, int labelLength, LineBuilder lines) =>
        lines.Mark(new Landmark(link.Kind, lines.NextLine, link.Number, link.Text)
        {
            Address = link.Address,
            Position = lines.Position + Math.Max(0, link.Start - labelLength),
        });
}
