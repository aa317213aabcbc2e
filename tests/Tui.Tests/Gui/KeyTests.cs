using Terminal.Gui.Drivers;
using Terminal.Gui.Input;

namespace Tui.Tests.Gui;

public class KeyTests
{
    [Theory]
    [InlineData("a", "a", "a")]
    [InlineData("A", "A", "A")]
    [InlineData("ctrl+p", "Ctrl+P", "")]
    [InlineData("Ctrl+P", "Ctrl+P", "")]
    [InlineData("Alt+Shift+CursorUp", "Alt+Shift+CursorUp", "")]
    [InlineData("pagedown", "PageDown", "")]
    [InlineData("F12", "F12", "")]
    [InlineData("+", "+", "+")]
    [InlineData("Ctrl++", "Ctrl++", "")]
    [InlineData("?", "?", "?")]
    [InlineData("日", "日", "日")]
    [InlineData("Space", "Space", " ")]
    public void A_name_is_a_key_and_the_key_has_the_name(string text, string name, string types)
    {
        Assert.True(Key.TryParse(text, out var key));

        Assert.Equal((name, types), (key.ToString(), key.AsGrapheme));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Hyper+A")]
    [InlineData("F25")]
    [InlineData("Nothing")]
    public void What_is_no_key_is_not_read(string text) => Assert.False(Key.TryParse(text, out _));

    [Fact]
    public void Keys_are_equal_by_key_and_modifiers()
    {
        Assert.Equal(Key.P.WithCtrl, new Key(KeyCode.P | KeyCode.CtrlMask));
        Assert.True('q' == Key.Q);
        Assert.True((Key)'Q' == Key.Q.WithShift);
        Assert.NotEqual(Key.Q, Key.Q.WithAlt);
    }
}
