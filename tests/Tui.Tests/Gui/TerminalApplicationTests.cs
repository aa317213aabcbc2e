using System.Runtime.InteropServices;
using System.Text;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Terminal.Gui.Time;
using Terminal.Gui.Views;

namespace Tui.Tests.Gui;

public sealed class TerminalApplicationTests : IDisposable
{
    private readonly Clock _clock = new();
    private readonly HeadlessTerminal _terminal;
    private readonly Runnable _window = new() { Text = "text" };

    public TerminalApplicationTests() => _terminal = new HeadlessTerminal(10, 2, _clock);

    [Fact]
    public void Taking_the_terminal_and_the_first_frame_are_one_write()
    {
        _terminal.Begin(_window);

        Assert.Equal(1, _terminal.Terminal.Writes);
        Assert.StartsWith("\e[?1049h", Encoding.UTF8.GetString(_terminal.Terminal.Sent), StringComparison.Ordinal);
    }

    [Fact]
    public void Giving_the_terminal_back_is_one_write_that_ends_on_the_old_screen()
    {
        _terminal.Begin(_window);
        _terminal.ForgetBytes();

        _terminal.Dispose();

        Assert.Equal(1, _terminal.Terminal.Writes);
        Assert.EndsWith("\e[?7;25h\e[?1049l", Encoding.UTF8.GetString(_terminal.Terminal.Sent), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_keys_make_one_frame()
    {
        using var field = new TextField { Width = 10 };
        _window.Add(field);
        _terminal.Begin(_window);
        _terminal.ForgetBytes();

        _terminal.Send("many keys");

        Assert.Equal(("many keys", 1), (field.Text, _terminal.Terminal.Writes));
    }

    [Fact]
    public void An_action_from_another_thread_runs_at_the_next_turn()
    {
        _terminal.Begin(_window);

        _terminal.App.Invoke(() => _window.Text = "changed");
        _terminal.Step();

        Assert.Equal("changed", _terminal.Lines[0]);
    }

    [Theory]
    [InlineData("Terminated", PosixSignal.SIGTERM)]
    [InlineData("Interrupted", PosixSignal.SIGINT)]
    [InlineData("HungUp", PosixSignal.SIGHUP)]
    public void A_run_that_a_signal_ends_returns_the_signal(string signal, PosixSignal result)
    {
        _terminal.App.Invoke(() => _terminal.Terminal.Raise(Enum.Parse<TerminalSignal>(signal)));

        Assert.Equal(result, _terminal.App.Run(_window));
    }

    [Fact]
    public void A_line_that_is_cut_ends_the_run_quietly()
    {
        _terminal.App.Invoke(() => _terminal.Terminal.Gone = true);

        Assert.Equal(PosixSignal.SIGHUP, _terminal.App.Run(_window));
    }

    [Fact]
    public void A_run_returns_the_windows_result()
    {
        _window.Result = "chosen";
        _terminal.Terminal.Type("\e"u8);

        Assert.Equal("chosen", _terminal.App.Run(_window));
    }

    [Fact]
    public void An_exception_gives_the_terminal_back_before_it_leaves_the_run()
    {
        _terminal.App.Invoke(static () => throw new InvalidOperationException("a bug"));

        Assert.Throws<InvalidOperationException>(() => _terminal.App.Run(_window));
        Assert.False(_terminal.Terminal.Entered);
    }

    [Fact]
    public void An_exception_that_is_handled_does_not_end_the_run()
    {
        var told = new List<string>();
        _terminal.App.Invoke(static () => throw new InvalidOperationException("a bug"));
        _terminal.App.Invoke(() => _terminal.App.RequestStop());

        _terminal.App.Run(_window, error =>
        {
            told.Add(error.Message);
            return true;
        });

        Assert.Equal(["a bug"], told);
    }

    [Fact]
    public void A_frame_is_sent_as_a_whole_once_the_terminal_said_it_can()
    {
        _terminal.Begin(_window);
        _terminal.Send("\e[?2026;2$y");
        _terminal.ForgetBytes();

        _window.Text = new string('x', 300);
        _terminal.Resize(300, 2);

        Assert.EndsWith("\e[?2026l", Encoding.UTF8.GetString(_terminal.Terminal.Sent), StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_process_was_stopped_everything_is_sent_again()
    {
        _terminal.Begin(_window);
        _terminal.ForgetBytes();

        _terminal.Press(Key.Z.WithCtrl);

        var sent = Encoding.UTF8.GetString(_terminal.Terminal.Sent);
        Assert.Contains("\e[?1049l\e[?1049h", sent, StringComparison.Ordinal);
        Assert.EndsWith("text", sent, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _window.Dispose();
        _terminal.Dispose();
    }

    private sealed class Clock : ITimeProvider
    {
        public DateTime Now { get; set; } = DateTime.UnixEpoch;
    }
}
