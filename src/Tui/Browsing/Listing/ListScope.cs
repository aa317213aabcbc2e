using Tui.Browsing.Trees;
using Tui.Core.Indexing;

namespace Tui.Browsing.Listing;

/// <summary>Which articles the list shows: those of a category, of a shelf, or those that a search finds in the whole archive.</summary>
/// <param name="Category">The category; the whole archive where something else is shown.</param>
/// <param name="Query">The search as it was typed; empty where there is none.</param>
/// <param name="Shelf">The shelf; none for a category and for what was searched for just now.</param>
internal sealed record ListScope(CategoryPath Category, string Query = "", Shelf Shelf = Shelf.None)
{
    private const string CopiesField = "copies:";

    /// <summary>The whole archive.</summary>
    public static ListScope All { get; } = new(CategoryPath.All);

    /// <summary>Words that the list is narrowed to, in the language of queries; empty where it is not.</summary>
    public string Filter { get; init; } = "";

    /// <summary>How its articles follow each other.</summary>
    public ArticleOrder Order { get; init; }

    /// <summary>Whether of articles that are copies of each other only the newest is listed.</summary>
    public bool Folds { get; init; }

    /// <summary>The tree that the category stands in.</summary>
    public TreeKind Tree { get; init; }

    /// <summary>The list as it is in its usual order, with nothing left out.</summary>
    public ListScope Place => this with { Filter = "", Order = ArticleOrder.NewestFirst, Folds = false };

    /// <summary>Whether words decide what is in it, so that some answer them better than others.</summary>
    public bool HasWords => Query.Length > 0 || Filter.Length > 0;

    /// <summary>Whether it is the result of a search that is not kept.</summary>
    public bool IsSearch => Query.Length > 0 && Shelf == Shelf.None;

    /// <summary>Whether it is one article and its copies.</summary>
    public bool IsOfCopies => IsSearch && Query.StartsWith(CopiesField, StringComparison.Ordinal);

    /// <summary>What it is called; empty for the whole archive.</summary>
    public string Name => this switch
    {
        { Shelf: Shelf.Saved } => Query,
        { Shelf: Shelf.Unread } => "Unread",
        { Shelf: Shelf.Starred } => "Starred",
        { Shelf: Shelf.Recent } => "Recent",
        { IsSearch: true } => $"“{Query}”",
        _ => Category.Name,
    };

    /// <summary>Whether the same articles follow each other in the same order.</summary>
    /// <remarks>
    /// Written out: what a record is given compares enumerations by a comparer of each, which is compiled as the program
    /// starts, on the way to the first frame.
    /// </remarks>
    public bool Equals(ListScope? other)
        => other is not null && Category.Equals(other.Category) && Query == other.Query && Shelf == other.Shelf
            && Filter == other.Filter && Order == other.Order && Folds == other.Folds && Tree == other.Tree;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Category, Query, (int)Shelf, Filter, (int)Order, Folds, (int)Tree);

    /// <summary>What a search for a query finds in the whole archive.</summary>
    public static ListScope Search(string query) => new(CategoryPath.All, query);

    /// <summary>An article and its copies, each listed; as the query that finds them, which can be kept and changed as any.</summary>
    /// <param name="path">The path of the article's file.</param>
    public static ListScope CopiesOf(string path)
        => Search(path.Contains('"', StringComparison.Ordinal) ? $"{CopiesField}”{path}”" : $"{CopiesField}\"{path}\"");

    /// <summary>A shelf; a search that is kept has its query.</summary>
    public static ListScope On(Shelf shelf, string query = "") => new(CategoryPath.All, query, shelf);
}
