using Terminal.Gui.Drawing;
using Tui.Text;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Tui.Browsing.Views;

/// <summary>How set text looks, in the terminal's own colours.</summary>
internal static class Theme
{
    /// <summary>How text of a style looks in a row.</summary>
    public static Attribute For(SpanStyle style, RowKind row)
    {
        if (row == RowKind.Selected)
            return new(Color.None, Color.None, StyleOf(style & ~SpanStyle.Dim) | TextStyle.Reverse);

        var bold = row == RowKind.SelectedElsewhere && !style.HasFlag(SpanStyle.Dim) ? TextStyle.Bold : TextStyle.None;
        return new(ForegroundOf(style), BackgroundOf(style), StyleOf(style) | bold);
    }

    private static Color ForegroundOf(SpanStyle style) => style switch
    {
        _ when style.HasFlag(SpanStyle.Highlight) => ColorName16.Black,
        _ when (style & (SpanStyle.Link | SpanStyle.Accent)) != 0 => ColorName16.Cyan,
        _ when style.HasFlag(SpanStyle.Caption) => ColorName16.Yellow,
        _ when style.HasFlag(SpanStyle.Code) => ColorName16.Green,
        _ => Color.None,
    };

    private static Color BackgroundOf(SpanStyle style) =>
        style.HasFlag(SpanStyle.Highlight) ? ColorName16.Yellow : Color.None;

    private static TextStyle StyleOf(SpanStyle style)
    {
        var result = TextStyle.None;
        if ((style & (SpanStyle.Bold | SpanStyle.Heading)) != 0)
            result |= TextStyle.Bold;
        if (style.HasFlag(SpanStyle.Italic))
            result |= TextStyle.Italic;
        if ((style & (SpanStyle.Underline | SpanStyle.Link)) != 0)
            result |= TextStyle.Underline;
        if (style.HasFlag(SpanStyle.Strikethrough))
            result |= TextStyle.Strikethrough;
        if (style.HasFlag(SpanStyle.Dim))
            result |= TextStyle.Faint;
        return result;
    }
}
