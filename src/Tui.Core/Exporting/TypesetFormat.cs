using System.Text;
using Tui.Core.Articles;
using Tui.Core.Typesetting;

namespace Tui.Core.Exporting;

/// <summary>The article as the reader sees it at a width, without styles; articles are divided by a form feed.</summary>
/// <param name="options">What it is set for.</param>
public sealed class TypesetFormat(TypesetOptions options) : IArticleFormat
{
    /// <inheritdoc/>
    public string Opening => "";

    /// <inheritdoc/>
    public string Divider => TextFormat.FormFeed;

    /// <inheritdoc/>
    public string Closing => "";

    /// <inheritdoc/>
    public string Format(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = new StringBuilder();
        foreach (var line in Typesetter.Typeset(article, options).Lines)
            text.Append(line.Line.Text.AsSpan().TrimEnd(' ')).Append('\n');

        return text.ToString();
    }
}
