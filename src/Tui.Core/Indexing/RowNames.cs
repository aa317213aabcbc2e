namespace Tui.Core.Indexing;

/// <summary>What a statement calls the row of an article, and what it knows of the article besides.</summary>
/// <param name="Row">The row of <c>article</c>.</param>
/// <param name="Id">The article's number.</param>
/// <param name="Newest">Where it stands in the order of the newest first.</param>
internal sealed record RowNames(string Row, string Id, string Newest)
{
    /// <summary>The side of a place on which an index is entered already, so that no time is to be; null for none.</summary>
    public PlaceSide? Entered { get; init; }

    /// <summary>The row of an article by the table's own name.</summary>
    public static RowNames Article { get; } = Of("article");

    /// <summary>A row of <c>article_category</c> called <c>place</c>, and beside it that of its article.</summary>
    public static RowNames Place { get; } = new("article", "place.article", "place.newest");

    /// <summary>The row of an article by another name.</summary>
    public static RowNames Of(string row) => new(row, row + ".id", row + ".newest");
}
