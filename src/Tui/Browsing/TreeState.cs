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

    /// <summary>The rows: the whole archive, the shelves, then each category whose parents are all expanded.</summary>
    public ImmutableArray<TreeRow> Rows { get; private init; } = MakeRows(new(0, []), []);

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

    /// <summary>How many articles of a scope are unread; null where that is not known.</summary>
    public int? UnreadIn(ListScope scope)
    {
        if (Categories.Unread is null || scope.Query.Length > 0 || scope.Shelf != Shelf.None)
            return null;
        if (scope.Category.IsAll)
            return Categories.Unread;
        var node = Categories.Nodes.FirstOrDefault(node => node.Path == scope.Category);
        return node is null ? null : node.Count - node.Read;
    }

    /// <summary>The same tree with other categories; the selection stays on its category or its nearest parent.</summary>
    public TreeState With(ArchiveCategories categories) => Rebuild(categories, Expanded);

    /// <summary>The same tree with a category's children shown or hidden.</summary>
    public TreeState With(CategoryPath path, bool expanded) =>
        Rebuild(Categories, expanded ? Expanded.Add(path) : Expanded.Remove(path));

    /// <summary>The same tree with the children of these categories shown.</summary>
    public TreeState Expanding(ImmutableHashSet<CategoryPath> paths) =>
        paths.IsEmpty ? this : Rebuild(Categories, Expanded.Union(paths));

    /// <summary>The same tree with a scope selected; the categories above it are opened.</summary>
    public TreeState Showing(ListScope scope)
    {
        var next = this;
        for (var above = scope.Category; !above.IsAll; above = above.Parent)
            next = next.With(above.Parent, expanded: true);
        return next with { Selected = next.IndexOf(scope) };
    }

    /// <summary>The index of a shelf's row, or of a category's or its nearest parent's that has one.</summary>
    public int IndexOf(ListScope scope)
    {
        if (scope.Shelf == Shelf.None)
            return IndexOf(scope.Category);
        for (var index = 0; index < Rows.Length; index++)
        {
            if (Rows[index].Scope == scope)
                return index;
        }

        return 0;
    }

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
        return next with { Selected = next.IndexOf(Current.Scope) };
    }

    private static ImmutableArray<TreeRow> MakeRows(
        ArchiveCategories categories, ImmutableHashSet<CategoryPath> expanded)
    {
        var rows = ImmutableArray.CreateBuilder<TreeRow>();
        AddShelves(rows, categories);
        var nodes = categories.Nodes;
        var hiddenBelow = int.MaxValue;
        for (var index = 0; index < nodes.Length; index++)
        {
            var depth = nodes[index].Path.Depth;
            if (depth > hiddenBelow)
                continue;

            var hasChildren = index + 1 < nodes.Length && nodes[index + 1].Path.Depth > depth;
            var isExpanded = hasChildren && expanded.Contains(nodes[index].Path);
            rows.Add(new(new(nodes[index].Path), nodes[index].Count, hasChildren, isExpanded)
            {
                Unread = categories.Unread is null ? null : nodes[index].Count - nodes[index].Read,
            });
            hiddenBelow = isExpanded ? int.MaxValue : depth;
        }

        return rows.ToImmutable();
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

/// <summary>A row of the tree.</summary>
/// <param name="Scope">What it lists; the whole archive in the first row.</param>
/// <param name="Count">How many articles are in it and below it; null where that is not known.</param>
/// <param name="HasChildren">Whether it holds categories.</param>
/// <param name="IsExpanded">Whether they are shown.</param>
internal sealed record TreeRow(ListScope Scope, int? Count, bool HasChildren, bool IsExpanded)
{
    /// <summary>The category; the whole archive for what is not one.</summary>
    public CategoryPath Path => Scope.Category;

    /// <summary>How many of the articles are unread; null where that is not known.</summary>
    public int? Unread { get; init; }

    /// <summary>How far its arrow stands from the pane's edge, in cells.</summary>
    public int Indent => Math.Max(0, Path.Depth - 1) * 2;
}
