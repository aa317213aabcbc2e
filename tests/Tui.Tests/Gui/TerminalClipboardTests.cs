using System.Text;
using Terminal.Gui.Drivers;

namespace Tui.Tests.Gui;

public class TerminalClipboardTests
{
    // "copied" in Base64.
    private const string Plain = "\e]52;c;Y29waWVk\a";
    private const string InTmux = Plain + "\ePtmux;\e\e]52;c;Y29waWVk\a\e\\";
    private const string InScreen = Plain + "\eP" + Plain + "\e\\";

    [Theory]
    [InlineData("xterm-256color", null, null, Plain)]
    [InlineData("tmux-256color", "/tmp/tmux-0/default,1,0", null, InTmux)]
    [InlineData("screen-256color", "/tmp/tmux-0/default,1,0", null, InTmux)]
    [InlineData("tmux-256color", null, null, InTmux)]
    [InlineData("screen", null, "12.pts-0.host", InScreen)]
    [InlineData("screen.xterm-256color", null, null, InScreen)]
    [InlineData("linux", null, null, "")]
    [InlineData("dumb", null, null, "")]
    public void The_text_gets_to_the_terminal_through_what_stands_between(string term, string? tmux, string? screen, string expected)
    {
        var sent = new StringBuilder();
        var path = PassThrough.To(new(name => name switch { "TERM" => term, "TMUX" => tmux, "STY" => screen, _ => null }));

        var isTaken = new TerminalClipboard(path, null, bytes => sent.Append(Encoding.ASCII.GetString(bytes))).TrySetClipboardData("copied");

        Assert.Equal(expected, sent.ToString());
        Assert.Equal(expected.Length > 0, isTaken);
    }

    [Fact]
    public void Within_screen_a_long_text_is_sent_in_parts_that_it_takes()
    {
        var sequence = new string('a', 1000);

        var wrapped = PassThrough.To(new(name => name == "TERM" ? "screen" : null))!.Wrap(sequence)[sequence.Length..];
        var parts = wrapped.Split("\e\\", StringSplitOptions.RemoveEmptyEntries);

        Assert.All(parts, part => Assert.StartsWith("\eP", part, StringComparison.Ordinal));
        Assert.All(parts, part => Assert.InRange(part.Length, 1, 256));
        Assert.Equal(sequence, string.Concat(parts.Select(part => part[2..])));
    }

    [Fact]
    public void What_a_terminal_would_obey_is_not_copied()
    {
        var sent = "";
        new TerminalClipboard(PassThrough.Direct, null, bytes => sent = Encoding.ASCII.GetString(bytes))
            .TrySetClipboardData("a\e[31mb\a\u009bc\u202ed\te\n");

        Assert.Equal("abd\te\n", Encoding.UTF8.GetString(Convert.FromBase64String(sent["\e]52;c;".Length..^1])));
    }

    [Theory]
    [InlineData(TerminalClipboard.MostBytes, true)]
    [InlineData(TerminalClipboard.MostBytes + 1, false)]
    public void A_text_that_is_too_long_is_not_sent(int length, bool isSent)
    {
        var sent = 0;
        var isTaken = new TerminalClipboard(PassThrough.Direct, null, bytes => sent = bytes.Length).TrySetClipboardData(new string('x', length));

        Assert.Equal(isSent, isTaken);
        Assert.InRange(sent, isSent ? 99_000 : 0, isSent ? 100_000 : 0);
    }
}
