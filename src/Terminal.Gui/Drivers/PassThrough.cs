using System.Text;
using Tui.Text.Machine;

namespace Terminal.Gui.Drivers;

/// <summary>How a sequence gets to the terminal through a multiplexer that stands between.</summary>
internal sealed class PassThrough
{
    // GNU screen takes no longer strings; the sequence is cut, and what arrives is put together again by the terminal.
    private const int ScreenPart = 240;

    private readonly bool _isTmux;
    private readonly bool _isScreen;

    private PassThrough(bool isTmux, bool isScreen) => (_isTmux, _isScreen) = (isTmux, isScreen);

    /// <summary>Nothing stands between.</summary>
    internal static PassThrough Direct { get; } = new(false, false);

    /// <summary>The way to a terminal; null where it understands no operating system commands (OSC).</summary>
    internal static PassThrough? To(NamedTerminal terminal) =>
        terminal.IsDumb || terminal.IsOld ? null : new(terminal.IsTmux, terminal.IsScreen);

    /// <summary>
    /// The sequence as it is sent. Within tmux both by itself and wrapped: which of the two it obeys depends on its settings
    /// (<c>set-clipboard</c>, <c>allow-passthrough</c>). Within screen by itself too, since tmux calls itself so on other machines.
    /// </summary>
    internal string Wrap(string sequence)
    {
        if (_isTmux)
            return $"{sequence}\ePtmux;{sequence.Replace("\e", "\e\e", StringComparison.Ordinal)}\e\\";
        if (!_isScreen)
            return sequence;

        var wrapped = new StringBuilder(sequence);
        for (var start = 0; start < sequence.Length; start += ScreenPart)
            wrapped.Append("\eP").Append(sequence.AsSpan(start, Math.Min(ScreenPart, sequence.Length - start))).Append("\e\\");
        return wrapped.ToString();
    }
}
