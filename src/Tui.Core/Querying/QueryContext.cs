namespace Tui.Core.Querying;

/// <summary>What the words of a query about time refer to.</summary>
/// <param name="Now">The present moment.</param>
/// <param name="TimeZone">The time zone in which days begin.</param>
public sealed record QueryContext(DateTimeOffset Now, TimeZoneInfo TimeZone);
