using Terminal.Gui.Input;

namespace Tui.Browsing.Keys;

/// <summary>What the reader has typed, as it came.</summary>
internal abstract record Typed
{
    private Typed()
    {
    }

    /// <summary>A key.</summary>
    public sealed record Stroke(Key Key) : Typed;

    /// <summary>Text that was pasted.</summary>
    public sealed record Paste(string Text) : Typed;

    /// <summary>What stands on the screen for a key, and was clicked.</summary>
    public sealed record Hint(BrowserAction Action) : Typed;
}
