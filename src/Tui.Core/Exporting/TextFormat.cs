using System.Text;
using Tui.Core.Articles;

namespace Tui.Core.Exporting;

/// <summary>An article's title block and its text, a line a paragraph; articles are divided by a form feed.</summary>
/// <param name="timeZone">The time zone in which dates are written.</param>
public sealed class TextFormat(TimeZoneInfo timeZone) : IArticleFormat
{
    /// <summary>The character between two articles.</summary>
    internal const string FormFeed = "\f";

    /// <inheritdoc/>
    public string Opening => "";

    /// <inheritdoc/>
    public string Divider => FormFeed;

    /// <inheritdoc/>
    public string Closing => "";

    /// <inheritdoc/>
    public string Format(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = new StringBuilder();
        AppendLine(text, article.Title);
        AppendLine(text, string.Join(" · ", OriginOf(article)));
        AppendLine(text, string.Join(", ", article.Categories.Select(path => string.Join(" › ", path))));
        text.Append('\n');
        AppendLine(text, ArticleContent.TextOf(article));
        return text.ToString();
    }

    private IEnumerable<string> OriginOf(Article article)
    {
        if (!article.Authors.IsEmpty)
            yield return string.Join(", ", article.Authors);
        if (article.Date is { } date)
            yield return TimeZoneInfo.ConvertTime(date, timeZone).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static void AppendLine(StringBuilder text, string line)
    {
        if (line.Length > 0)
            text.Append(line).Append('\n');
    }
}
