using System.Globalization;
using Tui.Core.Articles;
using Tui.Text;

namespace Tui.Core.Typesetting;

/// <summary>Sets what stands above the body: the title, who wrote it and when, where it belongs and how long it is.</summary>
internal static class TitleBlock
{
    private const string Divider = " · ";

    /// <summary>Sets the title block and asks for an empty line after it.</summary>
    public static void Set(Article article, TypesetOptions options, LineBuilder lines)
    {
        SetLine(article.Title, SpanStyle.Heading | SpanStyle.Bold, lines);
        SetLine(string.Join(Divider, Origin(article, options)), SpanStyle.Dim, lines);
        SetLine(string.Join(Divider, Place(article, options.Culture)), SpanStyle.Dim, lines);
        lines.Separate();
    }

    private static void SetLine(string text, SpanStyle style, LineBuilder lines)
    {
        if (!string.IsNullOrWhiteSpace(text))
            ParagraphSetter.Set(FlatText.Of(text, style), lines);
    }

    private static IEnumerable<string> Origin(Article article, TypesetOptions options)
    {
        if (!article.Authors.IsEmpty)
            yield return string.Join(", ", article.Authors);
        if (article.Date is not { } date)
            yield break;
        yield return DateText(TimeZoneInfo.ConvertTime(date, options.TimeZone));
        yield return ArticleAge.InWords(date, options.Now, options.Culture);
    }

    // Midnight is what a date without a time was read as.
    private static string DateText(DateTimeOffset date) =>
        date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Place(Article article, CultureInfo culture)
    {
        if (!article.Categories.IsEmpty)
            yield return string.Join(" , ", article.Categories.Select(path => string.Join(" › ", path)));
        yield return ArticleLength.Of(article.Body).ToText(culture);
        if (!article.Tags.IsEmpty)
            yield return string.Join(' ', article.Tags.Select(tag => $"#{tag}"));
    }
}
