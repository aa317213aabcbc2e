using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Tui.Browsing;
using Tui.Browsing.Effects;
using Tui.Browsing.Keys;

namespace Tui.Tests.Browsing;

public class ScreenTests
{
    private static BrowserScreen Dozen(int width, int height) =>
        new(new FakeArchive(InventedArticles.Dozen), width, height);

    [Theory]
    [InlineData(200, 60)]
    [InlineData(120, 40)]
    [InlineData(80, 24)]
    [InlineData(60, 20)]
    [InlineData(40, 12)]
    [InlineData(20, 5)]
    [InlineData(19, 5)]
    [InlineData(1, 1)]
    public void The_first_screen(int width, int height)
    {
        using var screen = Dozen(width, height);

        screen.Matches($"first-{width}x{height}");
    }

    [Fact]
    public void An_article_beside_the_open_tree()
    {
        using var screen = Dozen(120, 40).Press("h", "j", "j", "j", "j", "j", "l", "j", "Enter", "Enter");

        screen.Matches("category-120x40");
    }

    [Fact]
    public void An_article_under_the_list_scrolled_down()
    {
        using var screen = Dozen(80, 24).Press("Enter", "d");

        screen.Matches("reading-80x24");
    }

    [Fact]
    public void The_tree_that_takes_the_place_of_list_and_article()
    {
        using var screen = Dozen(60, 20).Press("h", "j", "j", "j", "j", "j", "Space", "j");

        screen.Matches("tree-60x20");
    }

    [Fact]
    public void An_article_that_fills_the_screen()
    {
        using var screen = Dozen(40, 12).Press("j", "j", "Enter");

        screen.Matches("reading-40x12");
    }

    [Fact]
    public void The_help_on_a_narrow_screen()
    {
        using var screen = Dozen(40, 12).Press("?");
        screen.Matches("help-40x12");
    }

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(62)]
    [InlineData(80)]
    public void All_of_what_keys_do_can_be_read_in_the_help(int width)
    {
        using var screen = Dozen(width, 400).Press("?");
        var shown = string.Concat(screen.Terminal.Lines.Select(line => line.TrimEnd() + " ")).Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.All(screen.State.Keys.HelpLines.Where(line => !line.Keys.IsEmpty), line => Assert.Contains(
            line.Description, string.Join(' ', shown), StringComparison.Ordinal));
    }

    [Fact]
    public void The_help()
    {
        using var screen = Dozen(80, 24).Press("?");
        screen.Matches("help-80x24");

        screen.Press("G");
        screen.Matches("help-end-80x24");
    }

    [Fact]
    public void An_empty_archive()
    {
        using var screen = new BrowserScreen(new FakeArchive([]), 80, 24);

        screen.Matches("empty-80x24");
    }

    [Fact]
    public void An_index_that_is_being_made()
    {
        using var screen = Dozen(80, 24);
        screen.Do(new BrowserAction.Updating(new UpdateProgress(1234, 10_500, true)));

        screen.Matches("indexing-80x24");
    }

    [Fact]
    public void A_file_that_is_gone()
    {
        var archive = new FakeArchive(InventedArticles.Dozen);
        archive.Gone.Add("harbour/ferry.md");
        using var screen = new BrowserScreen(archive, 80, 24).Press("j");

        screen.Matches("gone-80x24");
    }

    [Fact]
    public void The_ends_of_the_selected_row_are_reverse_where_the_focus_is_and_it_is_bold_elsewhere()
    {
        using var screen = Dozen(80, 24).Press("m");
        Assert.Equal(TextStyle.Reverse, screen.Terminal.AttributeAt(24, 1).Style);
        Assert.Equal(TextStyle.None, screen.Terminal.AttributeAt(27, 1).Style);
        Assert.Equal(TextStyle.Reverse, screen.Terminal.AttributeAt(79, 1).Style);
        Assert.Equal(TextStyle.Bold, screen.Terminal.AttributeAt(2, 1).Style);

        screen.Press("h");
        Assert.Equal(TextStyle.Bold, screen.Terminal.AttributeAt(27, 1).Style);
        Assert.Equal(TextStyle.Reverse, screen.Terminal.AttributeAt(0, 1).Style);
    }

    [Fact]
    public void Counts_and_dividers_are_dim()
    {
        using var screen = Dozen(80, 24);

        Assert.Equal(TextStyle.Faint, screen.Terminal.AttributeAt(23, 5).Style);
        Assert.Equal(TextStyle.Faint, screen.Terminal.AttributeAt(21, 3).Style);
    }

    [Fact]
    public void What_is_unread_is_bold_its_mark_and_a_star_are_in_the_accent_colour_and_its_count_is_bright()
    {
        using var screen = Dozen(80, 24).Press("j", "m", "j", "m", "s", "j");

        Assert.Contains("│ · The ferry", screen.Terminal.LastFrame, StringComparison.Ordinal);
        Assert.Contains("│ ★ 雾号", screen.Terminal.LastFrame, StringComparison.Ordinal);
        Assert.Equal(TextStyle.Faint, screen.Terminal.AttributeAt(25, 2).Style);
        Assert.Equal((Color)ColorName16.Cyan, screen.Terminal.AttributeAt(25, 3).Foreground);
        Assert.Equal((Color)ColorName16.Cyan, screen.Terminal.AttributeAt(25, 5).Foreground);
        Assert.Equal(TextStyle.Bold, screen.Terminal.AttributeAt(27, 5).Style);
        Assert.Equal(TextStyle.None, screen.Terminal.AttributeAt(21, 2).Style);
    }

    [Fact]
    public void The_mouse_reaches_the_pane_under_it()
    {
        using var screen = Dozen(80, 24);
        screen.Terminal.Click(30, 3);
        Assert.Equal(2, screen.State.List.Selected);

        screen.Terminal.Mouse(MouseFlags.WheeledDown, 30, 15);
        screen.Terminal.Click(5, 2);
        Assert.Equal(Pane.Tree, screen.State.Focus);
        Assert.Equal(1, screen.State.Tree.Selected);
    }

    [Fact]
    public void No_key_and_no_size_throws()
    {
        var random = new Random(1789);
        var keys = KeyMap.Entries.SelectMany(entry => entry.Keys).Select(stroke => stroke.Name)
            .Append("'灯\"1'").Distinct(StringComparer.Ordinal).ToArray();
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24);
        for (var step = 0; step < 5000; step++)
        {
            screen.Press(keys[random.Next(keys.Length)]);
            if (step % 10 == 0)
                screen.Resize(random.Next(1, 130), random.Next(1, 40));
        }

        Assert.NotEmpty(screen.Terminal.Lines);
    }
}
