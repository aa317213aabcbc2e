using Tui.Core.Articles.Bodies.Notes;
using Tui.Core.Articles.Captions;
using Tui.Core.Articles.Fields;
using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies;

/// <summary>HTML → blocks. Safe to use from several threads.</summary>
internal static class HtmlBody
{
    /// <summary>The blocks of a page or of a part of one, and the page's own title, null where it has none.</summary>
    /// <param name="title">The title that front matter gives; empty where it gives none.</param>
    public static BodyText Read(string html, string title)
    {
        using var page = HtmlPage.Parse(NestingLimit.Apply(html));
        if (page.Body is not { } body) return new BodyText([], null);
        var flow = new FlowBuilder([], isInlineOnly: false)
        {
            Direction = DirectionReader.OfBox(body) ?? (body.ParentElement is { } root ? DirectionReader.OfBox(root) : null),
        };
        BodyWalker.WalkChildren(body, new Scope(flow, TextSetting.None, title) { Notes = FootnoteFinder.Find(html, body) });
        return new BodyText(flow.ToBlocks(), title.Length > 0 ? null : page.Title);
    }
}
