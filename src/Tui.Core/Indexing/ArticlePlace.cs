namespace Tui.Core.Indexing;

/// <summary>A place in the order of the newest first or in that of the titles: that of an article, whether it is there or not.</summary>
/// <param name="Date">When the article was published; null, which comes last, where that is unknown.</param>
/// <param name="Path">Its path below the folder, divided by <c>/</c>.</param>
public sealed record ArticlePlace(DateTimeOffset? Date, string Path)
{
    /// <summary>Its title, or how that begins; empty, which comes first, where the order is not that of the titles.</summary>
    public string Title { get; init; } = "";

    /// <summary>What the index orders by before the path.</summary>
    internal long Newest => Date is { } date ? -date.ToUnixTimeSeconds() : long.MaxValue;
}
