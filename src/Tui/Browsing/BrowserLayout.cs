using System.Collections.Immutable;
using System.Drawing;
using Tui.Core.Typesetting;

namespace Tui.Browsing;

/// <summary>Where everything stands on the screen, in cells. What is not shown has an empty rectangle.</summary>
internal sealed record BrowserLayout
{
    private const int MinWidth = 20;
    private const int MinHeight = 5;
    private const int MinStackedHeight = 9;

    private readonly TypesetSettings _settings;

    private BrowserLayout(TypesetSettings settings) => _settings = settings;

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

    /// <summary>The lines between panes, each one cell wide or high.</summary>
    public ImmutableArray<Rectangle> Dividers { get; private init; } = [];

    /// <summary>Whether the screen is too small for anything but a line that says so.</summary>
    public bool IsTooSmall => Body.IsEmpty;

    /// <summary>Whether one pane fills the screen, so that the others are reached by going back and forth.</summary>
    public bool IsOnePane => (Tree.IsEmpty ? 0 : 1) + (List.IsEmpty ? 0 : 1) + (Article.IsEmpty ? 0 : 1) == 1;

    /// <summary>The width of the article's text: a comfortable measure, or what the pane has.</summary>
    public int Measure => Math.Max(1, _settings.MeasureIn(Article.Width - 2));

    /// <summary>How far the text stands from its pane's left edge: a little left of the middle.</summary>
    public int TextLeft => 1 + Math.Max(0, Article.Width - 2 - Measure) / 3;

    /// <summary>The layout for a screen and the pane that has the focus.</summary>
    public static BrowserLayout For(Size size, Pane focus, TypesetSettings settings)
    {
        if (size.Width < MinWidth || size.Height < MinHeight)
            return new(settings);

        var body = new Rectangle(0, 1, size.Width, size.Height - 2);
        var frame = new BrowserLayout(settings)
        {
            Header = new(0, 0, size.Width, 1),
            Body = body,
            Status = new(0, size.Height - 1, size.Width, 1),
        };
        return size.Width switch
        {
            >= 120 => frame.ThreePanes(),
            >= 80 => frame.TreeBeside(focus),
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

    private BrowserLayout ThreePanes()
    {
        var tree = Math.Clamp(Body.Width * 21 / 100, 25, 32);
        var list = Math.Clamp((Body.Width - tree - 2) * 45 / 100, 41, 60);
        var article = tree + list + 2;
        return this with
        {
            Tree = Columns(0, tree),
            List = Columns(tree + 1, list),
            Article = Columns(article, Body.Width - article),
            Dividers = [Columns(tree, 1), Columns(article - 1, 1)],
        };
    }

    private BrowserLayout TreeBeside(Pane focus)
    {
        var tree = Math.Clamp(Body.Width * 29 / 100, 23, 28);
        var right = Columns(tree + 1, Body.Width - tree - 1);
        var beside = this with { Tree = Columns(0, tree), Dividers = [Columns(tree, 1)] };
        return beside.ListOverArticle(right, focus);
    }

    private BrowserLayout ListOverArticle(Rectangle area, Pane focus)
    {
        if (area.Height < MinStackedHeight)
            return OnePane(area, focus == Pane.Tree ? Pane.List : focus);

        var rows = Math.Clamp(area.Height * 3 / 10, 3, 12);
        var article = rows + 1;
        return this with
        {
            List = area with { Height = rows },
            Article = area with { Y = area.Y + article, Height = area.Height - article },
            Dividers = Dividers.Add(new(area.X + 1, area.Y + rows, area.Width - 2, 1)),
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
