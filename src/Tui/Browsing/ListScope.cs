namespace Tui.Browsing;

/// <summary>Which articles the list shows: those of a category, or those that a search finds in the whole archive.</summary>
/// <param name="Category">The category; the whole archive where a search is shown.</param>
/// <param name="Query">The search as it was typed; empty where there is none.</param>
internal sealed record ListScope(CategoryPath Category, string Query = "")
{
    /// <summary>The whole archive.</summary>
    public static ListScope All { get; } = new(CategoryPath.All);

    /// <summary>Whether it is the result of a search.</summary>
    public bool IsSearch => Query.Length > 0;

    /// <summary>What a search for a query finds in the whole archive.</summary>
    public static ListScope Search(string query) => new(CategoryPath.All, query);
}
