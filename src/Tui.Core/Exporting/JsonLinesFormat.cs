using Tui.Core.Articles;

namespace Tui.Core.Exporting;

/// <summary>Each article as a JSON object on a line of its own (RFC 8259), nothing escaped that need not be.</summary>
public sealed class JsonLinesFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Opening => "";

    /// <inheritdoc/>
    public string Divider => "";

    /// <inheritdoc/>
    public string Closing => "";

    /// <inheritdoc/>
    public string Format(Article article) => JsonArticle.Format(article) + "\n";
}
