using System.Collections.Immutable;

namespace Tui.Browsing;

/// <summary>The category tree: what there is, what is open, and where the user is in it.</summary>
internal sealed record TreeState
{
    private TreeState()
    {
    }

    /// <summary>A tree of an archive without articles.</summary>
    public static TreeState Empty { get; } = new();

    /// <summary>The categories and the archive's size.</summary>
    public ArchiveCategories Categories { get; private init; } = new(0, []);

    /// <summary>The categories whose children are shown.</summary>
    public ImmutableHashSet<CategoryPath> Expanded { get; private init; } = [];

    /// <summary>The rows: the whole archive, then each category whose parents are all expanded.</summary>
    public ImmutableArray<TreeRow> Rows { get; private init; } = [new(CategoryPath.All, 0, false, false)];

    /// <summary>The index of the selected row.</summary>
    public int Selected { get; init; }

    /// <summary>The index of the first row on show.</summary>
    public int Top { get; init; }

    /// <summary>The archive's generation that the categories are of.</summary>
    public int Generation { get; init; }

    /// <summary>The generation whose categories were asked for last.</summary>
    public int Requested { get; init; }

    /// <summary>The selected row.</summary>
    public TreeRow Current => Rows[Selected];

    /// <summary>The same tree with other categories; the selection stays on its category or its nearest parent.</summary>
    public TreeState With(ArchiveCategories categories) => Rebuild(categories, Expanded);

    /// <summary>The same tree with a category's children shown or hidden.</summary>
    public TreeState With(CategoryPath path, bool expanded) =>
        Rebuild(Categories, expanded ? Expanded.Add(path) : Expanded.Remove(path));

    /// <summary>The index of a category's row, or of its nearest parent that has one.</summary>
    public int IndexOf(CategoryPath path)
    {
        for (var wanted = path; !wanted.IsAll; wanted = wanted.Parent)
        {
            for (var index = 0; index < Rows.Length; index++)
            {
                if (Rows[index].Path == wanted)
                    return index;
            }
        }

        return 0;
    }

    private TreeState Rebuild(ArchiveCategories categories, ImmutableHashSet<CategoryPath> expanded)
    {
        var next = this with { Categories = categories, Expanded = expanded, Rows = MakeRows(categories, expanded) };
        return next with { Selected = next.IndexOf(Current.Path) };
    }

    private static ImmutableArray<TreeRow> MakeRows(
        ArchiveCategories categories, ImmutableHashSet<CategoryPath> expanded)
    {
        var rows = ImmutableArray.CreateBuilder<TreeRow>();
        rows.Add(new(CategoryPath.All, categories.Total, false, false));
        var nodes = categories.Nodes;
        var hiddenBelow = int.MaxValue;
        for (var index = 0; index < nodes.Length; index++)
        {
            var depth = nodes[index].Path.Depth;
            if (depth > hiddenBelow)
                continue;

            var hasChildren = index + 1 < nodes.Length && nodes[index + 1].Path.Depth > depth;
            var isExpanded = hasChildren && expanded.Contains(nodes[index].Path);
            rows.Add(new(nodes[index].Path, nodes[index].Count, hasChildren, isExpanded));
            hiddenBelow = isExpanded ? int.MaxValue : depth;
        }

        return rows.ToImmutable();
    }
}

/// <summary>A row of the tree.</summary>
/// <param name="Path">The category; the whole archive in the first row.</param>
/// <param name="Count">How many articles are in it and below it.</param>
/// <param name="HasChildren">Whether it holds categories.</param>
/// <param name="IsExpanded">Whether they are shown.</param>
internal sealed record TreeRow(CategoryPath Path, int Count, bool HasChildren, bool IsExpanded)
{
    /// <summary>How far its arrow stands from the pane's edge, in cells.</summary>
    public int Indent => Math.Max(0, Path.Depth - 1) * 2;
}
