using System.Globalization;

namespace Tui.Core.Querying;

/// <summary>Reads the dates of a query: days, months, years, relative ones, and spans of them.</summary>
/// <remarks>
/// <c>2021</c>, <c>2021-11</c>, <c>2021-11-10</c> (also with <c>/</c>, <c>.</c> or 年月日), <c>today</c>,
/// <c>yesterday</c>, <c>-7d</c> (days; <c>w</c>, <c>m</c>, <c>y</c> for weeks, months, years; <c>h</c> for hours) and
/// <c>2021-03..2021-06</c>, both ends included.
/// </remarks>
public static class QueryDate
{
    private const string Span = "..";

    internal static Query.Published Read(QueryToken value, QueryContext context)
    {
        var text = value.Text.Trim();
        var middle = text.IndexOf(Span, StringComparison.Ordinal);
        if (middle < 0)
            return ReadOne(text, context) ?? throw Mistake(value);
        var from = text[..middle];
        var until = text[(middle + Span.Length)..];
        var span = new Query.Published(
            from.Length == 0 ? null : (ReadOne(from, context) ?? throw Mistake(value)).From,
            until.Length == 0 ? null : (ReadOne(until, context) ?? throw Mistake(value)).Until);
        return span.From >= span.Until ? throw value.Mistake($"'{value.Text}' ends before it begins") : span;
    }

    private static QueryException Mistake(QueryToken value)
        => value.Mistake($"'{value.Text}' is no date: write 2021, 2021-11, 2021-11-10, yesterday or -7d");

    /// <summary>The time that a text means, both ends of it known; null where it is no date.</summary>
    public static Query.Published? Find(string text, QueryContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        return ReadOne(text.Trim(), context);
    }

    private static Query.Published? ReadOne(string text, QueryContext context)
    {
        var today = TimeZoneInfo.ConvertTime(context.Now, context.TimeZone).Date;
        return text.ToLowerInvariant() switch
        {
            "today" or "今天" or "今日" => Days(today, today.AddDays(1), context),
            "yesterday" or "昨天" or "昨日" => Days(today.AddDays(-1), today, context),
            ['-', .., var unit] relative when ReadNumber(relative.AsSpan(1, relative.Length - 2), 5) is { } number
                => ReadRelative(today, number, unit, context),
            var calendar => ReadCalendar(calendar, context),
        };
    }

    private static Query.Published? ReadRelative(DateTime today, int number, char unit, QueryContext context)
    {
        try
        {
            return unit switch
            {
                'h' => new(context.Now.AddHours(-number), context.Now.AddHours(1 - number)),
                'd' => Days(today.AddDays(-number), today.AddDays(1 - number), context),
                'w' => Days(today.AddDays(-7 * number), today.AddDays((-7 * number) + 1), context),
                'm' => Days(today.AddMonths(-number), today.AddMonths(-number).AddDays(1), context),
                'y' => Days(today.AddYears(-number), today.AddYears(-number).AddDays(1), context),
                _ => null,
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return null; // before the first year
        }
    }

    private static Query.Published? ReadCalendar(string text, QueryContext context)
    {
        var parts = text.TrimEnd('年', '月', '日').Split('-', '/', '.', '年', '月');
        if (parts.Length > 3 || ReadNumber(parts[0], 4) is not { } year || parts[0].Length != 4 || year is < 1 or > 9998)
            return null;
        if (parts.Length == 1)
            return Days(new(year, 1, 1), new(year + 1, 1, 1), context);
        if (ReadNumber(parts[1], 2) is not (>= 1 and <= 12 and var month))
            return null;
        var first = new DateTime(year, month, 1);
        if (parts.Length == 2)
            return Days(first, first.AddMonths(1), context);
        return ReadNumber(parts[2], 2) is >= 1 and var day && day <= DateTime.DaysInMonth(year, month)
            ? Days(first.AddDays(day - 1), first.AddDays(day), context)
            : null;
    }

    private static int? ReadNumber(ReadOnlySpan<char> text, int longest)
        => text.Length <= longest && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static Query.Published Days(DateTime from, DateTime until, QueryContext context)
        => new(StartOf(from, context), StartOf(until, context));

    private static DateTimeOffset StartOf(DateTime day, QueryContext context)
    {
        // Kept within what a DateTimeOffset can hold where the zone's offset would lead out of it.
        var offset = context.TimeZone.GetUtcOffset(day);
        var utc = Math.Clamp(day.Ticks - offset.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks);
        return new(utc, TimeSpan.Zero);
    }
}
