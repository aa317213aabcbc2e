using Terminal.Gui.Input;

namespace Tui.Browsing.Views;

/// <summary>The line at the top, where a click on the order of the list goes on to the next.</summary>
/// <param name="state">What is shown.</param>
/// <param name="take">Takes what the mouse does.</param>
internal sealed class HeaderView(Func<BrowserState> state, Action<BrowserAction> take)
    : LinesView(() => state().Layout.Header, () => [HeaderRow.Of(state())])
{
    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (!mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked) || mouse.Position is not { } cell || !HeaderRow.IsOrderAt(state(), cell.X))
            return false;
        take(new BrowserAction.NextOrder());
        return true;
    }
}
