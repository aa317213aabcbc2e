using Tui.Text;
using Tui.Text.Bidi;

namespace Tui.Core.Typesetting;

/// <summary>What stands before the lines of a block: a mark before the first, the same cells before the others.</summary>
internal sealed class LineIndent
{
    private readonly AmbiguousWidth _ambiguous;
    private bool _taken;

    private LineIndent(StyledSpan first, StyledSpan further, AmbiguousWidth ambiguous)
    {
        First = first;
        Mark = first.Text;
        Further = further;
        _ambiguous = ambiguous;
        Width = CellWidth.Of(first.Text, ambiguous);
        IsVisible = !string.IsNullOrWhiteSpace(further.Text);
    }

    /// <summary>What stands before the first line, as it is read.</summary>
    public string Mark { get; private init; }

    /// <summary>What stands before the first line.</summary>
    public StyledSpan First { get; }

    /// <summary>What stands before every other line.</summary>
    public StyledSpan Further { get; }

    /// <summary>The cells that either takes.</summary>
    public int Width { get; }

    /// <summary>Whether an empty line shows it.</summary>
    public bool IsVisible { get; }

    /// <summary>Whether it holds a mark that no line has carried yet.</summary>
    public bool IsWaiting => !_taken && !string.IsNullOrWhiteSpace(First.Text) && !IsVisible;

    /// <summary>Whether it stands behind the lines, at the right, and its marks are drawn from right to left.</summary>
    public bool IsAtRight { get; private init; }

    /// <summary>Nothing.</summary>
    public static LineIndent None => new(new StyledSpan(""), new StyledSpan(""), AmbiguousWidth.Narrow);

    /// <summary>A mark before the first line; the others are indented by its width.</summary>
    public static LineIndent Hanging(string mark, SpanStyle style, AmbiguousWidth ambiguous, string? address = null)
    {
        var blank = new StyledSpan(new string(' ', CellWidth.Of(mark, ambiguous)));
        return new LineIndent(string.IsNullOrWhiteSpace(mark) ? blank : new StyledSpan(mark, style, address), blank, ambiguous);
    }

    /// <summary>The same before every line.</summary>
    public static LineIndent Bar(string bar, SpanStyle style, AmbiguousWidth ambiguous) =>
        new(new StyledSpan(bar, style), new StyledSpan(bar, style), ambiguous);

    /// <summary>The same at the side where a text of the given direction begins; null is left to right.</summary>
    public LineIndent For(TextDirection? direction) =>
        direction is TextDirection.RightToLeft ? new(Drawn(First), Drawn(Further), _ambiguous) { Mark = First.Text, IsAtRight = true } : this;

    /// <summary>What stands before the next line.</summary>
    public StyledSpan Take()
    {
        var span = _taken ? Further : First;
        _taken = true;
        return span;
    }

    private static StyledSpan Drawn(StyledSpan span) =>
        span with { Text = VisualText.Of(span.Text, TextDirection.RightToLeft) };
}
