using System.Globalization;
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
            yield return DateText(TimeZoneInfo.ConvertTime(date, timeZone));
    }

    // Midnight is what a date without a time was read as.
    private static string DateText(DateTimeOffset date)
        => date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static void AppendLine(StringBuilder text, string line)
    {
        if (line.Length > 0)
            text.Append(line).Append('\n');
    }
}
