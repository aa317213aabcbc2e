using System.Collections.Immutable;
using Tui.Browsing.Effects;
using Tui.Browsing.Listing;
using Tui.Core.Indexing;
using Tui.Core.Querying;

namespace Tui.Browsing.Trees;

/// <summary>Reads from an index what stands in the tree.</summary>
/// <param name="index">The index.</param>
/// <param name="zone">The time zone that a day begins in.</param>
internal sealed class TreeNodes(ArticleIndex index, TimeZoneInfo zone)
{
    /// <summary>What stands in the tree below the shelves.</summary>
    /// <param name="kind">What it goes by.</param>
    /// <param name="ownTags">The reader's own tags.</param>
    public ImmutableArray<CategoryNode> Of(TreeKind kind, IReadOnlyList<string> ownTags) => kind switch
    {
        TreeKind.Tags => WithOwn([.. index.Facets.Tags().Select(Node)], ownTags),
        TreeKind.Authors => [.. index.Facets.Authors().Select(Node)],
        TreeKind.Dates => WithUndated([.. index.Facets.Months(zone).Select(Node)]),
        _ => [.. index.Categories().Select(Node)],
    };

    private static CategoryNode Node(CategoryCount count) => new(CategoryPath.Of(count.Path), count.Articles, count.Read);

    // The reader's own first: they are few, and made to be found again.
    private ImmutableArray<CategoryNode> WithOwn(ImmutableArray<CategoryNode> nodes, IReadOnlyList<string> ownTags)
    {
        var own = ownTags.Select(tag => Counted(CategoryPath.Of(tag), new Query.Tagged(tag))).Where(node => node.Count > 0).ToList();
        var keys = own.Select(node => TextFolding.Fold(node.Path.Name)).ToHashSet(StringComparer.Ordinal);
        return [.. own, .. nodes.Where(node => !keys.Contains(TextFolding.Fold(node.Path.Name)))];
    }

    private ImmutableArray<CategoryNode> WithUndated(ImmutableArray<CategoryNode> nodes)
    {
        var undated = Counted(CategoryPath.Of(ScopeQuery.Undated), new Query.Not(new Query.Published(null, null)));
        return undated.Count == 0 ? nodes : nodes.Add(undated);
    }

    private CategoryNode Counted(CategoryPath path, Query query) => new(
        path,
        index.Count(new ArticleSelection(query)),
        index.Count(new ArticleSelection(new Query.And([query, new Query.Is(ArticleMarks.Read)]))));
}
