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
