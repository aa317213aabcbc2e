namespace Tui.Core.Indexing.Stretches;

/// <summary>Where a part of a list begins.</summary>
/// <param name="Before">How many articles stand before it.</param>
/// <param name="Place">The place; null at the beginning of the list.</param>
internal sealed record ArticleStretch(int Before, ArticlePlace? Place);
