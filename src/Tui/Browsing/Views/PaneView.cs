using System.Collections.Immutable;
using System.Drawing;
using Terminal.Gui.Input;

namespace Tui.Browsing.Views;

/// <summary>A pane: rows that the mouse can point at.</summary>
/// <param name="pane">Which pane.</param>
/// <param name="area">Where it stands.</param>
/// <param name="rows">What it shows.</param>
/// <param name="take">Takes what the mouse does.</param>
internal sealed class PaneView(
    Pane pane, Func<Rectangle> area, Func<ImmutableArray<Row>> rows, Action<BrowserAction> take) : LinesView(area, rows)
{
    private const int WheelLines = 3;

    /// <summary>What a click on a cell does that stands for something of its own; null where it stands for its row.</summary>
    public Func<Point, BrowserAction?> Special { get; init; } = _ => null;

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        var action = ActionOf(mouse);
        if (action is not null)
            take(action);
        return action is not null;
    }

    private BrowserAction? ActionOf(Mouse mouse)
    {
        var flags = mouse.Flags;
        if (flags.HasFlag(MouseFlags.WheeledDown))
            return new BrowserAction.Wheel(pane, WheelLines);
        if (flags.HasFlag(MouseFlags.WheeledUp))
            return new BrowserAction.Wheel(pane, -WheelLines);

        if (pane == Pane.List && flags.HasFlag(MouseFlags.RightButtonClicked) && mouse.Position is { } at)
            return new BrowserAction.PickAt(at);

        var isDouble = flags.HasFlag(MouseFlags.LeftButtonDoubleClicked);
        return mouse.Position is { } cell && (isDouble || flags.HasFlag(MouseFlags.LeftButtonClicked))
            ? Special(cell) ?? new BrowserAction.Click(pane, cell, isDouble)
            : null;
    }
}
