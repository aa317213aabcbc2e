using System.Drawing;

namespace Tui.Tests.Browsing;

public class PromptScreenTests
{
    private static BrowserScreen Dozen(int width, int height) =>
        new(new FakeArchive(InventedArticles.Dozen), width, height);

    [Fact]
    public void The_search_prompt()
    {
        using var screen = Dozen(80, 24).Press("/", "'灯塔 fer'");

        screen.Matches("search-prompt-80x24");
        Assert.Equal(new Point(11, 15), screen.Terminal.CursorPosition);
    }

    [Fact]
    public void What_a_search_has_found()
    {
        using var screen = Dozen(80, 24).Press("/", "'the'", "Enter");

        screen.Matches("search-80x24");
        Assert.Null(screen.Terminal.CursorPosition);
    }

    [Fact]
    public void A_search_that_finds_nothing()
    {
        using var screen = Dozen(80, 24).Press("/", "'zeppelin'", "Enter");

        screen.Matches("search-nothing-80x24");
    }

    [Fact]
    public void A_mistake_in_a_search()
    {
        using var screen = Dozen(80, 24).Press("/", "'fog \"horn'", "Enter");

        screen.Matches("search-mistake-80x24");
    }

    [Fact]
    public void A_mistake_far_to_the_right_on_a_narrow_screen()
    {
        using var screen = Dozen(40, 12).Press("/", "'lantern keeper \"stairs'", "Enter");

        screen.Matches("search-mistake-40x12");
    }

    [Fact]
    public void The_choice_of_a_link()
    {
        using var screen = Dozen(80, 24).Press("o", "'2'");

        screen.Matches("link-80x24");
    }

    [Fact]
    public void Typing_goes_on_where_it_was_after_a_prompt()
    {
        using var screen = Dozen(80, 24).Press("/", "'q'", "Esc", "j");
        Assert.Equal(1, screen.State.List.Selected);

        screen.Press("q");
        Assert.True(screen.HasQuit);
    }

    [Fact]
    public void The_prompt_is_filled_with_the_search_that_is_shown()
    {
        using var screen = Dozen(80, 24).Press("/", "'the'", "Enter", "/", "'ory'");

        Assert.StartsWith(" / theory", screen.Terminal.Lines[15], StringComparison.Ordinal);
    }
}
