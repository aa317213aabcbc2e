using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies;

/// <summary>A heading element → a heading, or figures where it holds nothing but pictures.</summary>
internal static class HeadingReader
{
    public static void Read(HtmlElement element, in Scope scope)
    {
        scope.Flow.EndParagraph();
        if (scope.Flow.IsInlineOnly)
        {
            BodyWalker.WalkChildren(element, scope);
            scope.Flow.EndParagraph();
            return;
        }

        var inner = scope.InNewFlow(isInlineOnly: true);
        BodyWalker.WalkChildren(element, inner);
        var content = inner.Flow.TakeInlines(out var setting);
        if (content.IsEmpty) return;
        if (element.GetAttribute("id") is { Length: > 0 } name) scope.Flow.Anchor(name);
        scope.Flow.TakeAnchors(inner.Flow);
        if (InlineText.LineOf(content).Length > 0)
        {
            scope.Flow.Add(new Block.Heading(element.LocalName[1] - '0', content), setting);
            return;
        }

        foreach (var image in InlineText.PicturesOf(content)) scope.Flow.AddFigure(image);
        scope.Flow.EndParagraph();
    }
}
