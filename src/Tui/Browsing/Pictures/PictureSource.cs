namespace Tui.Browsing.Pictures;

/// <summary>A picture as an article names it.</summary>
/// <param name="Article">The file of the article.</param>
/// <param name="Address">The address as the article has it.</param>
internal sealed record PictureSource(string Article, string Address);
