using Terminal.Gui.Input;

namespace Tui.Browsing.Views;

/// <summary>The list of actions, where one is run by a click.</summary>
/// <param name="state">What is shown.</param>
/// <param name="take">Takes what the mouse does.</param>
internal sealed class PaletteView(Func<BrowserState> state, Action<BrowserAction> take)
    : LinesView(() => PaletteRows.AreaOf(state()), () => PaletteRows.Of(state()))
{
    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Flags.HasFlag(MouseFlags.WheeledDown))
            take(new BrowserAction.MoveCommand(1));
        else if (mouse.Flags.HasFlag(MouseFlags.WheeledUp))
            take(new BrowserAction.MoveCommand(-1));
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked)
            && mouse.Position is { } cell && PaletteRows.CommandAt(state(), cell.Y) is { } row)
            take(new BrowserAction.RunCommand(row));

        // What is under it is not to be reached through it.
        return true;
    }
}
