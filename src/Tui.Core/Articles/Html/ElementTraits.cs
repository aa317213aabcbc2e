using AngleSharp.Dom;
using static AngleSharp.Dom.NodeFlags;

namespace Tui.Core.Articles.Html;

/// <summary>What the parser has to know of elements by their names (WHATWG HTML 13.2.4, the categories of elements).</summary>
internal static class ElementTraits
{
    /// <summary>Of an element of HTML.</summary>
    public static NodeFlags OfHtml(ReadOnlySpan<char> name) => HtmlMember | (name switch
    {
        "p" or "li" or "dd" or "dt" => Special | ImplicitlyClosed | ImpliedEnd,
        "a" or "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike" or "strong" or "tt"
            or "u" => HtmlFormatting,
        "div" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "address" or "article" or "aside" or "blockquote" or "button"
            or "center" or "colgroup" or "details" or "dir" or "dl" or "fieldset" or "figcaption" or "figure" or "footer"
            or "form" or "frameset" or "head" or "header" or "hgroup" or "isindex" or "listing" or "main" or "menu" or "nav"
            or "noscript" or "output" or "plaintext" or "section" or "select" or "summary" or "time" or "title" => Special,
        "img" or "br" or "hr" or "input" or "area" or "base" or "basefont" or "bgsound" or "col" or "embed" or "frame"
            or "keygen" or "link" or "menuitem" or "meta" or "param" or "source" or "track" or "wbr" => SelfClosing | Special,
        "ol" or "ul" => Special | HtmlListScoped,
        "html" => Special | ImplicitlyClosed | Scoped | HtmlTableSectionScoped | HtmlTableScoped,
        "table" or "template" => Special | Scoped | HtmlTableSectionScoped | HtmlTableScoped,
        "tbody" or "tfoot" or "thead" => Special | ImplicitlyClosed | HtmlTableSectionScoped,
        "td" or "th" => Special | ImplicitlyClosed | Scoped,
        "body" or "tr" => Special | ImplicitlyClosed,
        "applet" or "caption" or "marquee" or "object" => Special | Scoped,
        "iframe" or "noembed" or "noframes" or "script" or "style" or "xmp" => Special | LiteralText,
        "pre" or "textarea" => Special | LineTolerance,
        "optgroup" or "option" => ImplicitlyClosed | ImpliedEnd | HtmlSelectScoped,
        "rb" or "rp" or "rt" or "rtc" => ImplicitlyClosed | ImpliedEnd,
        _ => None,
    });

    /// <summary>Of an element of SVG.</summary>
    public static NodeFlags OfSvg(ReadOnlySpan<char> name) =>
        SvgMember | (name is "foreignObject" or "desc" or "title" ? Special | Scoped | HtmlTip : None);

    /// <summary>Of an element of MathML.</summary>
    public static NodeFlags OfMath(ReadOnlySpan<char> name) => MathMember | (name switch
    {
        "mi" or "mo" or "mn" or "ms" or "mtext" => Special | Scoped | MathTip,
        "annotation-xml" => Special | Scoped,
        _ => None,
    });
}
