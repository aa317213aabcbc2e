using System.Drawing;

namespace Tui.Browsing;

/// <summary>Moves the edges of panes, hides the tree, and lets the article stand alone.</summary>
internal static class PaneSteps
{
    private const int Columns = 4;

    /// <summary>Changes how the screen is divided.</summary>
    public static BrowserState Apply(BrowserState state, BrowserAction action) => action switch
    {
        BrowserAction.WidenPane widen => Widen(state, widen.By * Columns),
        BrowserAction.HeightenList heighten => Heighten(state, heighten.By),
        BrowserAction.MoveEdge move => MoveEdge(state, move.Edge, move.To),
        BrowserAction.ResetPanes => With(state, state.Panes with { Tree = null, List = null, Rows = null }),
        BrowserAction.ToggleTree => ToggleTree(state),
        BrowserAction.ToggleZen => ToggleZen(state),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Not about panes."),
    };

    // Always the edge that the pane with the focus has: its right one, the article's left one.
    private static BrowserState Widen(BrowserState state, int by)
    {
        var layout = state.Layout;
        return (layout.HasEdge(PaneEdge.Tree), layout.HasEdge(PaneEdge.List)) switch
        {
            (_, true) when state.Focus != Pane.Tree => Grow(state, PaneEdge.List, by),
            (true, _) => Grow(state, PaneEdge.Tree, by),
            _ => state with { Message = "No pane stands beside another here." },
        };
    }

    private static BrowserState Heighten(BrowserState state, int by) => state.Layout.HasEdge(PaneEdge.Rows)
        ? Grow(state, PaneEdge.Rows, by)
        : state with { Message = "The list does not stand over an article here." };

    private static BrowserState Grow(BrowserState state, PaneEdge edge, int by) =>
        With(state, state.Panes.With(edge, Math.Max(1, state.Layout.SizeOf(edge) + by)));

    private static BrowserState MoveEdge(BrowserState state, PaneEdge edge, Point to)
    {
        var layout = state.Layout;
        if (!layout.HasEdge(edge))
            return state;
        var size = edge switch
        {
            PaneEdge.Tree => to.X - layout.Tree.X,
            PaneEdge.List => to.X - layout.List.X,
            _ => to.Y - layout.List.Y,
        };
        return With(state, state.Panes.With(edge, Math.Max(1, size)));
    }

    private static BrowserState ToggleTree(BrowserState state)
    {
        // Where there is no room for a tree beside the rest, it comes and goes with the focus.
        var isRoom = BrowserLayout.HasRoomForTree(state.Size);
        if (state.Focus == Pane.Tree)
            return Navigation.FocusOn(state with { Panes = state.Panes with { IsTreeHidden = isRoom || state.Panes.IsTreeHidden } }, Pane.List);
        return isRoom
            ? With(state, state.Panes with { IsTreeHidden = !state.Panes.IsTreeHidden })
            : Navigation.FocusOn(state, Pane.Tree);
    }

    private static BrowserState ToggleZen(BrowserState state)
    {
        if (state.Focus == Pane.Article)
            return With(state, state.Panes with { IsZen = !state.Panes.IsZen });
        return Navigation.FocusOn(state with { Panes = state.Panes with { IsZen = true } }, Pane.Article);
    }

    // Kept within what the window allows, so that the next step is seen.
    private static BrowserState With(BrowserState state, PaneSizes panes)
    {
        var layout = (state with { Panes = panes }).Layout;
        foreach (var edge in (PaneEdge[])[PaneEdge.Tree, PaneEdge.List, PaneEdge.Rows])
        {
            if (layout.HasEdge(edge) && SizeIn(panes, edge) is not null)
                panes = panes.With(edge, layout.SizeOf(edge));
        }

        return Movement.Reveal(state with { Panes = panes });
    }

    private static int? SizeIn(PaneSizes panes, PaneEdge edge) => edge switch
    {
        PaneEdge.Tree => panes.Tree,
        PaneEdge.List => panes.List,
        _ => panes.Rows,
    };
}
