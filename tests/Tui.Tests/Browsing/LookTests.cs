using Terminal.Gui.Drawing;
using Tui.Browsing.Views;
using Tui.Browsing.Views.Themes;
using Tui.Core.Articles;
using Color = Terminal.Gui.Drawing.Color;

namespace Tui.Tests.Browsing;

public class LookTests
{
    [Theory]
    [InlineData("s", "starred: The ferry")]
    [InlineData("m", "marked read: The ferry")]
    [InlineData("s s", "no longer starred: The ferry")]
    [InlineData("m m", "marked unread: The ferry")]
    [InlineData("s u", "Undone: no longer starred.")]
    public void What_a_key_has_changed_is_said_to_who_is_read_the_screen_to(string keys, string said)
    {
        var look = new Look(BuiltInThemes.Default, IsAscii: true) { IsLinear = true };
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24, look).Press(["j", .. keys.Split(' ')]);

        Assert.StartsWith(said, screen.Terminal.Lines[^1].Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_screen_that_is_read_out_keeps_the_words_behind_a_long_title_and_has_no_lines()
    {
        var look = new Look(BuiltInThemes.Default, IsAscii: true) { IsLinear = true };
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 40, 20, look).Press("x");
        Assert.Contains(screen.Terminal.Lines, line => line.EndsWith(", unread, 3 hours ago", StringComparison.Ordinal));
        Assert.StartsWith("picked, ", screen.Terminal.Lines[1], StringComparison.Ordinal);
        Assert.Contains(", unread", screen.Terminal.Lines[1], StringComparison.Ordinal);

        Assert.DoesNotContain("--", screen.Press(":").Terminal.LastFrame, StringComparison.Ordinal);
        Assert.DoesNotContain("--", screen.Press("Esc", "/").Terminal.LastFrame, StringComparison.Ordinal);
    }

    [Fact]
    public void A_screen_that_is_read_out_has_no_rules_in_tables_and_calls_a_picture_so()
    {
        var look = new Look(BuiltInThemes.Default, IsAscii: true) { IsLinear = true };
        var article = InventedArticles.Make("a.md", "A", "c", 1) with
        {
            Body = [new Block.Table([], 1, [Row("Key", "Meaning"), Row("j", "down")]), new Block.Figure([new Image("images/boat.png", "A boat")])],
        };
        using var screen = new BrowserScreen(new FakeArchive([article]), 80, 24, look).Press("Enter", "Tab");

        Assert.Contains(screen.Terminal.Lines, line => line.Contains("Meaning", StringComparison.Ordinal));
        Assert.DoesNotContain("--", screen.Terminal.LastFrame, StringComparison.Ordinal);
        Assert.StartsWith(" picture 1: images/boat.png", screen.Terminal.Lines[^1], StringComparison.Ordinal);
    }

    private static TableRow Row(params string[] cells) =>
        new([.. cells.Select(cell => new TableCell([new Block.Paragraph([new Inline.Text(cell)])], IsHead: false))]);

    [Fact]
    public void A_terminal_that_tells_of_a_light_ground_gets_other_colours_and_back()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24);
        Assert.Equal((Color)ColorName16.Cyan, screen.Terminal.AttributeAt(25, 3).Foreground);

        screen.Terminal.Send("\e]11;rgb:fdfd/f6f6/e3e3\e\\");
        Assert.Equal((Color)ColorName16.Blue, screen.Terminal.AttributeAt(25, 3).Foreground);

        screen.Terminal.Send("\e]11;rgb:00/2b/36\a");
        Assert.Equal((Color)ColorName16.Cyan, screen.Terminal.AttributeAt(25, 3).Foreground);
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(300, false)]
    public void Short_addresses_are_links_of_the_terminal_on_every_line(int length, bool isSent)
    {
        var address = $"https://news.example/{new string('a', length)}";
        var article = InventedArticles.Make("a.md", "A", "c", 1) with
        {
            Body = [new Block.Paragraph([new Inline.Link(address, [new Inline.Text("more")])])],
        };
        using var screen = new BrowserScreen(new FakeArchive([article]), 80, 24, Look.Default);

        var linked = Enumerable.Range(0, 80 * 24).Any(cell => screen.Terminal.UrlAt(cell % 80, cell / 80) == address);
        Assert.Equal(isSent, linked);
    }

    [Fact]
    public void In_ascii_there_is_no_other_line_or_mark()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24, Look.Default with { IsAscii = true });

        screen.Press("Enter", "s", "j").Matches("ascii-80x24");
    }

    [Fact]
    public void A_screen_that_is_read_out_is_one_pane_in_words_with_the_cursor_where_the_reader_is()
    {
        var look = new Look(BuiltInThemes.Default, IsAscii: true) { IsLinear = true };
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24, look);
        screen.Press("s", "j", "m", "j").Matches("read-out-list-80x24");
        Assert.Equal(new(0, 3), screen.Terminal.CursorPosition);

        screen.Press("Tab").Matches("read-out-article-80x24");
        Assert.Equal(new(0, 1), screen.Terminal.CursorPosition);

        screen.Press("Tab", "j").Matches("read-out-tree-80x24");
        Assert.Equal(new(0, 2), screen.Terminal.CursorPosition);
    }
}
