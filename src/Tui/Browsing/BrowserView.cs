using System.Collections.Immutable;
using System.Globalization;
using Tui.Browsing.Trees;
using Tui.Core.Indexing;

namespace Tui.Browsing;

/// <summary>How a reader has the screen, so that the next visit has it so.</summary>
/// <param name="Panes">How large the panes are.</param>
/// <param name="Expanded">The categories whose children are shown.</param>
internal sealed record BrowserView(PaneSizes Panes, ImmutableHashSet<CategoryPath> Expanded)
{
    /// <summary>What the tree goes by.</summary>
    public TreeKind Tree { get; init; }

    /// <summary>How articles follow each other.</summary>
    public ArticleOrder Order { get; init; }

    /// <summary>Whether the list shows dates, and not how old articles are.</summary>
    public bool HasDates { get; init; }

    /// <summary>Whether the list shows a line of each article; null where the reader has not said so.</summary>
    public bool? HasSnippets { get; init; }

    private const char Divider = ';';

    // No name holds it, since names are clean text.
    private const char CategoryDivider = '\u001E';

    private const string TreeWidth = "tree=";
    private const string ListWidth = "list=";
    private const string ListHeight = "rows=";
    private const string TreeHidden = "no-tree";
    private const string Zen = "zen";
    private const string By = "by=";
    private const string Sorted = "order=";
    private const string Dates = "dates";
    private const string Snippets = "snippets";
    private const string NoSnippets = "no-snippets";
    private const string Open = "open=";

    /// <summary>Whether the screen is the same.</summary>
    /// <remarks>Written out for the reason that <see cref="Listing.ListScope.Equals(Listing.ListScope)"/> is.</remarks>
    public bool Equals(BrowserView? other)
        => other is not null && Panes.Equals(other.Panes) && Expanded == other.Expanded && Tree == other.Tree
            && Order == other.Order && HasDates == other.HasDates && HasSnippets == other.HasSnippets;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Panes, (int)Tree, (int)Order, HasDates, HasSnippets);

    /// <summary>How the screen is at first.</summary>
    public static BrowserView Usual { get; } = new(PaneSizes.Usual, []);

    /// <summary>How a state has the screen.</summary>
    public static BrowserView Of(BrowserState state) => new(state.Panes, state.Tree.Expanded)
    {
        Tree = state.Tree.Kind,
        Order = state.Order,
        HasDates = state.HasDates,
        HasSnippets = state.HasSnippets == state.UsualSnippets ? null : state.HasSnippets,
    };

    /// <summary>What a text stands for; what it does not say is as usual.</summary>
    public static BrowserView Read(string text)
    {
        var view = Usual;
        var rest = text;
        while (rest.Length > 0)
        {
            // What is open stands last: a category's name may hold the divider.
            var end = rest.StartsWith(Open, StringComparison.Ordinal) ? -1 : rest.IndexOf(Divider, StringComparison.Ordinal);
            view = view.With(end < 0 ? rest : rest[..end]);
            rest = end < 0 ? "" : rest[(end + 1)..];
        }

        return view;
    }

    /// <summary>The view as a text of one line.</summary>
    public string ToText()
    {
        var parts = new List<string>();
        AddSize(parts, TreeWidth, Panes.Tree);
        AddSize(parts, ListWidth, Panes.List);
        AddSize(parts, ListHeight, Panes.Rows);
        if (Panes.IsTreeHidden)
            parts.Add(TreeHidden);
        if (Panes.IsZen)
            parts.Add(Zen);
        AddSize(parts, By, Tree == TreeKind.Categories ? null : (int)Tree);
        AddSize(parts, Sorted, Order == ArticleOrder.NewestFirst ? null : (int)Order);
        if (HasDates)
            parts.Add(Dates);
        if (HasSnippets is { } hasSnippets)
            parts.Add(hasSnippets ? Snippets : NoSnippets);
        if (!Expanded.IsEmpty)
            parts.Add(Open + string.Join(CategoryDivider, Expanded.Select(path => path.Key)));
        return string.Join(Divider, parts);
    }

    private BrowserView With(string part) => part switch
    {
        TreeHidden => this with { Panes = Panes with { IsTreeHidden = true } },
        Zen => this with { Panes = Panes with { IsZen = true } },
        Dates => this with { HasDates = true },
        Snippets or NoSnippets => this with { HasSnippets = part == Snippets },
        _ when SizeIn(part, By) is { } kind and <= (int)TreeKind.Dates => this with { Tree = (TreeKind)kind },
        _ when SizeIn(part, Sorted) is { } order and <= (int)ArticleOrder.Relevance => this with { Order = (ArticleOrder)order },
        _ when SizeIn(part, TreeWidth) is { } cells => this with { Panes = Panes with { Tree = cells } },
        _ when SizeIn(part, ListWidth) is { } cells => this with { Panes = Panes with { List = cells } },
        _ when SizeIn(part, ListHeight) is { } cells => this with { Panes = Panes with { Rows = cells } },
        _ when part.StartsWith(Open, StringComparison.Ordinal) =>
            this with { Expanded = [.. part[Open.Length..].Split(CategoryDivider).Select(CategoryPath.OfKey)] },
        _ => this,
    };

    private static void AddSize(List<string> parts, string name, int? cells)
    {
        if (cells is { } size)
            parts.Add(name + size.ToString(CultureInfo.InvariantCulture));
    }

    private static int? SizeIn(string part, string name) =>
        part.StartsWith(name, StringComparison.Ordinal)
        && int.TryParse(part.AsSpan(name.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var cells) && cells > 0
            ? cells
            : null;
}
