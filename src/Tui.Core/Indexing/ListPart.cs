namespace Tui.Core.Indexing;

/// <summary>A part of a list, counted from a place.</summary>
/// <param name="Place">The place; null for the beginning of the list, or for its end where it is counted backwards.</param>
/// <param name="Skip">How many articles to pass over; what that costs grows with their number.</param>
/// <param name="Count">How many to read at most.</param>
public sealed record ListPart(ArticlePlace? Place, int Skip, int Count);
