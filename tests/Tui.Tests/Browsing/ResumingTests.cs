using Tui.Browsing;
using Tui.Core.Articles;

namespace Tui.Tests.Browsing;

/// <summary>However an article was come to, the next visit begins in it where reading stopped, also where the program was killed.</summary>
public class ResumingTests
{
    private static IEnumerable<Block> Filler(string name) =>
        Enumerable.Range(1, 30).Select(number => new Block.Paragraph([new Inline.Text($"{name}, paragraph {number}.")]));

    private static Block.Paragraph Link(string address) => new([new Inline.Link(address, [new Inline.Text("there")])]);

    private static Article Made(string path, string title, double daysAgo, params IEnumerable<Block> body) =>
        InventedArticles.Make(path, title, path.Split('/')[0], daysAgo) with
        {
            Body = [.. body, .. Filler(title), new Block.Heading(2, [new Inline.Text("The end")]), .. Filler(title)],
        };

    private static FakeArchive Archive => new(
    [
        Made("a/one.md", "First", 1, Link("/b/two.md"), Link("https://example.org/three")),
        Made("b/two.md", "Second", 2),
        Made("b/three.md", "Third", 3) with { Addresses = ["https://example.org/three"] },
    ]);

    [Theory]
    [InlineData("First", "Enter", "t", "Enter")]
    [InlineData("Second", "Enter", "Tab", "Enter", "d", "d")]
    [InlineData("Third", "Enter", "Tab", "Tab", "Enter", "d")]
    [InlineData("Second", "Enter", "F", "'a'", "d")]
    [InlineData("First", "Enter", "d", "t", "Enter", "H")]
    [InlineData("First", "Enter", "F", "Esc", "d")]
    [InlineData("Second", "Enter", "Tab", "Enter", "d", "H", "L")]
    [InlineData("First", "Enter", "Tab", "Enter", "d", "H", "d")]
    [InlineData("Third", "/", "'Third'", "Enter", "Enter", "d")]
    [InlineData("Second", "F", "'Second'", "Enter", "Enter", "d")]
    [InlineData("Second", "h", "j", "j", "j", "j", "j", "j", "Enter", "Enter", "d")]
    [InlineData("First", "Enter", "/", "'paragraph 20'", "Enter")]
    public void The_next_visit_begins_there(string title, params string[] keys)
    {
        var archive = Archive;
        using var first = new BrowserScreen(archive, 80, 24).Press(keys);
        Assert.Equal((title, Pane.Article), (first.State.List.Current?.Title, first.State.Focus));

        // Nothing is done at an end: what was kept by now is all there is.
        using var next = new BrowserScreen(archive, 80, 24);

        Assert.Equal(title, next.State.List.Current?.Title);
        Assert.Equal(Pane.Article, next.State.Focus);
        Assert.Equal(first.State.Article.Top, next.State.Article.Top);
        Assert.Equal(Lines(first), Lines(next));
    }

    [Theory]
    [InlineData("G", "Esc")]
    [InlineData("Esc")]
    [InlineData("g", "Esc")]
    [InlineData("G")]
    [InlineData]
    public void An_article_that_a_search_has_found_stands_where_reading_stopped(params string[] keys)
    {
        var archive = new FakeArchive([Made("a/one.md", "First", 1, Filler("Before"))]);
        using var first = new BrowserScreen(archive, 80, 24).Press("/", "'First'", "Enter", "Enter").Press(keys);

        using var next = new BrowserScreen(archive, 80, 24);

        Assert.Equal("First", next.State.List.Scope.Query);
        Assert.Equal(first.State.Focus, next.State.Focus);
        Assert.Equal(first.State.Article.Top, next.State.Article.Top);
    }

    [Fact]
    public void An_article_that_a_search_has_found_and_that_was_only_passed_begins_at_what_was_searched_for()
    {
        var archive = new FakeArchive([Made("a/one.md", "First", 1, Filler("Before"))]);
        using var before = new BrowserScreen(archive, 80, 24).Press("Enter", "G", "Esc");
        var kept = archive.Own.Places["a/one.md"];
        using var first = new BrowserScreen(archive, 80, 24).Press("/", "'First'", "Enter");

        using var next = new BrowserScreen(archive, 80, 24);

        Assert.NotEqual(before.State.Article.Top, first.State.Article.Top);
        Assert.Equal(first.State.Article.Top, next.State.Article.Top);
        Assert.Equal(kept, archive.Own.Places["a/one.md"]);
    }

    [Fact]
    public void A_search_that_was_only_being_typed_or_has_found_nothing_is_not_where_the_next_visit_begins()
    {
        var archive = Archive;
        using var first = new BrowserScreen(archive, 80, 24).Press("j", "/", "'Fi'", "'xx'", "Enter");
        Assert.Equal(0, first.State.List.Total);

        using var next = new BrowserScreen(archive, 80, 24);
        Assert.Equal("", next.State.List.Scope.Query);
        Assert.Equal("Second", next.State.List.Current?.Title);
    }

    // The article's own lines, where it is not lit: below the divider.
    private static string Lines(BrowserScreen screen) =>
        string.Join('\n', screen.Terminal.Lines.Skip(9).Take(14).Select(line => line[(line.IndexOf('│') + 1)..]));
}
