using Terminal.Gui.Input;
using Terminal.Gui.Views;

namespace Tui.Browsing.Views;

/// <summary>The field that a prompt is typed into. Keys that end the prompt are the browser's, the rest its own.</summary>
/// <param name="handle">Handles a key; false where the field is to have it.</param>
/// <param name="hold">Keeps text that was pasted for later; false where the field is to have it.</param>
internal sealed class PromptField(Func<Key, bool> handle, Func<string, bool> hold) : TextField
{
    /// <summary>Whether a key edits the text, other than by being typed into it.</summary>
    public bool IsFor(Key key) => KeyBindings.TryGet(key, out _);

    /// <summary>Inserts text.</summary>
    public void Paste(string text) => base.OnPaste(text);

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key) => handle(key) || base.OnKeyDown(key);

    /// <inheritdoc/>
    protected override bool OnPaste(string text) => hold(text) || base.OnPaste(text);
}
