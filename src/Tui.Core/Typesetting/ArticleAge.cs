using System.Globalization;
using Humanizer.Localisation;
using Tui.Core.Language;

namespace Tui.Core.Typesetting;

/// <summary>
/// How long ago something was. Of Humanizer's English only the words are used: its own formatters set up some hundred
/// regular expressions for plurals first, which would take longer than all else that opens an article.
/// </summary>
internal static class ArticleAge
{
    /// <summary>The time from a moment to now in words, such as <c>5 years ago</c>.</summary>
    public static string InWords(DateTimeOffset moment, DateTimeOffset now, Phrases phrases)
    {
        var isFuture = moment > now;
        var (unit, count) = isFuture ? Largest(now, moment) : Largest(moment, now);
        if (phrases.Name == "zh")
            return new ChineseFormatter().DateHumanize(unit, isFuture ? Tense.Future : Tense.Past, count);
        var words = Resources.GetResource(ResourceKey(unit, count, isFuture), CultureInfo.InvariantCulture);
        return string.Format(CultureInfo.InvariantCulture, words, count);
    }

    private static string ResourceKey(TimeUnit unit, int count, bool isFuture)
    {
        if (count is 0)
            return "DateHumanize_Now";
        var side = isFuture ? "FromNow" : "Ago";
        return count is 1 ? $"DateHumanize_Single{NameOf(unit)}{side}" : $"DateHumanize_Multiple{NameOf(unit)}s{side}";
    }

    // To ask an enumeration for a name takes a hundred times as long, and more at a start.
    private static string NameOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Year => nameof(TimeUnit.Year),
        TimeUnit.Month => nameof(TimeUnit.Month),
        TimeUnit.Day => nameof(TimeUnit.Day),
        TimeUnit.Hour => nameof(TimeUnit.Hour),
        TimeUnit.Minute => nameof(TimeUnit.Minute),
        _ => nameof(TimeUnit.Second),
    };

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
