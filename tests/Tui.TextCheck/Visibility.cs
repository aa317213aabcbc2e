using AngleSharp.Dom;

namespace Tui.TextCheck;

/// <summary>
/// What of a page shows, by the rendering section of the HTML standard (15.3.1, hidden elements; 15.4, replaced elements;
/// 15.5, form controls) in a browser of today. It knows nothing of the program's own rules.
/// </summary>
internal static class Visibility
{
    // "[note 1]" without its space, and how many of it are letters; a character beyond ASCII counts twice.
    private const int LongestNoteMark = 7;
    private const int MostLetters = 4;

    /// <summary>
    /// Whether nothing inside of the element shows: elements whose style is <c>display: none</c>, the fallback of replaced
    /// elements, and what the author hid. <c>noscript</c> is of those, since a page is meant for browsers that run scripts.
    /// A closed <c>details</c> or <c>dialog</c> is not: a reader can open it there and has nothing to open it with here.
    /// </summary>
    public static bool IsHidden(IElement element) => element.LocalName switch
    {
        "area" or "base" or "basefont" or "datalist" or "head" or "link" or "meta" or "noembed" or "noframes" or "param"
            or "rp" or "script" or "style" or "template" or "title" or "noscript" => true,
        "audio" or "canvas" or "embed" or "iframe" or "frameset" or "meter" or "progress" or "video" => true,
        "object" => element.HasAttribute("data"),
        "desc" or "defs" or "metadata" or "annotation" or "annotation-xml" => true,
        _ => IsHiddenByAuthor(element) || IsLineNumbers(element),
    };

    /// <summary>Whether the element stands on lines of its own.</summary>
    public static bool IsBlock(IElement element) => element.LocalName
        is "html" or "body" or "address" or "article" or "aside" or "blockquote" or "center" or "dd" or "details" or "dialog"
        or "dir" or "div" or "dl" or "dt" or "fieldset" or "figcaption" or "figure" or "footer" or "form" or "h1" or "h2"
        or "h3" or "h4" or "h5" or "h6" or "header" or "hgroup" or "hr" or "legend" or "li" or "listing" or "main" or "menu"
        or "nav" or "ol" or "optgroup" or "option" or "p" or "plaintext" or "pre" or "search" or "section" or "summary"
        or "ul" or "xmp" or "table" or "caption" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th"
        or "img" or "video" or "audio" or "iframe";

    /// <summary>Whether line feeds in the source are lines.</summary>
    public static bool IsPreformatted(IElement element) =>
        element.LocalName is "pre" or "listing" or "xmp" or "plaintext" or "textarea"
        || Declares(element, "white-space", "pre");

    /// <summary>The text that a form control shows, which is no text of the page's tree; null where it is none.</summary>
    public static string? ControlText(IElement element) => element.LocalName switch
    {
        "input" => element.GetAttribute("type")?.ToUpperInvariant()
            is "HIDDEN" or "CHECKBOX" or "RADIO" or "PASSWORD" or "FILE" or "IMAGE" or "RANGE" or "COLOR"
            ? "" : element.GetAttribute("value") ?? "",
        "select" => (element.QuerySelector("option[selected]") ?? element.QuerySelector("option"))?.TextContent ?? "",
        _ => null,
    };

    /// <summary>The source of a formula where the page carries it; null elsewhere.</summary>
    public static string? FormulaSource(IElement element)
    {
        if (element.LocalName is "math" || element.ClassList.Contains("katex"))
            return element.QuerySelector("annotation[encoding='application/x-tex']")?.TextContent;
        return null;
    }

    /// <summary>
    /// Whether the element is only a mark that leads to a footnote or back from one: the reader draws marks of its own
    /// there, a number, a sign or an arrow.
    /// </summary>
    public static bool IsNoteMark(IElement element) =>
        LeadsWithinPage(element) ? Ink.Of(element.TextContent) is var ink
            && ink.Sum(c => char.IsAscii(c) ? 1 : 2) <= LongestNoteMark && ink.Count(char.IsLetter) <= MostLetters
            : element is { LocalName: "sup", ParentElement: { } parent } && LeadsWithinPage(parent);

    private static bool LeadsWithinPage(IElement element) =>
        element.LocalName is "a" && element.GetAttribute("href") is ['#', _, ..];

    private static bool IsHiddenByAuthor(IElement element) =>
        element.HasAttribute("hidden") && element.GetAttribute("hidden") is not "until-found"
        || Declares(element, "display", "none")
        || element is { LocalName: "input" } && element.GetAttribute("type") is "hidden";

    /// <summary>Numbers that a highlighter wrote beside the lines of code: nothing but digits in an element named so.</summary>
    private static bool IsLineNumbers(IElement element)
    {
        if (element.ClassName is not { Length: > 0 } name) return false;
        var isNamed = name.Contains("gutter", StringComparison.OrdinalIgnoreCase)
            || name.Contains("lineno", StringComparison.OrdinalIgnoreCase)
            || name.Contains("line-number", StringComparison.OrdinalIgnoreCase)
            || name.Contains("pre-numbering", StringComparison.OrdinalIgnoreCase)
            || name.Contains("lntd", StringComparison.Ordinal);
        return isNamed && element.TextContent.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c));
    }

    private static bool Declares(IElement element, string property, string value) =>
        element.GetAttribute("style") is { Length: > 0 } style
        && style.Split(';').Select(d => d.Split(':', 2)).Any(d => d.Length is 2
            && d[0].Trim().Equals(property, StringComparison.OrdinalIgnoreCase)
            && d[1].Trim().StartsWith(value, StringComparison.OrdinalIgnoreCase));
}
