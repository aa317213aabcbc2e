using Tui.Core.Language;

namespace Tui.Browsing.Listing;

/// <summary>How long ago something was, short enough for a column.</summary>
internal static class Age
{
    /// <summary>The widest age, in cells.</summary>
    public const int Width = 6;

    /// <summary>
    /// The age of a date, such as <c>3 h</c> or <c>5 y</c>. A date yet to come has a plus sign; one within the hour is
    /// <c>soon</c>, since its minutes would be wider than all else. Null where there is no date.
    /// </summary>
    public static Phrase? Of(DateTimeOffset? date, DateTimeOffset now)
    {
        if (date is null)
            return null;

        var age = now - date.Value;
        return age switch
        {
            { Ticks: >= 0 } => Text(age),
            { TotalHours: > -1 } => "soon",
            _ => (Phrase)$"+{Text(-age)}",
        };
    }

    /// <summary>The age of a date in whole words, such as <c>3 hours ago</c> or <c>in 1 day</c>; null where there is no date.</summary>
    public static Phrase? InWords(DateTimeOffset? date, DateTimeOffset now) => (now - date) switch
    {
        null => null,
        { TotalMinutes: > -1 and < 1 } => "now",
        { Ticks: > 0 } age => (Phrase)$"{Words(age)} ago",
        { } age => (Phrase)$"in {Words(-age)}",
    };

    private static Phrase Words(TimeSpan age) => age switch
    {
        { TotalHours: < 1 } => Words(age.TotalMinutes, "1 minute", count => $"{count} minutes"),
        { TotalDays: < 1 } => Words(age.TotalHours, "1 hour", count => $"{count} hours"),
        { TotalDays: < 60 } => Words(age.TotalDays, "1 day", count => $"{count} days"),
        { TotalDays: < 365 } => Words(age.TotalDays / 30.44, "1 month", count => $"{count} months"),
        _ => Words(age.TotalDays / 365.25, "1 year", count => $"{count} years"),
    };

    private static Phrase Words(double number, Phrase one, Func<int, Phrase> several) => Whole(number) is > 1 and var count ? several(count) : one;

    private static Phrase Text(TimeSpan age) => age switch
    {
        { TotalMinutes: < 1 } => "now",
        { TotalHours: < 1 } => (Phrase)$"{Whole(age.TotalMinutes)} min",
        { TotalDays: < 1 } => $"{Whole(age.TotalHours)} h",
        { TotalDays: < 60 } => $"{Whole(age.TotalDays)} d",
        { TotalDays: < 365 } => $"{Whole(age.TotalDays / 30.44)} mo",
        _ => $"{Whole(Math.Min(999, age.TotalDays / 365.25))} y",
    };

    private static int Whole(double number) => (int)Math.Max(1, number);
}
