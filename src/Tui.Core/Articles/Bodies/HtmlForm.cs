namespace Tui.Core.Articles.Bodies;

/// <summary>Tells a body that is HTML as a whole from Markdown with HTML in it.</summary>
internal static class HtmlForm
{
    /// <summary>
    /// Whether the text is a page, or one <c>div</c> that is closed by its last tag and goes on at once in HTML.
    /// Read as Markdown, the blank lines and indents of such a body would turn HTML into code.
    /// </summary>
    public static bool IsWhole(string text)
    {
        var body = text.AsSpan().Trim();
        if (body.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || body.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
            return true;
        return body.StartsWith("<div", StringComparison.OrdinalIgnoreCase)
            && body.EndsWith("</div>", StringComparison.OrdinalIgnoreCase)
            && GoesOnAsHtml(body) && ClosesAtEnd(body);
    }

    // Authors who want Markdown inside of a div leave a blank line after its tag.
    private static bool GoesOnAsHtml(ReadOnlySpan<char> body)
    {
        var inner = body[(body.IndexOf('>') + 1)..];
        var line = inner.IndexOf('\n');
        if (line < 0 || !inner[..line].IsWhiteSpace()) return true;
        inner = inner[(line + 1)..];
        var next = inner.IndexOf('\n');
        return !inner[..(next < 0 ? inner.Length : next)].IsWhiteSpace() || inner.TrimStart().StartsWith("<", StringComparison.Ordinal);
    }

    private static bool ClosesAtEnd(ReadOnlySpan<char> body)
    {
        var (depth, at) = (0, 0);
        while (true)
        {
            var next = body[at..].IndexOf('<');
            if (next < 0) return depth == 0;
            at += next + 1;
            var tag = body[at..];
            if (IsTag(tag, "div")) depth++;
            else if (IsTag(tag, "/div") && --depth == 0) return body[at..].IndexOf('>') is var end && at + end + 1 == body.Length;
        }
    }

    private static bool IsTag(ReadOnlySpan<char> tag, ReadOnlySpan<char> name) =>
        tag.Length > name.Length && tag.StartsWith(name, StringComparison.OrdinalIgnoreCase) && !char.IsAsciiLetterOrDigit(tag[name.Length]);
}
