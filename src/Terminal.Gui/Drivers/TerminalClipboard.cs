using System.Text;
using Terminal.Gui.App;
using Tui.Text;

namespace Terminal.Gui.Drivers;

/// <summary>
/// The clipboard of the terminal, wherever it runs (OSC 52), and that of the machine where there is one. Both get the text:
/// no terminal says whether it took it.
/// </summary>
/// <param name="path">How a sequence gets to the terminal; null where it understands none.</param>
/// <param name="local">The machine's own clipboard; null where it is not to be used.</param>
/// <param name="send">Sends bytes to the terminal between two frames; called on any thread.</param>
internal sealed class TerminalClipboard(PassThrough? path, LocalClipboard? local, Action<byte[]> send) : IClipboard
{
    /// <summary>The most bytes of UTF-8 that are sent: 100,000 with the sequence around them, which is what terminals take.</summary>
    internal const int MostBytes = 74_994;

    /// <inheritdoc/>
    public bool TrySetClipboardData(string text)
    {
        // Whoever pastes it into a shell is not to run what a file has hidden in it.
        var bytes = Encoding.UTF8.GetBytes(TextCleaner.Clean(text));
        var isSent = path is not null && bytes.Length <= MostBytes;
        if (isSent)
            send(Encoding.ASCII.GetBytes(path!.Wrap($"\e]52;c;{Convert.ToBase64String(bytes)}\a")));
        return local?.Take(bytes) == true || isSent;
    }
}
