using Markdig;

namespace Tui.Core.Articles.Bodies;

/// <summary>Markdown → HTML.</summary>
internal static class MarkdownBody
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseTaskLists()
        .UseAutoLinks()
        .UseDefinitionLists()
        .UseEmphasisExtras()
        .UseCjkFriendlyEmphasis()
        .Build();

    /// <summary>The HTML; null where the text is nested deeper than Markdown is read.</summary>
    public static string? ToHtml(string markdown)
    {
        try
        {
            return Markdown.ToHtml(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's way of saying that blocks or links are nested too deep.
            return null;
        }
    }
}
