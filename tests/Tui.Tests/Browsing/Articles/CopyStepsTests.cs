using System.Text;
using Terminal.Gui.Drivers;
using Tui.Core.Articles;

namespace Tui.Tests.Browsing.Articles;

public class CopyStepsTests
{
    private static Article Linked => new()
    {
        Path = "keys/copy.md",
        Title = "What is copied",
        Date = InventedArticles.Now,
        Addresses = ["https://example.org/copy", "/copy/"],
        Body =
        [
            Paragraph(new Inline.Text("A long paragraph with a "), new Inline.Link("https://example.org/a", [new Inline.Text("link")]),
                new Inline.Text(" in its middle, which takes more than one line of any narrow screen that it is read on.")),
            new Block.Code("first\n\tsecond\nthird", null),
            new Block.Figure([new Image("https://example.org/p.jpg", "A picture")]),
        ],
    };

    private static Block.Paragraph Paragraph(params Inline[] content) => new([.. content]);

    private static BrowserScreen Screen(Article? article = null) => new(new FakeArchive([article ?? Linked]), 60, 20);

    [Fact]
    public void The_address_of_the_article_is_copied_and_shown()
    {
        using var screen = Screen().Press("y");

        Assert.Equal("https://example.org/copy", Copied(screen));
        Assert.Contains("Copied: https://example.org/copy", screen.Terminal.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_article_without_one_its_file_is_copied()
    {
        using var screen = Screen(Linked with { Addresses = [] }).Press("y");

        Assert.Equal("/notes/keys/copy.md", Copied(screen));
        Assert.Contains("No address; copied its file: /notes/keys/copy.md", screen.Terminal.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void At_a_link_or_picture_it_is_that_address()
    {
        using var screen = Screen().Press("Enter", "Tab", "y");
        Assert.Equal("https://example.org/a", Copied(screen));

        screen.Press("Tab", "y");
        Assert.Equal("https://example.org/p.jpg", Copied(screen));
    }

    [Fact]
    public void The_text_of_the_article_is_copied_unwrapped()
    {
        using var screen = Screen().Press("Y");

        Assert.Equal(
            """
            What is copied

            A long paragraph with a link in its middle, which takes more than one line of any narrow screen that it is read on.
            first
            	second
            third
            [A picture]

            """,
            Copied(screen));
        Assert.Contains("Copied the text: ", screen.Terminal.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_paragraph_of_the_link_that_one_is_at_is_copied_without_the_numbers_of_links()
    {
        using var screen = Screen().Press("Enter", "Tab", "c");

        Assert.Equal(
            "A long paragraph with a link in its middle, which takes more than one line of any narrow screen that it is read on.", Copied(screen));
        Assert.Contains("Copied: A long paragraph with a link", screen.Terminal.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_code_of_the_match_that_one_is_at_is_copied_as_it_was_written()
    {
        using var screen = Screen().Press("Enter", "/", "'third'", "Enter", "c");

        Assert.Equal("first\n\tsecond\nthird", Copied(screen));
        Assert.Contains("Copied, 3 lines: first second third", screen.Terminal.Lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(20)]
    public void Of_a_table_the_row_that_is_read_is_copied_with_tabs_between_its_cells(int width)
    {
        var table = new Block.Table([], 1, [Row("Key", "Meaning", "Since"), Row("j", "", "1.0"), Row("page down", "one screen further down", "2.0")]);
        var archive = new FakeArchive([Linked with { Body = [table] }]);
        using var screen = new BrowserScreen(archive, width, 30).Press("Enter", "/", "'screen'", "Enter", "c");
        Assert.Equal("page down\tone screen further down\t2.0", Copied(screen));

        screen.Press("Esc", "/", "'1.0'", "Enter", "c");
        Assert.Equal("j\t\t1.0", Copied(screen));
        if (width == 60)
            Assert.Contains("Copied, a row of 3 cells: j |  | 1.0", screen.Terminal.Lines[^1], StringComparison.Ordinal);
    }

    private static TableRow Row(params string[] texts) =>
        new([.. texts.Select(text => new TableCell(text.Length == 0 ? [] : [Paragraph(new Inline.Text(text))], false))]);

    [Fact]
    public void A_text_that_no_terminal_takes_is_said_to_be_too_long()
    {
        using var screen = Screen(Linked with { Body = [Paragraph(new Inline.Text(new string('x', 80_000)))] });
        screen.Terminal.ForgetBytes();
        screen.Press("Y");

        Assert.Contains("Too long for the clipboard of a terminal: 80,", screen.Terminal.Lines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("]52;", Sent(screen), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_clipboard_can_be_reached_that_is_said()
    {
        using var screen = new BrowserScreen(new FakeArchive([Linked]), 60, 20, traits: new TerminalTraits(ColorDepth.Sixteen)).Press("y");

        Assert.Contains("There is no clipboard here that could be reached.", screen.Terminal.Lines[^1], StringComparison.Ordinal);
    }

    /// <summary>What the terminal was given last for its clipboard.</summary>
    private static string Copied(BrowserScreen screen)
    {
        var sent = Sent(screen);
        var start = sent.LastIndexOf("\e]52;c;", StringComparison.Ordinal) + 7;
        return Encoding.UTF8.GetString(Convert.FromBase64String(sent[start..sent.IndexOf('\a', start)]));
    }

    private static string Sent(BrowserScreen screen) => Encoding.UTF8.GetString(screen.Terminal.Terminal.Sent);
}
