namespace Tui.TextCheck;

/// <summary>
/// A line of the source as its author made it: the visible text between two block boundaries or line breaks.
/// </summary>
/// <param name="Ink">Its characters as <see cref="Ink"/> leaves them; not empty.</param>
/// <param name="InTable">Whether it stands in a table, whose cells are set side by side.</param>
/// <param name="IsCaption">Whether it is a picture's alternative text, which one caption may print for several.</param>
public sealed record SourceLine(string Ink, bool InTable, bool IsCaption = false);
