using Tui.Core.Querying;

namespace Tui.Core.Indexing;

/// <summary>Takes a selection's query apart into what all its articles must answer.</summary>
internal static class SelectionParts
{
    /// <summary>The parts of a query, all of which an article must answer.</summary>
    public static IEnumerable<Query> Of(Query query) => query switch
    {
        Query.All => [],
        Query.And and => and.Parts.SelectMany(Of),
        _ => [query],
    };

    /// <summary>The parts that do not hold already of all articles in the selection's source.</summary>
    public static IReadOnlyList<Query> LeftOf(ArticleSelection selection)
        => [.. Of(selection.Query).Where(part => !ReferenceEquals(part, selection.Source?.Part))];

    /// <summary>Whether the selection's category is a condition besides its source.</summary>
    public static bool IsCategoryLeft(ArticleSelection selection)
        => !selection.Category.IsEmpty && selection.Source is not ArticleSource.Category { Part: null };

    /// <summary>Whether a query asks for more than an article's number and where it stands among the newest.</summary>
    public static bool NeedsRow(Query query) => query switch
    {
        Query.PathContains or Query.Has or Query.Duplicated or Query.WrittenBy => true,
        Query.Not not => NeedsRow(not.Inner),
        Query.And and => and.Parts.Any(NeedsRow),
        Query.Or or => or.Parts.Any(NeedsRow),
        _ => false,
    };
}
