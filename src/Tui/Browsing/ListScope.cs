namespace Tui.Browsing;

/// <summary>Which articles the list shows: those of a category, of a shelf, or those that a search finds in the whole archive.</summary>
/// <param name="Category">The category; the whole archive where something else is shown.</param>
/// <param name="Query">The search as it was typed; empty where there is none.</param>
/// <param name="Shelf">The shelf; none for a category and for what was searched for just now.</param>
internal sealed record ListScope(CategoryPath Category, string Query = "", Shelf Shelf = Shelf.None)
{
    /// <summary>The whole archive.</summary>
    public static ListScope All { get; } = new(CategoryPath.All);

    /// <summary>Whether it is the result of a search that is not kept.</summary>
    public bool IsSearch => Query.Length > 0 && Shelf == Shelf.None;

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

    /// <summary>What a search for a query finds in the whole archive.</summary>
    public static ListScope Search(string query) => new(CategoryPath.All, query);

    /// <summary>A shelf; a search that is kept has its query.</summary>
    public static ListScope On(Shelf shelf, string query = "") => new(CategoryPath.All, query, shelf);
}
