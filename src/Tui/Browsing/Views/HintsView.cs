using System.Drawing;
using Terminal.Gui.Input;

namespace Tui.Browsing.Views;

/// <summary>The line at the bottom, whose keys can be clicked.</summary>
/// <param name="state">What is shown.</param>
/// <param name="take">Takes what the mouse does.</param>
internal sealed class HintsView(Func<BrowserState> state, Action<BrowserAction> take)
    : LinesView(() => AreaOf(state()), () => [StatusRow.Of(state())])
{
    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (!mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked) || mouse.Position is not { } cell)
            return false;
        if (StatusRow.HintAt(state(), cell.X) is { } hint)
            take(hint.Action);
        return true;
    }

    private static Rectangle AreaOf(BrowserState state) => state.Layout.Status;
}
