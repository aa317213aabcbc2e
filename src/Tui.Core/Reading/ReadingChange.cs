namespace Tui.Core.Reading;

/// <summary>What a reader does, as it is told when it is undone.</summary>
/// <param name="Label">A few words: <c>marked read</c>.</param>
/// <param name="Made">When.</param>
public sealed record ReadingChange(string Label, DateTimeOffset Made);
