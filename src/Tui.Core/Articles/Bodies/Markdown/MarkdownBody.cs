using System.Globalization;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.Mathematics;
using Markdig.Renderers;

namespace Tui.Core.Articles.Bodies.Markdown;

/// <summary>Markdown → HTML.</summary>
internal static class MarkdownBody
{
    // What an address without markup may stand behind, besides white space: Chinese writes none before it.
    private const string BeforeAddress = "*_~(（：，。；、！？《〈「『【“‘";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseTaskLists()
        .UseAutoLinks(new AutoLinkOptions { ValidPreviousCharacters = BeforeAddress })
        .UseDefinitionLists()
        .UseAbbreviations()
        .UseMathematics()
        .UseEmphasisExtras()
        .UseCjkFriendlyEmphasis()
        .Build();

    /// <summary>The HTML; null where the text is nested deeper than Markdown is read.</summary>
    public static string? ToHtml(string markdown)
    {
        try
        {
            return Render(markdown);
        }
        catch (ArgumentException)
        {
            // Markdig's way of saying that blocks or links are nested too deep.
            return null;
        }
    }

    /// <summary>As Markdig renders, but with the letters of other scripts in addresses left as they are written.</summary>
    private static string Render(string markdown)
    {
        using var html = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(html) { UseNonAsciiNoEscape = true };
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathInlineRenderer>(new MathRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathBlockRenderer>(new MathBlockRenderer());
        renderer.Render(Markdig.Markdown.Parse(markdown, Pipeline));
        return html.ToString();
    }
}
