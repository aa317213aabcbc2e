namespace Tui.Core.Typesetting;

/// <summary>What an article is set for.</summary>
/// <param name="Width">The width of the lines in cells, 1 or more.</param>
/// <param name="Now">The moment from which an article's age is counted.</param>
/// <param name="TimeZone">The time zone in which dates are printed.</param>
public sealed record TypesetOptions(int Width, DateTimeOffset Now, TimeZoneInfo TimeZone)
{
    /// <summary>How the reader wants text to be set. The measure is in <see cref="Width"/> already.</summary>
    public TypesetSettings Settings { get; init; } = TypesetSettings.Default;
}
