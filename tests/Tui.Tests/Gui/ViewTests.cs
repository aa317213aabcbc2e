using System.Drawing;
using System.Text;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Tui.Tests.Gui;

public sealed class ViewTests : IDisposable
{
    private readonly HeadlessTerminal _terminal = new(20, 4);
    private readonly Runnable _window = new();

    [Fact]
    public void Views_are_laid_out_from_each_other_and_from_the_end()
    {
        var left = new View { Width = 8, Height = Dim.Fill(1) };
        var right = new View { X = Pos.Right(left) + 1, Width = Dim.Fill(), Height = Dim.Height(left) };
        var bottom = new View { Y = Pos.AnchorEnd(1), Width = Dim.Fill(), Height = 1 };
        var middle = new View { X = Pos.Center(), Y = 1, Width = 6, Height = 1 };
        _window.Add(right, left, bottom, middle);

        _terminal.Begin(_window);

        Assert.Equal(new Rectangle(0, 0, 8, 3), left.Frame);
        Assert.Equal(new Rectangle(9, 0, 11, 3), right.Frame);
        Assert.Equal(new Rectangle(0, 3, 20, 1), bottom.Frame);
        Assert.Equal(new Rectangle(7, 1, 6, 1), middle.Frame);
    }

    [Fact]
    public void A_resized_screen_is_laid_out_and_drawn_again()
    {
        _window.Add(new View { Y = Pos.AnchorEnd(1), Width = Dim.Fill(), Height = 1, Text = "bottom" });
        _terminal.Begin(_window);

        _terminal.Resize(8, 2);

        Assert.Equal("\nbottom\n", _terminal.LastFrame);
    }

    [Fact]
    public void Nothing_is_drawn_outside_a_view()
    {
        var inner = new View { X = 3, Width = 4, Height = 1, Text = "日本語" };
        var outer = new View { X = 1, Width = 6, Height = 1 };
        outer.Add(inner);
        _window.Add(outer);

        _terminal.Begin(_window);

        Assert.Equal("    日", _terminal.Lines[0]);
    }

    [Fact]
    public void Half_of_a_wide_cluster_is_a_space()
    {
        _window.Add(new View { Width = 3, Height = 1, Text = "日本" }, new View { X = 3, Width = 1, Height = 1, Text = "x" });

        _terminal.Begin(_window);

        Assert.Equal("日 x", _terminal.Lines[0]);
    }

    [Fact]
    public void A_view_that_needs_no_drawing_sends_nothing()
    {
        var view = new Drawn { Width = 5, Height = 1 };
        var other = new Drawn { X = 6, Width = 5, Height = 1 };
        _window.Add(view, other);
        _terminal.Begin(_window);
        _terminal.ForgetBytes();
        var drawn = other.Times;

        view.SetNeedsDraw();
        _terminal.Step();

        Assert.Equal((0, drawn), (_terminal.BytesSent, other.Times));
    }

    [Fact]
    public void A_view_on_top_of_one_that_is_drawn_is_drawn_again()
    {
        var below = new View { Width = 10, Height = 1, Text = "below" };
        _window.Add(below, new View { X = 2, Width = 4, Height = 1, Text = "top" });
        _terminal.Begin(_window);

        below.Text = "BELOW TEXT";
        _terminal.Step();

        Assert.Equal("BEtop TEXT", _terminal.Lines[0]);
    }

    [Fact]
    public void Keys_go_to_the_focused_view_first_and_then_outward()
    {
        var order = new List<string>();
        var pane = new Recording("pane", order) { Width = 5, Height = 1, CanFocus = true };
        var leaf = new Recording("leaf", order) { Width = 5, Height = 1, CanFocus = true };
        pane.Add(leaf);
        _window.Add(pane);
        _terminal.Begin(_window);

        _terminal.Press(Key.A);

        Assert.Equal(["leaf a", "pane a"], order);
        Assert.True(leaf.HasFocus && pane.HasFocus && _window.HasFocus);
    }

