using System.Drawing;
using Terminal.Gui.Input;
using Tui.Browsing;

namespace Tui.Tests.Browsing;

public class PaneStepsTests
{
    private static BrowserSession Dozen(int width, int height = 24) =>
        new(new FakeArchive(InventedArticles.Dozen), width, height);

    [Fact]
    public void The_line_beside_the_pane_with_the_focus_is_moved()
    {
        var session = Dozen(120);
        var before = session.State.Layout;

        Assert.Equal(before.List.Width + 4, session.Press(">").State.Layout.List.Width);
        Assert.Equal(before.Tree.Width, session.State.Layout.Tree.Width);
        Assert.Equal(before.Tree.Width - 4, session.Press("h", "<").State.Layout.Tree.Width);
        Assert.Equal(before.Tree, session.Press("=").State.Layout.Tree);
    }

    [Fact]
    public void A_list_over_the_article_grows_row_by_row()
    {
        var session = Dozen(80);
        var before = session.State.Layout.List.Height;

        Assert.Equal(before + 2, session.Press("+", "+").State.Layout.List.Height);
        Assert.Equal(before + 1, session.Press("-").State.Layout.List.Height);
    }

    [Theory]
    [InlineData(80, "<>+-")]
    [InlineData(120, "<>")]
    [InlineData(200, "<>")]
    public void No_edge_leaves_a_pane_without_room_and_each_comes_back_at_once(int width, string keys)
    {
        foreach (var key in keys.Select(character => character.ToString()))
        {
            var session = Dozen(width).Press([.. Enumerable.Repeat(key, 60)]);
            var layout = session.State.Layout;

            Assert.All(new[] { layout.Tree, layout.List, layout.Article },
                area => Assert.True(area.Width >= 12 && area.Height >= 3, $"{key} {area}"));
            var back = key switch { "<" => ">", ">" => "<", "+" => "-", _ => "+" };
            Assert.NotEqual((layout.Tree, layout.List), (session.Press(back).State.Layout.Tree, session.State.Layout.List));
        }
    }

    [Fact]
    public void A_key_that_has_no_line_to_move_says_so()
    {
        Assert.Equal("No pane stands beside another here.", Dozen(40, 12).Press(">").State.Message);
        Assert.Equal("The list does not stand over an article here.", Dozen(120).Press("+").State.Message);
    }

    [Fact]
    public void The_tree_is_hidden_and_comes_while_it_has_the_focus()
    {
        var session = Dozen(80).Press("T");
        Assert.True(session.State.Layout.Tree.IsEmpty);
        Assert.Equal(80, session.State.Layout.List.Width);

        Assert.False(session.Press("h").State.Layout.Tree.IsEmpty);
        Assert.True(session.Press("l").State.Layout.Tree.IsEmpty);
        Assert.False(session.Press("T").State.Layout.Tree.IsEmpty);
    }

    [Fact]
    public void Without_the_tree_a_wide_screen_has_list_and_article_side_by_side()
    {
        var layout = Dozen(120).Press("T").State.Layout;

        Assert.Equal(layout.List.Height, layout.Article.Height);
        Assert.Equal(119, layout.List.Width + layout.Article.Width);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(40)]
    public void From_the_tree_the_same_key_goes_to_the_list(int width)
    {
        var session = Dozen(width).Press("h", "T");

        Assert.Equal(Pane.List, session.State.Focus);
        Assert.True(session.State.Layout.Tree.IsEmpty);
    }

    [Fact]
    public void Zen_is_the_article_alone_in_the_middle_until_one_goes_back_to_the_list()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 120, 40).Press("z");
        screen.Matches("zen-120x40");

        Assert.False(screen.Press("Esc").State.Layout.List.IsEmpty);
        Assert.True(screen.Press("Enter").State.Layout.IsZen);
        Assert.False(screen.Press("z").State.Layout.IsZen);
    }

    [Fact]
    public void The_mouse_drags_the_lines_between_panes()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24);
        Drag(screen, new(23, 5), new(30, 6));
        Assert.Equal(30, screen.State.Layout.Tree.Width);

        Drag(screen, new(50, 7), new(52, 12));
        Assert.Equal(11, screen.State.Layout.List.Height);
    }

    [Fact]
    public void A_line_follows_the_pointer_no_further_than_its_panes_have_room()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 120, 40);
        Drag(screen, new(screen.State.Layout.Tree.Right, 5), new(119, 30));

        Assert.InRange(screen.State.Layout.Article.Width, 24, 40);
    }

    [Fact]
    public void What_was_dragged_selects_nothing()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24);
        Drag(screen, new(23, 5), new(34, 6));
        screen.Terminal.Mouse(MouseFlags.PositionReport, 45, 3);

        Assert.Equal(0, screen.State.List.Selected);
        Assert.Equal(34, screen.State.Layout.Tree.Width);
    }

    [Fact]
    public void The_next_visit_has_the_screen_as_it_was_left()
    {
        var archive = new FakeArchive(InventedArticles.Dozen);
        var first = new BrowserSession(archive).Press(">", "+", "+", "h", "j", "j", "j", "j", "j", "Space", "l", "T");
        var second = new BrowserSession(archive);

        Assert.Equal(first.State.Panes, second.State.Panes);
        Assert.True(second.State.Tree.Expanded.IsSupersetOf(first.State.Tree.Expanded));
        Assert.Equal(first.State.Layout.List, second.State.Layout.List);
    }

    private static void Drag(BrowserScreen screen, Point from, Point to)
    {
        screen.Terminal.Mouse(MouseFlags.LeftButtonPressed, from.X, from.Y);
        screen.Terminal.Mouse(MouseFlags.LeftButtonPressed | MouseFlags.PositionReport, (from.X + to.X) / 2, (from.Y + to.Y) / 2);
        screen.Terminal.Mouse(MouseFlags.LeftButtonPressed | MouseFlags.PositionReport, to.X, to.Y);
        screen.Terminal.Mouse(MouseFlags.LeftButtonReleased, to.X, to.Y);
    }
}
