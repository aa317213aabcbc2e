namespace Tui.Browsing;

/// <summary>How large the user wants the panes, in cells; null where that is left to the window. A window that is too small for it wins.</summary>
internal sealed record PaneSizes
{
    /// <summary>Sizes that are all left to the window.</summary>
    public static PaneSizes Usual { get; } = new();

    /// <summary>The width of the tree.</summary>
    public int? Tree { get; init; }

    /// <summary>The width of a list that stands beside the article.</summary>
    public int? List { get; init; }

    /// <summary>The height of a list that stands over the article, in rows.</summary>
    public int? Rows { get; init; }

    /// <summary>Whether the tree is shown only while it has the focus.</summary>
    public bool IsTreeHidden { get; init; }

    /// <summary>Whether an article that has the focus stands alone on the screen.</summary>
    public bool IsZen { get; init; }

    /// <summary>Whether a pane is never beside another, however wide the screen. Not remembered.</summary>
    public bool IsAlone { get; init; }

    /// <summary>The sizes with one of them changed.</summary>
    public PaneSizes With(PaneEdge edge, int? cells) => edge switch
    {
        PaneEdge.Tree => this with { Tree = cells },
        PaneEdge.List => this with { List = cells },
        _ => this with { Rows = cells },
    };
}

/// <summary>An edge of a pane that can be moved.</summary>
internal enum PaneEdge
{
    /// <summary>The tree's, on its right.</summary>
    Tree,

    /// <summary>The list's, on its right.</summary>
    List,

    /// <summary>The list's, below it.</summary>
    Rows,
}
