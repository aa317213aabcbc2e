using System.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Terminal.Gui.Views;

namespace Tui.Tests.Gui;

public sealed class TextFieldTests : IDisposable
{
    private readonly HeadlessTerminal _terminal = new(12, 2);
    private readonly Runnable _window = new();
    private readonly TextField _field = new() { X = 1, Width = 8 };

    public TextFieldTests()
    {
        _window.Add(_field);
        _terminal.Begin(_window);
    }

    [Theory]
    [InlineData("Backspace", "one tw", 6)]
    [InlineData("Home Delete", "ne two", 0)]
    [InlineData("Ctrl+A x", "xone two", 1)]
    [InlineData("CursorLeft CursorLeft x", "one txwo", 6)]
    [InlineData("Ctrl+W", "one ", 4)]
    [InlineData("Ctrl+CursorLeft Ctrl+K", "one ", 4)]
    [InlineData("Ctrl+CursorLeft Ctrl+U", "two", 0)]
    [InlineData("Ctrl+A Alt+D", " two", 0)]
    [InlineData("Ctrl+A Ctrl+E Y", "one twoY", 8)]
    public void Keys_edit_the_line(string keys, string text, int insertionPoint)
    {
        _terminal.Type("one two");

        _terminal.Press([.. keys.Split(' ').Select(key => new Key(key))]);

        Assert.Equal((text, insertionPoint), (_field.Text, _field.InsertionPoint));
    }

    [Fact]
    public void A_cluster_is_deleted_as_a_whole()
    {
        _terminal.Type("a👩‍🚀");

        _terminal.Press(Key.Backspace);

        Assert.Equal("a", _field.Text);
    }

    [Fact]
    public void The_cursor_stands_behind_what_was_typed()
    {
        _terminal.Type("日本");

        Assert.Equal(new Point(5, 0), _terminal.CursorPosition);
    }

    [Fact]
    public void A_line_that_is_too_long_is_scrolled_by_cells()
    {
        _terminal.Type("日本語テキスト");

        Assert.Equal("  キスト", _terminal.Lines[0]);
        Assert.Equal(new Point(8, 0), _terminal.CursorPosition);
    }

    [Fact]
    public void A_paste_is_one_clean_line()
    {
        _terminal.Paste("one\n\e[31mtwo\t");

        Assert.Equal("one two", _field.Text);
    }

    [Fact]
    public void A_change_is_told_with_what_was_before()
    {
        var told = new List<string>();
        _field.ValueChanged += (_, change) => told.Add($"{change.OldValue}>{change.NewValue}");

        _terminal.Type("ab");
        _terminal.Press(Key.Home);

        Assert.Equal([">a", "a>ab"], told);
    }

    [Fact]
    public void A_click_moves_the_insertion_point()
    {
        _terminal.Type("日本語");

        _terminal.Click(3, 0);

        Assert.Equal(1, _field.InsertionPoint);
    }

    [Fact]
    public void Esc_is_left_to_the_window()
    {
        _terminal.Press(Key.Esc);

        Assert.False(_terminal.IsRunning);
    }

    public void Dispose()
    {
        _window.Dispose();
        _terminal.Dispose();
    }
}
