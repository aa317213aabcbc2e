namespace Terminal.Gui.App;

/// <summary>The clipboard of whoever sits at the terminal.</summary>
public interface IClipboard
{
    /// <summary>Puts a text into the clipboard. May be called on any thread, and waits for other programs.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether anything took it, as far as can be told: a terminal does not answer.</returns>
    bool TrySetClipboardData(string text);
}
