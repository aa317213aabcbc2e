using Terminal.Gui.Input;
using Terminal.Gui.Views;

namespace Tui.Browsing.Views;

/// <summary>The field that a prompt is typed into. Keys that end the prompt are the browser's, the rest its own.</summary>
/// <param name="handle">Handles a key; false where the field is to have it.</param>
internal sealed class PromptField(Func<Key, bool> handle) : TextField
{
    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key) => handle(key) || base.OnKeyDown(key);
}
