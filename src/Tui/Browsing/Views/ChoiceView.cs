using Terminal.Gui.Input;

namespace Tui.Browsing.Views;

/// <summary>A list to choose from, where a click chooses.</summary>
/// <param name="state">What is shown.</param>
/// <param name="take">Takes what the mouse does.</param>
internal sealed class ChoiceView(Func<BrowserState> state, Action<BrowserAction> take)
    : LinesView(() => ChoiceRows.AreaOf(state()), () => ChoiceRows.Of(state()))
{
    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Flags.HasFlag(MouseFlags.WheeledDown))
            take(new BrowserAction.MoveChoice(1));
        else if (mouse.Flags.HasFlag(MouseFlags.WheeledUp))
            take(new BrowserAction.MoveChoice(-1));
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked)
            && mouse.Position is { } cell && ChoiceRows.ChoiceAt(state(), cell.Y) is { } row)
            take(new BrowserAction.TakeChoice(row));

        // What is under it is not to be reached through it.
        return true;
    }
}
