using System.Collections.Immutable;
using Tui.Browsing.Effects;
using Tui.Browsing.Listing;

namespace Tui.Browsing.Trees;

/// <summary>Makes the rows of the tree: the whole archive, the shelves, a gap, then each category whose parents are all expanded.</summary>
internal static class TreeRows
{
    /// <summary>The rows.</summary>
    /// <param name="categories">What there is.</param>
    /// <param name="expanded">The categories whose children are shown.</param>
    /// <param name="filter">What a category's name must hold, or one's below it; empty for all.</param>
    public static ImmutableArray<TreeRow> Of(
        ArchiveCategories categories, ImmutableHashSet<CategoryPath> expanded, string filter)
    {
        var rows = ImmutableArray.CreateBuilder<TreeRow>();
        AddShelves(rows, categories);
        var nodes = categories.Nodes;
        if (!nodes.IsEmpty || categories.Kind != TreeKind.Categories)
            rows.Add(new(ListScope.All, null, false, false) { IsGap = true });
        var kept = filter.Length == 0 ? null : Kept(nodes, filter);
        var hiddenBelow = int.MaxValue;
        for (var index = 0; index < nodes.Length; index++)
        {
            var depth = nodes[index].Path.Depth;
            if (depth > hiddenBelow || kept?[index] == false)
                continue;

            var hasChildren = index + 1 < nodes.Length && nodes[index + 1].Path.Depth > depth;
            var isExpanded = hasChildren && (kept is not null || expanded.Contains(nodes[index].Path));
            rows.Add(new(new(nodes[index].Path) { Tree = categories.Kind }, nodes[index].Count, hasChildren, isExpanded)
            {
                Unread = categories.Unread is null ? null : nodes[index].Count - nodes[index].Read,
            });
            hiddenBelow = isExpanded ? int.MaxValue : depth;
        }

        return rows.ToImmutable();
    }

    /// <summary>Whether a name holds a text, whatever its capitals.</summary>
    public static bool Holds(string name, string text) => name.Contains(text, StringComparison.OrdinalIgnoreCase);

    private static bool[] Kept(ImmutableArray<CategoryNode> nodes, string filter)
    {
        var kept = new bool[nodes.Length];

        // From the end: what stands below a category is known before it.
        var wantedDepth = 0;
        for (var index = nodes.Length - 1; index >= 0; index--)
        {
            var depth = nodes[index].Path.Depth;
            kept[index] = depth < wantedDepth || Holds(nodes[index].Path.Name, filter);
            wantedDepth = kept[index] ? depth : Math.Min(wantedDepth, depth);
        }

        return kept;
    }

    private static void AddShelves(ImmutableArray<TreeRow>.Builder rows, ArchiveCategories categories)
    {
        var isCounted = categories.Unread is not null;
        rows.Add(new(ListScope.All, categories.Total, false, false) { Unread = categories.Unread });
        rows.Add(new(ListScope.On(Shelf.Unread), categories.Unread, false, false) { Unread = categories.Unread });
        rows.Add(new(ListScope.On(Shelf.Starred), isCounted ? categories.Starred : null, false, false));
        rows.Add(new(ListScope.On(Shelf.Recent), null, false, false));
        foreach (var search in categories.Saved)
            rows.Add(new(ListScope.On(Shelf.Saved, search.Query), search.Count, false, false));
    }
}