    [Fact]
    public void Tab_and_Shift_Tab_go_round()
    {
        View[] views = [.. Enumerable.Range(0, 3).Select(i => new View { X = i, Width = 1, Height = 1, CanFocus = true, Id = $"{i}" })];
        views[1].TabStop = TabBehavior.NoStop;
        _window.Add(views);
        _terminal.Begin(_window);

        var visited = new List<string?>();
        foreach (var key in new[] { Key.Empty, Key.Tab, Key.Tab, Key.Tab.WithShift })
        {
            _terminal.Press(key);
            visited.Add(_window.MostFocused?.Id);
        }

        Assert.Equal(["0", "2", "0", "2"], visited);
    }

    [Fact]
    public void A_view_that_is_hidden_gives_its_focus_away_and_gets_it_back_on_request()
    {
        var first = new View { Width = 1, Height = 1, CanFocus = true };
        var second = new View { X = 2, Width = 1, Height = 1, CanFocus = true };
        _window.Add(first, second);
        _terminal.Begin(_window);

        first.Visible = false;

        Assert.True(second.HasFocus);
        Assert.False(first.SetFocus());
    }

    [Fact]
    public void A_press_of_the_mouse_reaches_the_deepest_view_in_its_own_coordinates_and_focuses_it()
    {
        var order = new List<string>();
        var pane = new View { X = 2, Y = 1, Width = 10, Height = 2, CanFocus = true };
        var leaf = new Recording("leaf", order) { X = 3, Width = 5, Height = 1, CanFocus = true };
        _window.Add(new View { Width = 1, Height = 1, CanFocus = true }, pane);
        pane.Add(leaf);
        _terminal.Begin(_window);

        _terminal.Mouse(MouseFlags.LeftButtonPressed, 7, 1);

        Assert.Equal(["leaf {X=2,Y=0}"], order);
        Assert.True(leaf.HasFocus);
    }

    [Fact]
    public void A_window_on_top_has_the_keys_until_it_ends()
    {
        var inner = new View { Width = 1, Height = 1, CanFocus = true };
        _window.Add(inner);
        _terminal.Begin(_window);
        using var dialog = new Runnable { X = 5, Width = 4, Height = 1, Text = "ask" };

        _terminal.Begin(dialog);
        Assert.False(inner.HasFocus);
        _terminal.End(dialog);

        Assert.True(inner.HasFocus);
    }

    [Fact]
    public void No_control_character_reaches_the_terminal()
    {
        _window.Add(new View { Width = 20, Height = 1, Text = "a\e[2J\u009b31mb\u202e\ac\u0000d" });
        _terminal.Begin(_window);
        var sent = Encoding.UTF8.GetString(_terminal.Terminal.Sent);

        Assert.Equal("a[2J31mbcd", _terminal.Lines[0]);
        Assert.Contains("a[2J31mbcd", sent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheme_is_inherited_and_its_missing_roles_follow_from_the_ordinary()
    {
        var view = new View();
        _window.Add(view);
        _window.SetScheme(new Scheme(new Attribute(ColorName16.Gray, ColorName16.Black)) { Highlight = new(ColorName16.Red, ColorName16.Black) });

        Assert.Equal(new Attribute(ColorName16.Red, ColorName16.Black), view.GetAttributeForRole(VisualRole.Highlight));
        Assert.Equal(TextStyle.Reverse, view.GetAttributeForRole(VisualRole.Focus).Style);
    }

    public void Dispose()
    {
        _window.Dispose();
        _terminal.Dispose();
    }

    private sealed class Drawn : View
    {
        internal int Times { get; private set; }

        protected internal override bool OnDrawingContent(DrawContext? context)
        {
            Times++;
            return true;
        }
    }

    private sealed class Recording(string name, List<string> order) : View
    {
        protected internal override bool OnKeyDown(Key key)
        {
            order.Add($"{name} {key}");
            return false;
        }

        protected internal override bool OnMouseEvent(Mouse mouse)
        {
            order.Add($"{name} {mouse.Position}");
            return true;
        }
    }
}
