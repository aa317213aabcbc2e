using System.Collections.Immutable;
using Tui.Core.Articles.Captions;
using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies;

/// <summary>Walks a document and puts what a reader sees into a flow.</summary>
internal static class BodyWalker
{
    /// <summary>Puts all children of <paramref name="parent"/> into the flow.</summary>
    public static void WalkChildren(HtmlNode parent, in Scope scope)
    {
        foreach (var child in parent.ChildNodes) WalkNode(child, scope);
    }

    /// <summary>Puts one node into the flow.</summary>
    public static void WalkNode(HtmlNode node, in Scope scope)
    {
        if (node is HtmlText text) Append(text.Data, scope);
        else if (node is HtmlElement element) Walk(element, scope);
    }

    private static void Append(ReadOnlySpan<char> text, in Scope scope)
    {
        if (scope.WhiteSpace is WhiteSpaceKind.Folded) scope.Flow.Append(text, scope.Setting);
        else KeptWhiteSpace.Append(text, scope);
    }

    /// <summary>The blocks inside <paramref name="parent"/>, as a container of their own.</summary>
    public static ImmutableArray<Block> BlocksOf(HtmlNode parent, in Scope scope)
    {
        var inner = scope.InNewFlow();
        if (parent is HtmlElement element) Name(element, inner);
        WalkChildren(parent, inner);
        return inner.Flow.ToBlocks();
    }

    /// <summary>The running text inside <paramref name="parent"/>, whatever elements it stands in.</summary>
    public static ImmutableArray<Inline> InlinesOf(HtmlNode parent, in Scope scope)
    {
        var inner = scope.InNewFlow(isInlineOnly: true);
        WalkChildren(parent, inner);
        return inner.Flow.TakeInlines(out _);
    }

    private static void Walk(HtmlElement element, in Scope scope)
    {
        if (IsHidden(element) || FormulaReader.TryReadDrawing(element, scope)) return;
        if (scope.Notes is { } notes && NoteReader.TryRead(element, notes, scope)) return;
        Name(element, scope);
        var inner = scope.Inside(SettingReader.Read(element, scope.Setting));
        if (element.HasAttributes) inner = inner with { WhiteSpace = KeptWhiteSpace.Of(element, scope.WhiteSpace) };
        switch (element.LocalName)
        {
            case "noscript":
                LazyPicture.ReadFallback(element, inner);
                break;
            case "script":
                FormulaReader.ReadScript(element, inner);
                break;
            case "style" or "template" or "head" or "noembed" or "noframes" or "rp" or "datalist"
                or "title" or "meta" or "link" or "base" or "source" or "track" or "param" or "annotation" or "desc"
                or "annotation-xml" or "defs":
                break;
            case "br":
                scope.Flow.Break();
                break;
            case "p" or "div" or "section" or "article" or "main" or "header" or "footer" or "aside" or "nav" or "address"
                or "center" or "form" or "fieldset" or "legend" or "hgroup" or "figcaption" or "details" or "summary"
                or "body" or "dd" or "dt" or "tr" or "option" or "optgroup" or "search" or "dialog" or "caption":
                WalkContainer(element, inner, scope.Setting);
                break;
            default:
                if (!TryWalkBlock(element, inner)) InlineWalker.Walk(element, inner);
                break;
        }
    }

    /// <summary>Names what an element begins, if links of the page lead to it.</summary>
    private static void Name(HtmlElement element, in Scope scope)
    {
        if (scope.Notes is null || !scope.Notes.Targets.TryGetValue(element, out var name)) return;
        if (element.LocalName is not ("a" or "span" or "sup" or "sub" or "b" or "i" or "em" or "strong" or "code" or "font" or "small" or "cite" or "label"))
            scope.Flow.EndParagraph();
        scope.Flow.Anchor(name);
    }

    /// <summary>What the author hid; a page that is hidden as a whole is not, since a script of it shows it.</summary>
    private static bool IsHidden(HtmlElement element)
    {
        if (element.Attributes.Length == 0) return false;
        return (element.HasAttribute("hidden") && element.GetAttribute("hidden") is not "until-found")
            || StyleText.Value(element.GetAttribute("style"), "display").Equals("none", StringComparison.OrdinalIgnoreCase);
    }

    private static void WalkContainer(HtmlElement element, in Scope inner, TextSetting around)
    {
        inner.Flow.EndParagraph();
        var start = inner.Flow.Pieces.Count;
        WalkChildren(element, inner);
        inner.Flow.EndParagraph();
        if (element.ClassName is { Length: > 0 } name) PictureBox.Read(inner.Flow.Pieces, start, name);
        if (inner.Setting != around) BodySetting.Forget(inner.Flow.Pieces, start, inner.Setting & ~around);
    }

    private static bool TryWalkBlock(HtmlElement element, in Scope scope)
    {
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                HeadingReader.Read(element, scope);
                return true;
            case "ul" or "ol" or "menu" or "dir":
                Add(ListReader.Read(element, scope), scope);
                return true;
            case "li":
                WalkContainer(element, scope, scope.Setting);
                return true;
            case "dl":
                Add(DefinitionReader.Read(element, scope), scope);
                return true;
            case "blockquote":
                Add(BlocksOf(element, scope) is { IsEmpty: false } quoted ? new Block.Quotation(quoted) : null, scope);
                return true;
            case "pre" or "listing" or "xmp" or "plaintext":
                Add(CodeReader.Read(element), scope);
                return true;
            case "hr":
                scope.Flow.Add(new Block.Rule());
                return true;
            case "table":
                TableReader.Read(element, scope);
                return true;
            case "figure":
                FigureReader.Read(element, scope);
                return true;
            default:
                return EmbedReader.TryRead(element, scope);
        }
    }

    private static void Add(Block? block, in Scope scope)
    {
        if (block is null) return;

        // A heading or a term holds running text alone; a list inside of one is read as that.
        if (scope.Flow.IsInlineOnly) scope.Flow.Append(BlockText.LineOf(block), scope.Setting);
        else if (!PictureGroup.TryAdd(block, scope.Flow)) scope.Flow.Add(block);
    }
}
