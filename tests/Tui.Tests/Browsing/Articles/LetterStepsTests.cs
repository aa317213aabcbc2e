using Tui.Browsing.Articles;
using Tui.Browsing.Prompts;
using Tui.Core.Articles;

namespace Tui.Tests.Browsing.Articles;

public class LetterStepsTests
{
    private static Article Linked(int links) => new()
    {
        Path = "a.md",
        Title = "Where links lead",
        Date = InventedArticles.Now,
        Body =
        [
            new Block.Paragraph([.. Enumerable.Range(1, links).SelectMany(number => (Inline[])[
                new Inline.Text("灯 "),
                new Inline.Link($"https://example.org/{number}", [new Inline.Text($"link {number}")]),
                new Inline.Text(", ")])]),
            new Block.Paragraph([new Inline.Text("Said so"), new Inline.FootnoteReference(1, "1"), new Inline.Text(".")]),
            new Block.Figure([new Image("https://example.org/p.jpg", "A picture")]),
            new Block.Paragraph([new Inline.Text("On to "), new Inline.Link("b.md", [new Inline.Text("the other")])]),
            .. Enumerable.Range(1, 30).Select(number => new Block.Paragraph([new Inline.Text($"Line {number}.")])),
            new Block.Footnotes([new Footnote(1, "1", 1, [new Block.Paragraph([new Inline.Text("By the almanac.")])])]),
        ],
    };

    private static BrowserScreen Screen(int links = 2) => new(
        new FakeArchive([Linked(links), new() { Path = "b.md", Title = "The other", Date = InventedArticles.Now.AddDays(-1) }]), 60, 30);

    [Fact]
    public void Letters_stand_on_all_that_can_be_followed_on_the_screen()
    {
        using var screen = Screen().Press("Enter", "F");

        screen.Matches("letters-60x30");
    }

    [Fact]
    public void Typing_the_letter_of_a_link_asks_before_it_is_opened()
    {
        using var screen = Screen().Press("Enter", "F", "'s'");

        Assert.Equal("https://example.org/2", Assert.IsType<Prompt.ConfirmOpen>(screen.State.Prompt).Address);
    }

    [Fact]
    public void An_article_of_the_archive_is_opened_in_place() =>
        Assert.Equal("The other", Screen().Press("Enter", "F", "'g'").State.List.Current?.Title);

    [Fact]
    public void A_footnote_is_gone_to_and_its_letter_leads_back()
    {
        using var screen = Screen().Press("Enter", "F", "'d'");
        Assert.Contains("By the almanac.", screen.Terminal.LastFrame, StringComparison.Ordinal);
        Assert.Null(screen.State.Prompt);

        var letter = LetterSteps.Of(screen.State with { Prompt = new Prompt.Letters() })[^1].Label;
        screen.Press("F", $"'{letter}'");
        Assert.Equal(0, screen.State.Article.Top);
    }

    [Fact]
    public void The_addresses_at_the_foot_have_letters_too()
    {
        using var screen = Screen().Press("Enter", "G", "F");
        Assert.DoesNotContain("link 2", screen.Terminal.LastFrame, StringComparison.Ordinal);
        var listed = LetterSteps.Of(screen.State).Single(mark => mark.Mark.Address == "https://example.org/2");

        screen.Press($"'{listed.Label}'");
        Assert.Equal("https://example.org/2", Assert.IsType<Prompt.ConfirmOpen>(screen.State.Prompt).Address);
    }

    [Fact]
    public void Of_many_each_has_two_letters_and_none_begins_another()
    {
        using var screen = Screen(40).Press("Enter", "F");
        var labels = LetterSteps.Of(screen.State).Select(mark => mark.Label).ToList();

        Assert.True(labels.Count > 40);
        Assert.All(labels, label => Assert.Equal(2, label.Length));
        Assert.Equal(labels.Count, labels.Distinct().Count());

        screen.Press($"'{labels[27]}'");
        Assert.Equal("https://example.org/28", Assert.IsType<Prompt.ConfirmOpen>(screen.State.Prompt).Address);
    }

    [Fact]
    public void Esc_leaves_and_a_letter_that_is_on_nothing_is_not_taken()
    {
        using var screen = Screen().Press("Enter");
        var before = screen.Terminal.LastFrame;

        screen.Press("F", "'z'");
        Assert.Equal("", Assert.IsType<Prompt.Letters>(screen.State.Prompt).Text);

        Assert.Equal(before, screen.Press("Esc").Terminal.LastFrame);
    }

    [Fact]
    public void Where_there_is_nothing_to_follow_that_is_said()
    {
        using var screen = Screen().Press("Enter", "Space", "F");

        Assert.Null(screen.State.Prompt);
        Assert.Equal("No link, picture or footnote is on the screen.", screen.State.Message?.ToString());
    }

    [Fact]
    public void A_click_follows_too()
    {
        using var screen = Screen().Press("Enter");
        var row = screen.Terminal.Lines.ToList().FindIndex(line => line.Contains("the other", StringComparison.Ordinal));

        screen.Click(screen.Terminal.Lines[row].IndexOf("the other", StringComparison.Ordinal) + 2, row);

        Assert.Equal("The other", screen.State.List.Current?.Title);
    }
}
