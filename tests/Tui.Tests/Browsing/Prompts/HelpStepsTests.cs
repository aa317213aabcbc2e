using Tui.Browsing.Keys;
using Tui.Browsing.Prompts;

namespace Tui.Tests.Browsing.Prompts;

public class HelpStepsTests
{
    [Fact]
    public void The_help_shows_only_what_is_looked_for_while_one_types()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24).Press("?", "/", "'search'");

        screen.Matches("help-search-80x24");
    }

    [Fact]
    public void What_is_looked_for_stays_after_enter_and_goes_after_esc()
    {
        var session = new BrowserSession(new FakeArchive(InventedArticles.Dozen)).Press("?", "/").Type("star").Press("Enter");
        Assert.Equal("star", session.State.HelpFilter);
        Assert.Null(session.State.Prompt);

        session.Press("/", "Esc");
        Assert.Equal("", session.State.HelpFilter);
        Assert.NotNull(session.State.HelpTop);
        Assert.Null(session.Press("Esc").State.HelpTop);
    }

    [Theory]
    [InlineData("j", true)]
    [InlineData("↓", true)]
    [InlineData("DOWN", true)]
    [InlineData("move down", true)]
    [InlineData("down star", false)]
    public void A_key_a_name_and_words_find_a_line(string text, bool found)
    {
        var line = KeyTable.Default.HelpLines.Single(help => help.Name == "down");

        Assert.Equal(found, HelpSteps.Answers(line, text));
    }

    [Fact]
    public void What_no_key_has_to_do_with_is_said()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24).Press("?", "/", "'zeppelin'");

        Assert.Contains("No key has to do with that.", screen.Terminal.LastFrame, StringComparison.Ordinal);
    }
}
