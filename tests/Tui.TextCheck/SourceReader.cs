using AngleSharp.Html.Parser;
using Tui.Core.Articles;
using Tui.Core.Articles.Bodies;
using Tui.Core.Articles.Bodies.Markdown;
using Tui.Core.Articles.Decoding;
using Tui.Core.Articles.Matter;
using Tui.Core.Articles.Templates;

namespace Tui.TextCheck;

/// <summary>
/// A file → the lines of text that it shows. It shares with the program what comes before HTML: the decoding, where the
/// front matter ends, the tags of site generators, and the dialects of Markdown that are made CommonMark, attributes and
/// marks for a table of contents among them. From there on it is on its own: AngleSharp's tree as it is, of the page or of
/// what Markdig makes of Markdown.
/// </summary>
internal static class SourceReader
{
    /// <summary>The visible lines of the body, in the order of the source.</summary>
    public static List<SourceLine> Read(Article article, byte[] bytes)
    {
        var body = FrontMatterSplitter.Split(TextDecoder.Decode(bytes, [])).Body;
        var extension = Path.GetExtension(article.Path);
        if (extension.Equals(".txt", StringComparison.OrdinalIgnoreCase)) return VisibleLines.OfText(body);

        body = TemplateTags.Expand(body);
        var isPage = extension.StartsWith(".htm", StringComparison.OrdinalIgnoreCase) || HtmlForm.IsWhole(body);
        var markdown = isPage ? body : MarkdownSource.Normalize(body);
        if (!isPage && MarkdownLimit.IsExceeded(markdown)) return VisibleLines.OfText(body);
        var html = isPage ? body : MarkdownBody.ToHtml(markdown);
        if (html is null) return VisibleLines.OfText(body);

        using var document = new HtmlParser().ParseDocument(html);
        var captions = ArticleContent.ImagesOf(article).Select(image => Ink.Of(image.Caption ?? ""));
        return document.Body is { } root ? VisibleLines.Of(root, [.. captions]) : [];
    }
}
