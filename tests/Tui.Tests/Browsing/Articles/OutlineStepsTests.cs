using Tui.Browsing;
using Tui.Core.Articles;

namespace Tui.Tests.Browsing.Articles;

public class OutlineStepsTests
{
    private static readonly (int Level, string Text)[] Headings =
        [(2, "Before the storm"), (3, "换灯芯"), (3, "擦透镜"), (2, "The storm"), (4, "Café at midnight"), (2, "After it")];

    private static Article Long => new()
    {
        Path = "storm.md",
        Title = "Three nights",
        Date = InventedArticles.Now,
        Body = [Text("How it began."), .. Headings.SelectMany(heading => (Block[])[
            new Block.Heading(heading.Level, [new Inline.Text(heading.Text)]),
            .. Enumerable.Range(1, 9).Select(number => Text($"{heading.Text}, part {number}."))])],
    };

    private static Block.Paragraph Text(string text) => new([new Inline.Text(text)]);

    private static BrowserScreen Screen(int width = 80, int height = 24) =>
        new(new FakeArchive([Long, .. InventedArticles.Dozen]), width, height);

    [Theory]
    [InlineData(80, 24)]
    [InlineData(40, 12)]
    public void The_headings_stand_indented_by_their_level_with_the_one_that_is_read_marked(int width, int height)
    {
        using var screen = Screen(width, height).Press("g", "Enter", "G", "b", "b", "t");

        screen.Matches($"outline-{width}x{height}");
    }

    [Fact]
    public void An_article_that_loses_its_headings_while_one_is_chosen_leaves_nothing_to_choose()
    {
        var archive = new FakeArchive([Long]);
        using var screen = new BrowserScreen(archive, 80, 24).Press("Enter", "t");

        archive.Edit(Long with { Body = [Text("It was all taken back.")] });
        screen.Do(new BrowserAction.Updated(true));

        Assert.Contains("No heading has that in it.", screen.Terminal.LastFrame, StringComparison.Ordinal);
    }

    [Fact]
    public void Typing_narrows_it_without_case_or_accents_and_enter_goes_there()
    {
        using var screen = Screen().Press("g", "Enter", "t", "'cafe MID'");

        Assert.DoesNotContain("After it", screen.Terminal.LastFrame, StringComparison.Ordinal);

        screen.Press("Enter");
        Assert.Equal("Café at midnight", TopLine(screen));
        Assert.Null(screen.State.Prompt);
    }

    [Fact]
    public void The_way_back_leads_to_where_the_reader_was()
    {
        using var screen = Screen().Press("g", "Enter", "j", "j");
        var before = screen.State.Article.Top;

        screen.Press("t", "↓", "Enter");
        Assert.NotEqual(before, screen.State.Article.Top);

        Assert.Equal(before, screen.Press("H").State.Article.Top);
    }

    [Fact]
    public void A_click_on_a_heading_goes_to_it()
    {
        using var screen = Screen().Press("g", "Enter", "t");
        var row = screen.Terminal.Lines.ToList().FindIndex(line => line.StartsWith("   The storm", StringComparison.Ordinal));

        screen.Click(6, row);

        Assert.Equal("The storm", TopLine(screen));
    }

    [Fact]
    public void That_there_are_no_headings_is_said()
    {
        using var screen = Screen().Press("g", "j", "j", "Enter", "t");

        Assert.Null(screen.State.Prompt);
        Assert.Equal("This article has no headings.", screen.State.Message?.ToString());
    }

    [Fact]
    public void It_is_named_in_the_status_line_only_where_there_are_headings()
    {
        using var with = Screen(120, 40).Press("g", "Enter");
        using var without = Screen(120, 40).Press("g", "j", "j", "Enter");

        Assert.Contains("t outline", with.Terminal.Lines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("t outline", without.Terminal.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_heading_has_what_is_typed_nothing_is_gone_to()
    {
        using var screen = Screen().Press("g", "Enter", "t", "'zeppelin'");
        Assert.Contains("No heading has that in it.", screen.Terminal.LastFrame, StringComparison.Ordinal);

        screen.Press("Enter");
        Assert.Equal(0, screen.State.Article.Top);
    }

    private static string TopLine(BrowserScreen screen) =>
        string.Concat(screen.State.Article.Text!.Lines[screen.State.Article.Top].Line.Spans.Select(span => span.Text)).Trim();
}
