namespace Tui.Core.Indexing;

/// <summary>A place in the order of the newest first: that of an article, whether it is there or not.</summary>
/// <param name="Date">When the article was published; null, which comes last, where that is unknown.</param>
/// <param name="Path">Its path below the folder, divided by <c>/</c>.</param>
public sealed record ArticlePlace(DateTimeOffset? Date, string Path)
{
    /// <summary>What the index orders by before the path.</summary>
    internal long Newest => Date is { } date ? -date.ToUnixTimeSeconds() : long.MaxValue;
}
