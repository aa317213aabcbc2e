using System.Collections.Immutable;
using Tui.Core.Articles.Captions;
using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies.Pictures;

/// <summary>A <c>figure</c> element → one figure with its caption, or whatever else it holds.</summary>
internal static class FigureReader
{
    public static void Read(HtmlElement element, in Scope scope)
    {
        scope.Flow.EndParagraph();
        if (CodeTable(element) is { } code)
        {
            if (CodeReader.Read(code) is { } block) scope.Flow.Add(block);
            return;
        }

        if (scope.Flow.IsInlineOnly)
        {
            BodyWalker.WalkChildren(element, scope);
            return;
        }

        var inner = scope.InNewFlow();
        BodyWalker.WalkChildren(element, inner);
        inner.Flow.EndParagraph();
        AddPieces(inner.Flow.Pieces, scope.Flow);
    }

    /// <summary>The code of a highlighter's two-column table; its other column holds line numbers.</summary>
    private static HtmlElement? CodeTable(HtmlElement figure) =>
        CaselessSearch.Contains(figure.ClassName, "highlight")
            ? figure.Descendants.Where(e => e.LocalName is "pre").OrderByDescending(IsInCodeCell).FirstOrDefault() : null;

    private static bool IsInCodeCell(HtmlElement element)
    {
        for (var around = element.ParentElement; around is not null; around = around.ParentElement)
        {
            if (around.LocalName is "td" && around.HasClass("code")) return true;
        }

        return false;
    }

    private static void AddPieces(List<Piece> pieces, FlowBuilder flow)
    {
        // A picture's figure holds pictures and text alone; anything else is content with a line of text beside it.
        var pictures = pieces.Any(p => p.Block is Block.Figure);
        if (!pictures || pieces.Any(p => p.Block is not (Block.Figure or Block.Paragraph or Block.Heading)))
        {
            foreach (var block in CaptionAttacher.Attach(pieces)) flow.Add(block);
            return;
        }

        var caption = CaptionOf(pieces);
        var open = ImmutableArray.CreateBuilder<Image>();
        foreach (var piece in pieces)
        {
            if (piece.Block is not Block.Figure figure) continue;
            if (piece.IsSettled) flow.AddSettled(figure);
            else open.AddRange(figure.Images);
        }

        if (open.Count == 0)
        {
            // Pictures that have captions of their own, and a line about all of them.
            if (caption is not null) flow.Add(new Block.Paragraph([new Inline.Text(caption)]), TextSetting.None);
            return;
        }

        if (caption is null) AddEach(open, flow);
        else flow.AddSettled(new Block.Figure([.. open.Select(i => i with { Caption = caption })]));
    }

    private static void AddEach(ImmutableArray<Image>.Builder images, FlowBuilder flow)
    {
        foreach (var image in images) flow.AddFigure(image);
        flow.EndParagraph();
    }

    private static string? CaptionOf(List<Piece> pieces)
    {
        var lines = pieces.Select(p => p.Block switch
        {
            Block.Paragraph paragraph => InlineText.LineOf(paragraph.Content),
            Block.Heading heading => InlineText.LineOf(heading.Content),
            _ => "",
        });
        var caption = string.Join(' ', lines.Where(l => l.Length > 0));
        return caption.Length > 0 ? caption : null;
    }
}
