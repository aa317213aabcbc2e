using Terminal.Gui.Drawing;
using Tui.Text;
using Attribute = Terminal.Gui.Drawing.Attribute;
using Color = Terminal.Gui.Drawing.Color;

namespace Tui.Browsing.Views;

/// <summary>How each kind of set text looks. Colours that a theme does not name are the terminal's own.</summary>
internal sealed record Theme
{
    /// <summary>The terminal's own colours, plain; the toolkit's default may be others.</summary>
    public static Attribute Plain => Styled(TextStyle.None);

    /// <summary>Running text.</summary>
    public Attribute Text { get; init; } = Plain;

    /// <summary>Text of less weight: dates, counts, dividers.</summary>
    public Attribute Dim { get; init; } = Styled(TextStyle.Faint);

    /// <summary>A heading or the article's title.</summary>
    public Attribute Heading { get; init; } = Styled(TextStyle.Bold);

    /// <summary>A link.</summary>
    public Attribute Link { get; init; } = Styled(TextStyle.Underline);

    /// <summary>What asks for the eye among other rows.</summary>
    public Attribute Accent { get; init; } = Plain;

    /// <summary>A figure's mark, number and caption.</summary>
    public Attribute Caption { get; init; } = Plain;

    /// <summary>Code.</summary>
    public Attribute Code { get; init; } = Plain;

    /// <summary>What the author marked or a search found.</summary>
    public Attribute Highlight { get; init; } = Styled(TextStyle.Reverse);

    /// <summary>The selected row in the pane that has the focus: its colours take the place of all others.</summary>
    public Attribute Selected { get; init; } = Styled(TextStyle.Reverse);

    /// <summary>The selected row in another pane.</summary>
    public Attribute SelectedElsewhere { get; init; } = Styled(TextStyle.Bold);

    /// <summary>Whether a selected row of the tree or the list is shown from end to end, though each move then sends two rows.</summary>
    public bool SelectsWholeRows { get; init; }

    /// <summary>How text of a style looks in a row.</summary>
    public Attribute For(SpanStyle style, RowKind row)
    {
        if (style.HasFlag(SpanStyle.Current))
            return new(Color.None, Color.None, StyleOf(style & ~SpanStyle.Dim) | TextStyle.Reverse | TextStyle.Bold);
        if (row == RowKind.Selected || (row == RowKind.SelectedAtEnds && (SelectsWholeRows || style.HasFlag(SpanStyle.End))))
            return Selected with { Style = Selected.Style | StyleOf(OnSelected(style)) };

        var look = RoleOf(style);
        var elsewhere = row == RowKind.SelectedElsewhere && !style.HasFlag(SpanStyle.Dim) ? SelectedElsewhere : Plain;
        return new(
            First(elsewhere.Foreground, look.Foreground, Text.Foreground),
            First(elsewhere.Background, look.Background, Text.Background),
            Text.Style | StyleOf(style) | elsewhere.Style);
    }

    // On the selected row's ground nothing is dim, and another ground would not be seen.
    private static SpanStyle OnSelected(SpanStyle style) =>
        (style.HasFlag(SpanStyle.Highlight) ? style | SpanStyle.Underline : style) & ~(SpanStyle.Dim | SpanStyle.Highlight);

    private static Color First(Color first, Color second, Color third) =>
        first != Color.None ? first : second != Color.None ? second : third;

    private static Attribute Styled(TextStyle style) => new(Color.None, Color.None, style);

    private Attribute RoleOf(SpanStyle style) => style switch
    {
        _ when style.HasFlag(SpanStyle.Highlight) => Highlight,
        _ when style.HasFlag(SpanStyle.Link) => Link,
        _ when style.HasFlag(SpanStyle.Accent) => Accent,
        _ when style.HasFlag(SpanStyle.Caption) => Caption,
        _ when style.HasFlag(SpanStyle.Code) => Code,
        _ when style.HasFlag(SpanStyle.Heading) => Heading,
        _ when style.HasFlag(SpanStyle.Dim) => Dim,
        _ => Plain,
    };

    private TextStyle StyleOf(SpanStyle style)
    {
        var result = TextStyle.None;
        if ((style & (SpanStyle.Bold | SpanStyle.Highlight)) != 0)
            result |= TextStyle.Bold;
        if (style.HasFlag(SpanStyle.Italic))
            result |= TextStyle.Italic;
        if (style.HasFlag(SpanStyle.Underline))
            result |= TextStyle.Underline;
        if (style.HasFlag(SpanStyle.Strikethrough))
            result |= TextStyle.Strikethrough;
        return result | OfRoles(style);
    }

    private TextStyle OfRoles(SpanStyle style)
    {
        var result = TextStyle.None;
        if (style.HasFlag(SpanStyle.Highlight))
            result |= Highlight.Style;
        if (style.HasFlag(SpanStyle.Link))
            result |= Link.Style;
        if (style.HasFlag(SpanStyle.Accent))
            result |= Accent.Style;
        if (style.HasFlag(SpanStyle.Caption))
            result |= Caption.Style;
        if (style.HasFlag(SpanStyle.Code))
            result |= Code.Style;
        if (style.HasFlag(SpanStyle.Heading))
            result |= Heading.Style;
        if (style.HasFlag(SpanStyle.Dim))
            result |= Dim.Style;
        return result;
    }
}
