using System.Buffers;
using System.Collections.Immutable;
using Tui.Text;
using Tui.Text.Bidi;

namespace Tui.Core.Typesetting;

/// <summary>Inlines laid out as one string, with where each style begins and where its links are.</summary>
/// <param name="Text">The text; a line feed where the author broke the line.</param>
/// <param name="Runs">The styles in the order of the text, the first at 0.</param>
/// <param name="Links">The links in the order of the text.</param>
internal sealed record FlatText(string Text, IReadOnlyList<FlatText.Run> Runs, IReadOnlyList<FlatText.LinkPlace> Links)
{
    /// <summary>Keeps a link's number with the link's last character; it is not drawn.</summary>
    public const char Glue = '\u2060';

    // What only says where lines may end, and is not drawn itself.
    private static readonly SearchValues<char> Unseen = SearchValues.Create("\u00AD\u200B\u2060");

    /// <summary>Where parts begin and end whose direction is their own, whatever stands around them.</summary>
    public IReadOnlyList<BidiControl> Controls { get; init; } = [];

    /// <summary>Where the text stands in all that is set; known once it is being set.</summary>
    public TextOrigin Origin { get; set; }

    /// <summary>Whether a character is not drawn.</summary>
    public static bool IsUnseen(char character) => Unseen.Contains(character);

    /// <summary>A part of a text without what is not drawn.</summary>
    public static string Seen(ReadOnlySpan<char> text) =>
        text.ContainsAny(Unseen) ? string.Concat(text.ToString().Where(character => !Unseen.Contains(character))) : text.ToString();

    /// <summary>Whether nothing of it can be seen.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>From where a style holds.</summary>
    public sealed record Run(int Start, SpanStyle Style, string? Address = null);

    /// <summary>Where a link or a footnote's mark stands; a link's number is 0 where none is printed.</summary>
    public sealed record LinkPlace(int Start, int Number, string Text, string? Address)
    {
        /// <summary>Which of the two it is.</summary>
        public LandmarkKind Kind { get; init; } = LandmarkKind.Link;
    }

    /// <summary>A text in one style.</summary>
    public static FlatText Of(string text, SpanStyle style, string? address = null) =>
        new(text, [new Run(0, style, address)], []);

    /// <summary>The text with a label before it.</summary>
    public FlatText WithLabel(string label, SpanStyle style) => new(
        label + Text,
        [new Run(0, style), .. Runs.Select(run => run with { Start = run.Start + label.Length })],
        [.. Links.Select(link => link with { Start = link.Start + label.Length })])
    {
        Controls = [.. Controls.Select(control => control with { Place = control.Place + label.Length })],
    };

    /// <summary>The text with something behind it that belongs to no part of it.</summary>
    public FlatText WithEnd(string end, SpanStyle style) =>
        this with { Text = Text + end, Runs = [.. Runs, new Run(Text.Length, style)] };

    /// <summary>The index of the run that holds at a place of the text.</summary>
    public int RunAt(int place)
    {
        var low = 0;
        var high = Runs.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Runs[middle].Start <= place)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>The spans of a part of the text.</summary>
    /// <param name="run">The run in which the part before ended; moved on to the one in which this part ends.</param>
    public ImmutableArray<StyledSpan> Slice(int start, int end, ref int run)
    {
        while (run + 1 < Runs.Count && Runs[run + 1].Start <= start)
            run++;
        if (run + 1 == Runs.Count || Runs[run + 1].Start >= end)
            return start == end ? [] : [Span(start, end, Runs[run], end)];

        var spans = ImmutableArray.CreateBuilder<StyledSpan>();
        while (start < end)
        {
            var stop = run + 1 < Runs.Count ? Math.Min(end, Runs[run + 1].Start) : end;
            if (stop > start)
                spans.Add(Span(start, stop, Runs[run], end));
            start = stop;
            if (start < end)
                run++;
        }

        return spans.DrainToImmutable();
    }

    private StyledSpan Span(int start, int end, Run run, int lineEnd)
    {
        var text = start is 0 && end == Text.Length ? Text : Text[start..end];
        if (text.AsSpan().ContainsAny(Unseen))
            text = end == lineEnd && IsHyphenated(lineEnd) ? Seen(text) + "-" : Seen(text);
        return new StyledSpan(text, run.Style, run.Address) { Start = Origin.Of(start), End = Origin.Of(end) };
    }

    private bool IsHyphenated(int lineEnd) =>
        Text[lineEnd - 1] is LineBreaker.SoftHyphen && lineEnd < Text.Length && Text[lineEnd] is not (' ' or '\n');
}
