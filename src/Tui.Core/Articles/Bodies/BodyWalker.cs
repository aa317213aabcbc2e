using System.Collections.Immutable;
using Tui.Core.Articles.Bodies.Notes;
using Tui.Core.Articles.Bodies.Pictures;
using Tui.Core.Articles.Captions;
using Tui.Core.Articles.Html;
using Tui.Text.Bidi;

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
    public static ImmutableArray<Block> BlocksOf(HtmlElement parent, in Scope scope)
    {
        var inner = scope.InNewFlow();
        inner.Flow.Direction = DirectionReader.OfBox(parent) ?? inner.Flow.Direction;
        Name(parent, ElementRole.Container, inner);
        WalkChildren(parent, inner);
        return inner.Flow.ToBlocks();
    }

    /// <summary>The running text inside <paramref name="parent"/>, whatever elements it stands in.</summary>
    public static ImmutableArray<Inline> InlinesOf(HtmlElement parent, in Scope scope)
    {
        var inner = scope.InNewFlow(isInlineOnly: true);
        if (DirectionReader.OfPhrase(parent, ElementRole.Phrase, scope.Flow.Direction) is { } turned) inner.Flow.Open(turned);
        WalkChildren(parent, inner);
        return inner.Flow.TakeInlines(out _);
    }

    /// <summary>Puts all children of a box into the flow, on lines of their own.</summary>
    public static void WalkBox(HtmlElement box, in Scope scope)
    {
        scope.Flow.EndParagraph();
        var around = scope.Flow.Direction;
        scope.Flow.Direction = DirectionReader.OfBox(box) ?? around;
        WalkChildren(box, scope);
        scope.Flow.EndParagraph();
        scope.Flow.Direction = around;
    }

    private static void Walk(HtmlElement element, in Scope scope)
    {
        if (IsHidden(element) || FormulaReader.TryReadDrawing(element, scope)) return;
        if (scope.Notes is { } notes && NoteReader.TryRead(element, notes, scope)) return;
        var role = ElementRoles.Of(element.LocalName);
        Name(element, role, scope);
        if (ElementRoles.IsPhrasing(role) || scope.Flow.IsInlineOnly) WalkPhrase(element, role, scope);
        else if (DirectionReader.OfBox(element) is { } stated) WalkTurned(element, role, stated, scope);
        else WalkAs(role, element, scope);
    }

    private static void WalkPhrase(HtmlElement element, ElementRole role, in Scope scope)
    {
        if (DirectionReader.OfPhrase(element, role, scope.Flow.Direction) is not { } turned)
        {
            WalkAs(role, element, scope);
            return;
        }

        scope.Flow.Open(turned);
        WalkAs(role, element, scope);
        scope.Flow.Close();
    }

    private static void WalkTurned(HtmlElement element, ElementRole role, TextDirection stated, in Scope scope)
    {
        scope.Flow.EndParagraph();
        var around = scope.Flow.Direction;
        scope.Flow.Direction = stated;
        WalkAs(role, element, scope);
        scope.Flow.EndParagraph();
        scope.Flow.Direction = around;
    }

    private static void WalkAs(ElementRole role, HtmlElement element, in Scope scope)
    {
        var inner = scope.Inside(SettingReader.Read(element, scope.Setting));
        if (element.HasAttributes) inner = inner with { WhiteSpace = KeptWhiteSpace.Of(element, scope.WhiteSpace) };
        if (ElementRoles.IsPhrasing(role)) InlineWalker.Walk(role, element, inner);
        else if (role is ElementRole.Container) WalkContainer(element, inner, scope.Setting);
        else WalkBlock(role, element, inner);
    }

    /// <summary>Names what an element begins, if links of the page lead to it.</summary>
    private static void Name(HtmlElement element, ElementRole role, in Scope scope)
    {
        if (scope.Notes is null || !scope.Notes.Targets.TryGetValue(element, out var name)) return;
        if (!ElementRoles.IsPhrasing(role) || role is ElementRole.Picture) scope.Flow.EndParagraph();
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

    private static void WalkBlock(ElementRole role, HtmlElement element, in Scope scope)
    {
        switch (role)
        {
            case ElementRole.Heading:
                HeadingReader.Read(element, scope);
                break;
            case ElementRole.List:
                Add(ListReader.Read(element, scope), scope);
                break;
            case ElementRole.Definitions:
                Add(DefinitionReader.Read(element, scope), scope);
                break;
            case ElementRole.Quotation:
                Add(BlocksOf(element, scope) is { IsEmpty: false } quoted ? new Block.Quotation(quoted) : null, scope);
                break;
            case ElementRole.Code:
                Add(CodeReader.Read(element), scope);
                break;
            case ElementRole.Rule:
                scope.Flow.Add(new Block.Rule());
                break;
            case ElementRole.Table:
                TableReader.Read(element, scope);
                break;
            case ElementRole.Figure:
                FigureReader.Read(element, scope);
                break;
            case ElementRole.Embed:
                EmbedReader.Read(element, scope);
                break;
            case ElementRole.NoScript:
                LazyPicture.ReadFallback(element, scope);
                break;
            case ElementRole.Script:
                FormulaReader.ReadScript(element, scope);
                break;
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
