using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Tui.Core.Articles.Captions;
using Tui.Core.Articles.Fields;

namespace Tui.Core.Articles.Bodies;

/// <summary>HTML → blocks. Safe to use from several threads.</summary>
internal static class HtmlBody
{
    // Deeper elements become neighbours: no page means them, and a walk by recursion needs a bound.
    private const int MaximumDepth = 200;

    private static readonly HtmlParserOptions Options = new()
    {
        IsScripting = false,
        SkipComments = true,
        SkipScriptText = true,
        DisableElementPositionTracking = true,
        MaximumDepth = MaximumDepth,
    };

    /// <summary>The blocks of a page or of a part of one, and the page's own title, null where it has none.</summary>
    /// <param name="title">The title that front matter gives; empty where it gives none.</param>
    public static BodyText Read(string html, string title)
    {
        using var document = (IHtmlDocument)new HtmlParser(Options).ParseDocument(NestingLimit.Apply(html));
        if (document.Body is not { } body) return new BodyText([], null);
        var flow = new FlowBuilder([], isInlineOnly: false);
        BodyWalker.WalkChildren(body, new Scope(flow, TextSetting.None, title));
        return new BodyText(flow.ToBlocks(), document.Title);
    }
}
