using System.Drawing;
using Tui.Core.Typesetting;

namespace Tui.Browsing;

/// <summary>Where everything stands on the screen, in cells. What is not shown has an empty rectangle.</summary>
internal sealed record BrowserLayout
{
    private const int MinWidth = 20;
    private const int MinHeight = 5;
    private const int MinStackedHeight = 9;
    private const int TreeBesideFrom = 80;

    // What an edge that is moved must leave of a pane.
    private const int LeastTree = 12;
    private const int LeastList = 20;
    private const int LeastArticle = 24;
    private const int LeastRows = 3;

    private readonly TypesetSettings _settings;
    private readonly PaneSizes _sizes;

    private BrowserLayout(TypesetSettings settings, PaneSizes sizes) => (_settings, _sizes) = (settings, sizes);

    /// <summary>The line at the top.</summary>
    public Rectangle Header { get; private init; }

    /// <summary>The category tree.</summary>
    public Rectangle Tree { get; private init; }

    /// <summary>The article list.</summary>
    public Rectangle List { get; private init; }

    /// <summary>The article.</summary>
    public Rectangle Article { get; private init; }

    /// <summary>The line at the bottom.</summary>
    public Rectangle Status { get; private init; }

    /// <summary>What is between the lines at the top and the bottom.</summary>
    public Rectangle Body { get; private init; }

    private Rectangle TreeEdge { get; init; }

    private Rectangle ListEdge { get; init; }

    private Rectangle RowsEdge { get; init; }

    /// <summary>Whether the screen is too small for anything but a line that says so.</summary>
    public bool IsTooSmall => Body.IsEmpty;

    /// <summary>Whether one pane fills the screen, so that the others are reached by going back and forth.</summary>
    public bool IsOnePane => (Tree.IsEmpty ? 0 : 1) + (List.IsEmpty ? 0 : 1) + (Article.IsEmpty ? 0 : 1) == 1;

    /// <summary>The width of the article's text: a comfortable measure, or what the pane has.</summary>
    public int Measure => Math.Max(1, _settings.MeasureIn(Article.Width - 2));

    /// <summary>The room for the article: tables and code may go on to the pane's right edge.</summary>
    public TextRoom Room => new(Measure, Math.Max(Measure, Article.Width - 1 - TextLeft));

    /// <summary>Whether the article stands alone, without a line at the top.</summary>
    public bool IsZen { get; private init; }

    /// <summary>How far the text stands from its pane's left edge: a little left of the middle, alone in the middle.</summary>
    public int TextLeft => 1 + Math.Max(0, Article.Width - 2 - Measure) / (IsZen ? 2 : 3);

    /// <summary>Whether a screen has room for the tree beside the list.</summary>
    public static bool HasRoomForTree(Size size) => size is { Width: >= TreeBesideFrom, Height: >= MinHeight };

    /// <summary>The layout for a screen and the pane that has the focus.</summary>
    /// <param name="size">The screen in cells.</param>
    /// <param name="focus">The pane that has the focus; it is always on show.</param>
    /// <param name="settings">How text is set.</param>
    /// <param name="sizes">How large the user wants the panes; as usual where null.</param>
    public static BrowserLayout For(Size size, Pane focus, TypesetSettings settings, PaneSizes? sizes = null)
    {
        var wanted = sizes ?? PaneSizes.Usual;
        if (size.Width < MinWidth || size.Height < MinHeight)
            return new(settings, wanted);
        if (wanted.IsZen && focus == Pane.Article)
            return Zen(size, new(settings, wanted));

        var body = new Rectangle(0, 1, size.Width, size.Height - 2);
        var frame = new BrowserLayout(settings, wanted)
        {
            Header = new(0, 0, size.Width, 1),
            Body = body,
            Status = new(0, size.Height - 1, size.Width, 1),
        };
        var isTreeHidden = wanted.IsTreeHidden && focus != Pane.Tree;
        return size.Width switch
        {
            _ when wanted.IsAlone => frame.OnePane(body, focus),
            >= 120 when isTreeHidden => frame.ListBesideArticle(),
            >= 120 => frame.ThreePanes(),
            >= TreeBesideFrom when isTreeHidden => frame.ListOverArticle(body, focus),
            >= TreeBesideFrom => frame.TreeBeside(focus),
            >= 60 when focus != Pane.Tree => frame.ListOverArticle(body, focus),
            _ => frame.OnePane(body, focus),
        };
    }

