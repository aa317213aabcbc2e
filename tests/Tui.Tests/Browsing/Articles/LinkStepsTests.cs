using System.Collections.Immutable;
using Terminal.Gui.Drawing;
using Tui.Browsing;
using Tui.Browsing.Listing;
using Tui.Browsing.Prompts;
using Tui.Core.Articles;

namespace Tui.Tests.Browsing.Articles;

public class LinkStepsTests
{
    private static Article Made(string path, string title, double daysAgo, params ImmutableArray<Block> body) =>
        InventedArticles.Make(path, title, path.StartsWith("b/", StringComparison.Ordinal) ? "b" : "a", daysAgo) with { Body = body };

    private static IEnumerable<Block> Filler(int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(number => Text($"Paragraph {number} stands between."));

    private static Block.Paragraph Text(string text) => new([new Inline.Text(text)]);

    private static Block.Paragraph Link(string address, string text) =>
        new([new Inline.Text("See "), new Inline.Link(address, [new Inline.Text(text)]), new Inline.Text(" for more.")]);

    private static FakeArchive Archive => new(
    [
        Made("a/one.md", "One", 1, [
            Link("b/two.md", "the second"), Link("https://example.org/a", "the web"),
            new Block.Figure([new Image("https://example.org/p.jpg", "A lamp")]),
            .. Filler(1, 30), Link("#the-end", "the end"), .. Filler(31, 50),
            new Block.Heading(2, [new Inline.Text("The End!")]), .. Filler(51, 80)]),
        Made("b/two.md", "Two", 2, [.. Filler(1, 40), Link("b/none.md", "nothing")]),
    ]);

    private static BrowserScreen Screen(int width = 80, int height = 24) => new(Archive, width, height);

    private static string Status(BrowserScreen screen) => screen.Terminal.Lines[^1];

    [Fact]
    public void A_key_goes_from_link_to_link_and_picture_and_says_where_each_leads()
    {
        using var screen = Screen().Press("Enter", "Tab");
        Assert.StartsWith(" [1] b/two.md", Status(screen), StringComparison.Ordinal);
        Assert.StartsWith(" [2] https://example.org/a", Status(screen.Press("Tab")), StringComparison.Ordinal);
        Assert.StartsWith(" ▣ 1 https://example.org/p.jpg", Status(screen.Press("Tab")), StringComparison.Ordinal);
        Assert.StartsWith(" → #the-end", Status(screen.Press("Tab")), StringComparison.Ordinal);
        Assert.Contains("See the end for more.", screen.Terminal.LastFrame, StringComparison.Ordinal);
        Assert.StartsWith(" ▣ 1", Status(screen.Press("Shift-Tab")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q")]
    [InlineData("Esc")]
    public void Out_of_an_article_that_a_link_led_to_from_a_search_one_comes_back_to_the_search_and_then_out_of_it(string key)
    {
        using var screen = Screen().Press("/", "'one'", "Enter", "Enter", "g", "Tab", "Enter");
        Assert.Equal("b/two.md", screen.State.Article.Path);
        Assert.Equal(ListScope.All, screen.State.List.Scope);

        screen.Press(key);
        Assert.Equal((ListScope.Search("one"), Pane.List), (screen.State.List.Scope, screen.State.Focus));
        Assert.Equal("a/one.md", screen.State.Article.Path);
        Assert.Equal(ListScope.All, screen.Press("Esc").State.List.Scope);
    }

    [Fact]
    public void Another_list_that_was_chosen_since_is_not_left_for_the_search()
    {
        using var screen = Screen().Press("/", "'one'", "Enter", "Enter", "g", "Tab", "Enter", "2", "1", "G", "l", "Enter", "q");

        Assert.False(screen.State.List.Scope.HasWords);
    }

    [Theory]
    [InlineData("b/two.md", true)]
    [InlineData("/2021/11/two/", true)]
    [InlineData("two.php?x=1", true)]
    [InlineData("release-1.2", true)]
    [InlineData("#part", true)]
    [InlineData("https://example.org/paper.pdf", true)]
    [InlineData("files/paper.pdf", false)]
    [InlineData("files/PAPER.PDF", false)]
    [InlineData("talk.mp3#t=1", false)]
    public void Only_what_can_be_opened_is_said_to_open(string address, bool opens)
    {
        using var screen = new BrowserScreen(new FakeArchive([Made("a/one.md", "One", 1, Link(address, "it"))]), 80, 24).Press("Enter", "Tab");

        Assert.Equal(opens, Status(screen).Contains("Enter open", StringComparison.Ordinal));
        Assert.Contains("y copy", Status(screen), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lamp.jpg", true)]
    [InlineData("lamp.svg", false)]
    [InlineData("data:image/png", false)]
    public void A_picture_of_the_archive_is_said_to_open_where_its_name_is_that_of_one(string address, bool isOpened)
    {
        using var screen = new BrowserScreen(
            new FakeArchive([Made("a/one.md", "One", 1, new Block.Figure([new Image(address, "A lamp")]))]), 80, 24).Press("Enter", "Tab");

        Assert.StartsWith($" ▣ 1 {address}", Status(screen), StringComparison.Ordinal);
        Assert.Equal(isOpened, Status(screen).Contains("Enter open", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_to_the_address_where_another_article_was_published_opens_that_article()
    {
        var archive = new FakeArchive(
        [
            Made("a/one.md", "One", 1, Link("https://example.org/two", "the second"), Link("https://example.org/x", "other")),
            Made("b/two.md", "Two", 2, Text("Here.")) with { Addresses = ["https://example.org/two"] },
        ]);
        using var screen = new BrowserScreen(archive, 80, 24).Press("Enter", "Tab", "Enter");
        Assert.Equal("Two", screen.State.List.Current?.Title);
        Assert.Null(screen.State.Prompt);

        screen.Press("H", "Tab", "Tab", "Enter");
        Assert.Equal("https://example.org/x", Assert.IsType<Prompt.ConfirmOpen>(screen.State.Prompt).Address);
    }

    [Fact]
    public void The_link_that_the_reader_is_at_is_reverse()
    {
        using var screen = Screen().Press("Enter", "Tab");
        var row = screen.Terminal.Lines.ToList().FindIndex(line => line.Contains("the second", StringComparison.Ordinal));
        var column = screen.Terminal.Lines[row].IndexOf("the second", StringComparison.Ordinal);

        Assert.True(screen.Terminal.AttributeAt(column, row).Style.HasFlag(TextStyle.Reverse));
        Assert.False(screen.Terminal.AttributeAt(column - 2, row).Style.HasFlag(TextStyle.Reverse));
    }

    [Fact]
    public void Behind_the_last_link_comes_the_next_pane_and_before_the_first_the_one_before()
    {
        using var screen = Screen().Press("Enter", "Tab", "Tab", "Tab", "Tab", "Tab");
        Assert.Equal(Pane.Tree, screen.State.Focus);

        screen.Press("Shift-Tab", "g", "Tab", "Shift-Tab");
        Assert.Equal(Pane.List, screen.State.Focus);
    }

    [Fact]
    public void Escape_leaves_the_link_and_then_the_article()
    {
        using var screen = Screen().Press("Enter", "Tab", "Esc");
        Assert.Equal(Pane.Article, screen.State.Focus);
        Assert.Equal(Pane.List, screen.Press("Esc").State.Focus);
    }

    [Fact]
    public void A_link_to_an_article_of_the_archive_opens_it_and_keys_go_back_and_forward_to_the_same_place()
    {
        using var screen = Screen().Press("Enter", "j", "Tab", "Enter");
        Assert.Equal("b/two.md", screen.State.Article.Path);
        Assert.Equal(Pane.Article, screen.State.Focus);

        screen.Press("j", "j", "H");
        Assert.Equal("a/one.md", screen.State.Article.Path);
        Assert.Equal(1, screen.State.Article.Top);

        screen.Press("L");
        Assert.Equal("b/two.md", screen.State.Article.Path);
        Assert.Equal(2, screen.State.Article.Top);
        Assert.Contains("Nothing was gone back from.", Status(screen.Press("L")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_out_of_the_list_opens_its_article_among_all_and_back_leads_to_the_list()
    {
        using var screen = Screen().Press("h", "j", "j", "j", "j", "Enter", "Enter");
        var scope = screen.State.List.Scope;
        Assert.Equal("a", scope.Name);

        screen.Press("Tab", "Enter");
        Assert.Equal("b/two.md", screen.State.Article.Path);
        Assert.Equal(ListScope.All, screen.State.List.Scope);

        screen.Press("Ctrl-O");
        Assert.Equal("a/one.md", screen.State.Article.Path);
        Assert.Equal(scope, screen.State.List.Scope);
        Assert.Equal(Pane.Article, screen.State.Focus);
    }

    [Fact]
    public void A_link_within_the_article_goes_to_the_heading_and_back()
    {
        using var screen = Screen().Press("Enter", "Tab", "Tab", "Tab", "Tab");
        var before = screen.State.Article.Top;

        screen.Press("Enter");
        Assert.Contains("The End!", screen.Terminal.Lines[screen.State.Layout.Article.Top], StringComparison.Ordinal);
        Assert.Equal(before, screen.Press("H").State.Article.Top);
    }

    [Fact]
    public void A_link_to_nothing_says_so()
    {
        using var screen = Screen().Press("Enter", "n", "G", "Tab", "Enter");

        Assert.Contains("No article of this archive: b/none.md", Status(screen), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_the_web_is_asked_about_first()
    {
        using var screen = Screen().Press("Enter", "Tab", "Tab", "Enter");

        Assert.StartsWith(" Open https://example.org/a?", Status(screen), StringComparison.Ordinal);
    }

    [Fact]
    public void From_the_list_back_leads_to_the_article_that_was_left()
    {
        using var screen = Screen().Press("Enter", "j", "Esc", "j", "H");

        Assert.Equal("a/one.md", screen.State.Article.Path);
        Assert.Equal(1, screen.State.Article.Top);
        Assert.Contains("Nothing was read before this.", Status(screen.Press("H")), StringComparison.Ordinal);
    }
}
