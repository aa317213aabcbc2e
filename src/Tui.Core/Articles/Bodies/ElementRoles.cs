namespace Tui.Core.Articles.Bodies;

/// <summary>
/// Elements by their names: those that browsers set on lines of their own (WHATWG HTML 15.3) and the phrasing content that
/// looks different (3.2.5.2.5). Any other, known or not, runs on within the line as the text around it does, which is what
/// CSS has for an element of which nothing is said.
/// </summary>
internal static class ElementRoles
{
    /// <summary>The role of the elements of a name.</summary>
    public static ElementRole Of(string name) => name switch
    {
        "p" or "div" or "section" or "article" or "main" or "header" or "footer" or "aside" or "nav" or "address"
            or "center" or "form" or "fieldset" or "legend" or "hgroup" or "figcaption" or "details" or "summary"
            or "body" or "dd" or "dt" or "li" or "tr" or "option" or "optgroup" or "search" or "dialog"
            or "caption" => ElementRole.Container,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => ElementRole.Heading,
        "ul" or "ol" or "menu" or "dir" => ElementRole.List,
        "dl" => ElementRole.Definitions,
        "blockquote" => ElementRole.Quotation,
        "pre" or "listing" or "xmp" or "plaintext" => ElementRole.Code,
        "hr" => ElementRole.Rule,
        "table" => ElementRole.Table,
        "figure" => ElementRole.Figure,
        "video" or "audio" or "iframe" or "frame" or "embed" or "object" => ElementRole.Embed,
        "script" => ElementRole.Script,
        "noscript" => ElementRole.NoScript,
        "style" or "template" or "head" or "noembed" or "noframes" or "rp" or "datalist" or "title" or "meta" or "link"
            or "base" or "source" or "track" or "param" or "annotation" or "desc" or "annotation-xml" or "defs" => ElementRole.Hidden,
        _ => OfPhrase(name),
    };

    /// <summary>Whether elements of a role run on within the line.</summary>
    public static bool IsPhrasing(ElementRole role) => role >= ElementRole.Phrase;

    private static ElementRole OfPhrase(string name) => name switch
    {
        "br" => ElementRole.Break,
        "img" or "image" or "amp-img" => ElementRole.Picture,
        "a" => ElementRole.Link,
        "code" or "kbd" or "samp" or "tt" => ElementRole.CodePhrase,
        "em" or "i" or "cite" or "dfn" or "var" => ElementRole.Emphasis,
        "strong" or "b" => ElementRole.Strong,
        "del" or "s" or "strike" => ElementRole.Deleted,
        "mark" or "ins" => ElementRole.Marked,
        "sub" or "sup" => ElementRole.RaisedOrLowered,
        "rt" => ElementRole.Ruby,
        "q" => ElementRole.Quote,
        "input" or "select" or "textarea" => ElementRole.Control,
        "math" => ElementRole.Formula,
        "bdi" => ElementRole.Isolate,
        "bdo" => ElementRole.Override,
        _ => ElementRole.Phrase,
    };
}
