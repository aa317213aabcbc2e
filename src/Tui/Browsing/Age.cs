using System.Globalization;

namespace Tui.Browsing;

/// <summary>How long ago something was, short enough for a column.</summary>
internal static class Age
{
    /// <summary>The widest age, in cells.</summary>
    public const int Width = 6;

    /// <summary>
    /// The age of a date, such as <c>3 h</c> or <c>5 y</c>. A date yet to come has a plus sign; one within the hour is
    /// <c>soon</c>, since its minutes would be wider than all else.
    /// </summary>
    public static string Of(DateTimeOffset? date, DateTimeOffset now)
    {
        if (date is null)
            return "";

        var age = now - date.Value;
        return age switch
        {
            { Ticks: >= 0 } => Text(age),
            { TotalHours: > -1 } => "soon",
            _ => "+" + Text(-age),
        };
    }

    private static string Text(TimeSpan age) => age switch
    {
        { TotalMinutes: < 1 } => "now",
        { TotalHours: < 1 } => Count(age.TotalMinutes, "min"),
        { TotalDays: < 1 } => Count(age.TotalHours, "h"),
        { TotalDays: < 60 } => Count(age.TotalDays, "d"),
        { TotalDays: < 365 } => Count(age.TotalDays / 30.44, "mo"),
        _ => Count(Math.Min(999, age.TotalDays / 365.25), "y"),
    };

    private static string Count(double number, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)Math.Max(1, number)} {unit}");
}
