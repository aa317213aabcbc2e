using Tui.Core.Articles;

namespace Tui.Core.Exporting;

/// <summary>The articles as a JSON array (RFC 8259), an article a line, nothing escaped that need not be.</summary>
public sealed class JsonFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Opening => "[";

    /// <inheritdoc/>
    public string Divider => ",\n";

    /// <inheritdoc/>
    public string Closing => "]\n";

    /// <inheritdoc/>
    public string Format(Article article) => JsonArticle.Format(article);
}
