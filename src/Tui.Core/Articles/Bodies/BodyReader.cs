using Tui.Core.Articles.Bodies.Markdown;
using Tui.Core.Articles.Fields;
using Tui.Core.Articles.Templates;
using Tui.Core.Language;

namespace Tui.Core.Articles.Bodies;

/// <summary>An article's body in any of its languages → blocks.</summary>
internal static class BodyReader
{
    /// <summary>The body of the file at <paramref name="path"/>, whose extension says its language.</summary>
    /// <param name="title">The title that front matter gives; empty where it gives none.</param>
    /// <param name="problem">What is wrong with it; null where nothing is.</param>
    public static BodyText Read(string text, string path, string title, out Phrase? problem)
    {
        problem = null;
        var extension = Path.GetExtension(path.AsSpan());
        if (extension.Equals(".txt", StringComparison.OrdinalIgnoreCase)) return new BodyText(PlainTextBody.Read(text), null);
        text = TemplateTags.Expand(text);
        if (extension.StartsWith(".htm", StringComparison.OrdinalIgnoreCase) || HtmlForm.IsWhole(text))
            return HtmlBody.Read(text, title);

        var markdown = MarkdownSource.Normalize(text);
        if (MarkdownLimit.IsExceeded(markdown))
        {
            problem = "the body has more links, addresses, openings or indents than Markdown is read with; it is shown as plain text";
            return new BodyText(PlainTextBody.Read(text), null);
        }

        if (MarkdownBody.ToHtml(markdown) is { } html) return HtmlBody.Read(html, title) with { PageTitle = null };
        problem = "the body is nested too deep for Markdown; it is shown as plain text";
        return new BodyText(PlainTextBody.Read(text), null);
    }
}
