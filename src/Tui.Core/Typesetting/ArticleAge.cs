using System.Globalization;
using Humanizer;
using Humanizer.Localisation;

namespace Tui.Core.Typesetting;

/// <summary>
/// How long ago something was. Alone in using Humanizer, and for English only its words: its formatters set up some
/// hundred regular expressions for plurals first, which would take longer than all else that opens an article.
/// </summary>
internal static class ArticleAge
{
    /// <summary>The time from a moment to now in words, such as <c>5 years ago</c>.</summary>
    public static string InWords(DateTimeOffset moment, DateTimeOffset now, CultureInfo culture)
    {
        if (culture.TwoLetterISOLanguageName is not ("en" or "iv"))
            return moment.Humanize(now, culture);
        var (unit, count) = moment > now ? Largest(now, moment) : Largest(moment, now);
        return string.Format(culture, Resources.GetResource(ResourceKey(unit, count, moment > now), culture), count);
    }

    private static string ResourceKey(TimeUnit unit, int count, bool isFuture)
    {
        if (count is 0)
            return "DateHumanize_Now";
        var side = isFuture ? "FromNow" : "Ago";
        return count is 1 ? $"DateHumanize_Single{unit}{side}" : $"DateHumanize_Multiple{unit}s{side}";
    }

    private static (TimeUnit Unit, int Count) Largest(DateTimeOffset from, DateTimeOffset to)
    {
        var span = to - from;
        return (Months(from, to), span) switch
        {
            ( >= 12 and var months, _) => (TimeUnit.Year, months / 12),
            ( >= 1 and var months, _) => (TimeUnit.Month, months),
            (_, { Days: >= 1 and var days }) => (TimeUnit.Day, days),
            (_, { Hours: >= 1 and var hours }) => (TimeUnit.Hour, hours),
            (_, { Minutes: >= 1 and var minutes }) => (TimeUnit.Minute, minutes),
            _ => (TimeUnit.Second, span.Seconds),
        };
    }

    // Whole months by the calendar.
    private static int Months(DateTimeOffset from, DateTimeOffset to)
    {
        var (start, end) = (from.UtcDateTime, to.UtcDateTime);
        var months = (end.Year - start.Year) * 12 + end.Month - start.Month;
        return months > 0 && end.AddMonths(-months) < start ? months - 1 : months;
    }
}