    /// <summary>The rectangle of a pane; empty where it is not shown.</summary>
    public Rectangle Of(Pane pane) => pane switch
    {
        Pane.Tree => Tree,
        Pane.List => List,
        _ => Article,
    };

    /// <summary>The line along an edge, one cell wide or high; empty where the edge is not on the screen.</summary>
    public Rectangle Of(PaneEdge edge) => edge switch
    {
        PaneEdge.Tree => TreeEdge,
        PaneEdge.List => ListEdge,
        _ => RowsEdge,
    };

    /// <summary>Whether an edge is on the screen.</summary>
    public bool HasEdge(PaneEdge edge) => !Of(edge).IsEmpty;

    /// <summary>The edge at a cell of the screen; null where there is none.</summary>
    public PaneEdge? EdgeAt(Point cell)
    {
        foreach (var edge in (PaneEdge[])[PaneEdge.Tree, PaneEdge.List, PaneEdge.Rows])
        {
            if (Of(edge).Contains(cell))
                return edge;
        }

        return null;
    }

    /// <summary>The size that an edge gives its pane, in cells.</summary>
    public int SizeOf(PaneEdge edge) => edge switch
    {
        PaneEdge.Tree => Tree.Width,
        PaneEdge.List => List.Width,
        _ => List.Height,
    };

    private static BrowserLayout Zen(Size size, BrowserLayout frame)
    {
        var body = new Rectangle(0, 0, size.Width, size.Height - 1);
        return frame with { Body = body, Article = body, Status = new(0, size.Height - 1, size.Width, 1), IsZen = true };
    }

    private BrowserLayout ListBesideArticle()
    {
        var list = Math.Clamp(_sizes.List ?? Math.Clamp(Body.Width * 40 / 100, 41, 60), LeastList, Body.Width - 1 - LeastArticle);
        return this with
        {
            List = Columns(0, list),
            Article = Columns(list + 1, Body.Width - list - 1),
            ListEdge = Columns(list, 1),
        };
    }

    private BrowserLayout ThreePanes()
    {
        var tree = Math.Clamp(
            _sizes.Tree ?? Math.Clamp(Body.Width * 21 / 100, 25, 32), LeastTree, Body.Width - 2 - LeastList - LeastArticle);
        var list = Math.Clamp(
            _sizes.List ?? Math.Clamp((Body.Width - tree - 2) * 45 / 100, 41, 60), LeastList, Body.Width - tree - 2 - LeastArticle);
        var article = tree + list + 2;
        return this with
        {
            Tree = Columns(0, tree),
            List = Columns(tree + 1, list),
            Article = Columns(article, Body.Width - article),
            TreeEdge = Columns(tree, 1),
            ListEdge = Columns(article - 1, 1),
        };
    }

    private BrowserLayout TreeBeside(Pane focus)
    {
        var tree = Math.Clamp(_sizes.Tree ?? Math.Clamp(Body.Width * 29 / 100, 23, 28), LeastTree, Body.Width - 1 - LeastList - LeastArticle);
        var right = Columns(tree + 1, Body.Width - tree - 1);
        var beside = this with { Tree = Columns(0, tree), TreeEdge = Columns(tree, 1) };
        return beside.ListOverArticle(right, focus);
    }

    private BrowserLayout ListOverArticle(Rectangle area, Pane focus)
    {
        if (area.Height < MinStackedHeight)
            return OnePane(area, focus == Pane.Tree ? Pane.List : focus);

        var rows = Math.Clamp(_sizes.Rows ?? Math.Clamp(area.Height * 3 / 10, LeastRows, 12), LeastRows, area.Height - 1 - LeastRows);
        var article = rows + 1;
        return this with
        {
            List = area with { Height = rows },
            Article = area with { Y = area.Y + article, Height = area.Height - article },
            RowsEdge = new(area.X + 1, area.Y + rows, area.Width - 2, 1),
        };
    }

    private BrowserLayout OnePane(Rectangle area, Pane focus) => focus switch
    {
        Pane.Tree => this with { Tree = area },
        Pane.List => this with { List = area },
        _ => this with { Article = area },
    };

    private Rectangle Columns(int left, int width) => Body with { X = left, Width = width };
}
