using System.Collections.Immutable;

namespace Tui.Text;

/// <summary>A run of clean text in one style.</summary>
/// <param name="Text">Text without control characters, safe to write to a terminal.</param>
/// <param name="Style">What the text is.</param>
/// <param name="Address">Where the text links to; null where it links nowhere.</param>
public sealed record StyledSpan(string Text, SpanStyle Style = SpanStyle.Normal, string? Address = null)
{
    /// <summary>
    /// Where it begins in the text that was set, in UTF-16 units of all of that text; -1 where it is a mark, an indent or a
    /// label that was put there in setting.
    /// </summary>
    public int Start { get; init; } = -1;

    /// <summary>
    /// Where it ends there; the lesser of the two where it is drawn from right to left. What is not drawn, such as a soft
    /// hyphen, counts between them.
    /// </summary>
    public int End { get; init; } = -1;
}

/// <summary>One line of set text: spans from left to right, as they are drawn.</summary>
public sealed record StyledLine(ImmutableArray<StyledSpan> Spans)
{
    /// <summary>A line without text.</summary>
    public static StyledLine Empty { get; } = new([]);

    /// <summary>The line's text without its styles.</summary>
    public string Text => string.Concat(Spans.Select(span => span.Text));
}
