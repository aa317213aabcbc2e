namespace Tui.Text;

/// <summary>Writes styled lines for a terminal (ECMA-48 SGR in the 16 colours, OSC 8 links) or as plain text.</summary>
public static class AnsiWriter
{
    private const string Reset = "\u001b[0m";
    private const string LinkEnd = "\u001b]8;;\u001b\\";

    // In the order in which they are written. Colours are the terminal's own, so that they suit its ground.
    private static readonly (SpanStyle Style, string Code)[] Codes =
    [
        (SpanStyle.Bold, "1"),
        (SpanStyle.Dim, "2"),
        (SpanStyle.Italic, "3"),
        (SpanStyle.Underline, "4"),
        (SpanStyle.Strikethrough, "9"),
        (SpanStyle.Code, "33"),
        (SpanStyle.Link, "4;34"),
        (SpanStyle.Caption, "36"),
        (SpanStyle.Highlight, "7"),
    ];

    /// <summary>The line's text alone, without the spaces at its end.</summary>
    public static string ToPlain(StyledLine line) => line.Text.TrimEnd(' ');

    /// <summary>Writes a line without a line feed; all styles are reset at its end.</summary>
    /// <param name="links">Whether addresses are written as OSC 8 hyperlinks.</param>
    public static void Write(TextWriter output, StyledLine line, bool links)
    {
        foreach (var span in line.Spans)
        {
            var address = links ? LinkTarget(span.Address) : null;
            if (address is not null)
                output.Write($"\u001b]8;;{address}\u001b\\");
            WriteStyled(output, span);
            if (address is not null)
                output.Write(LinkEnd);
        }
    }

    private static void WriteStyled(TextWriter output, StyledSpan span)
    {
        var styled = false;
        foreach (var (style, code) in Codes)
        {
            if (!span.Style.HasFlag(style))
                continue;
            output.Write(styled ? ";" : "\u001b[");
            output.Write(code);
            styled = true;
        }

        if (styled)
            output.Write('m');
        output.Write(span.Text);
        if (styled)
            output.Write(Reset);
    }

    // A terminal may hand the address to another program: only what a browser or mail program opens, and in ASCII.
    private static string? LinkTarget(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https" or "mailto")
            ? uri.AbsoluteUri
            : null;
}
