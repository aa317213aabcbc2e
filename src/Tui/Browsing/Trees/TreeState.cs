using System.Collections.Immutable;
using Tui.Browsing.Effects;
using Tui.Browsing.Listing;

namespace Tui.Browsing.Trees;

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

    /// <summary>What the tree goes by.</summary>
    public TreeKind Kind { get; private init; }

    /// <summary>What the names of the rows below the shelves must hold; empty where all are shown.</summary>
    public string Filter { get; private init; } = "";

    /// <summary>The categories whose children are shown.</summary>
    public ImmutableHashSet<CategoryPath> Expanded { get; private init; } = [];

    /// <summary>The rows: the whole archive, the shelves, then each category whose parents are all expanded.</summary>
    public ImmutableArray<TreeRow> Rows { get; private init; } = TreeRows.Of(new(0, []), [], "");

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
    public int? UnreadIn(ListScope scope) => Categories.Unread is { } unread && Counts(scope)
        ? scope.Category.IsAll ? unread : NodeOf(scope) is { } node ? node.Count - node.Read : null
        : null;

    /// <summary>How many articles a scope has, copies of others among them; null where that is not known.</summary>
    public int? CountIn(ListScope scope) => Counts(scope)
        ? scope.Category.IsAll ? Categories.Total : NodeOf(scope)?.Count
        : null;

    /// <summary>The same tree with other categories; the selection stays on its category or its nearest parent.</summary>
    public TreeState With(ArchiveCategories categories) => Rebuild(categories, Expanded);

    /// <summary>The same tree by something else; what is in it is still to come.</summary>
    public TreeState By(TreeKind kind)
    {
        var next = this with { Kind = kind, Filter = "", Generation = -1, Requested = -1 };
        return next.Rebuild(Categories with { Kind = kind, Nodes = [] }, Expanded);
    }

    /// <summary>The same tree with only the rows whose names hold a text, and those above them; the first is selected.</summary>
    public TreeState Filtered(string text)
    {
        var next = (this with { Filter = text }).Rebuild(Categories, Expanded);
        if (text.Length == 0)
            return next;
        var first = next.Rows.FirstOrDefault(row => !row.IsGap && row.Path.Depth > 0 && TreeRows.Holds(row.Path.Name, text))
            ?? next.Rows.FirstOrDefault(row => !row.IsGap && TreeRows.Holds(row.Scope.Name, text));
        return first is null ? next : next with { Selected = next.IndexOf(first.Scope) };
    }

    /// <summary>The same tree with a category's children shown or hidden.</summary>
    public TreeState With(CategoryPath path, bool expanded) =>
        Rebuild(Categories, expanded ? Expanded.Add(path) : Expanded.Remove(path));

    /// <summary>The same tree with the children of these categories shown.</summary>
    public TreeState Expanding(ImmutableHashSet<CategoryPath> paths) =>
        paths.IsEmpty ? this : Rebuild(Categories, Expanded.Union(paths));

    /// <summary>The tree with a scope selected, by what that goes by; the categories above it are opened.</summary>
    public TreeState Showing(ListScope scope)
    {
        var next = scope.Category.IsAll || scope.Tree == Kind ? this : By(scope.Tree);
        for (var above = scope.Category; !above.IsAll; above = above.Parent)
            next = next.With(above.Parent, expanded: true);
        return next with { Selected = next.IndexOf(scope) };
    }

    /// <summary>The index of a shelf's row, or of a category's or its nearest parent's that has one.</summary>
    public int IndexOf(ListScope scope)
    {
        if (scope.Shelf == Shelf.None)
            return scope.Tree == Kind ? IndexOf(scope.Category) : 0;
        for (var index = 0; index < Rows.Length; index++)
        {
            if (!Rows[index].IsGap && Rows[index].Scope == scope.Place)
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

    private bool Counts(ListScope scope) =>
        !scope.HasWords && scope.Shelf == Shelf.None && (scope.Tree == Kind || scope.Category.IsAll);

    private CategoryNode? NodeOf(ListScope scope) => Categories.Nodes.FirstOrDefault(node => node.Path == scope.Category);

    private TreeState Rebuild(ArchiveCategories categories, ImmutableHashSet<CategoryPath> expanded)
    {
        var next = this with { Categories = categories, Expanded = expanded, Rows = TreeRows.Of(categories, expanded, Filter) };
        return next with { Selected = next.IndexOf(Current.Scope) };
    }
}
