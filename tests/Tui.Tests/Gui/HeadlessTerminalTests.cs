using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Tui.Tests.Gui;

public class HeadlessTerminalTests
{
    [Fact]
    public void A_window_is_drawn_when_it_begins()
    {
        using var terminal = new HeadlessTerminal(20, 3);
        using var window = new Runnable();
        window.Add(new View { X = 2, Y = 1, Width = 10, Height = 1, Text = "日本 ok" });

        terminal.Begin(window);

        Assert.Equal("\n  日本 ok\n\n", terminal.LastFrame);
    }

    [Fact]
    public void Esc_stops_the_window_unless_a_view_handles_it()
    {
        using var terminal = new HeadlessTerminal(20, 3);
        using var window = new Runnable();
        terminal.Begin(window);

        terminal.Press(Key.Esc);

        Assert.False(terminal.IsRunning);
    }
}
