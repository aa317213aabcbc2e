using Terminal.Gui.Drivers;
using Terminal.Gui.Testing;
using Tui.Browsing;
using Tui.Browsing.Prompts;

namespace Tui.Tests.Browsing;

public class LeavingTests
{
    [Fact]
    public void Quitting_waits_until_all_is_written()
    {
        var session = Writing().Press("q");
        Assert.False(session.HasQuit);
        Assert.StartsWith("Writing; quits when done. Q again breaks off", session.State.Message?.ToString(), StringComparison.Ordinal);

        Assert.True(session.Finish().HasQuit);
    }

    [Theory]
    [InlineData("Ctrl-C")]
    [InlineData("Q")]
    [InlineData("q")]
    public void Quitting_twice_breaks_off(string again) => Assert.True(Writing().Press("q", again).HasQuit);

    [Theory]
    [InlineData("\x03", true)]
    [InlineData("Q", true)]
    [InlineData("G", false)]
    [InlineData("q", false)]
    public void While_an_article_is_on_its_way_too_only_quitting_twice_breaks_off(string key, bool hasQuit)
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24);
        screen.Do(new BrowserAction.GoToEnd());
        screen.Press("x", "E", "'two.csv'").Type("\r").Type("k\r\x03");
        Assert.True(screen.State.IsLeaving);
        Assert.False(screen.HasQuit);

        screen.Type(key);
        Assert.Equal(hasQuit, screen.HasQuit);
        Assert.Equal(hasQuit, screen.Finish().HasQuit);
    }

    [Fact]
    public void Whoever_goes_on_instead_stays()
    {
        var session = Writing().Press("q", "j").Finish();

        Assert.False(session.HasQuit);
        Assert.StartsWith("harbour/", session.State.Message?.ToString(), StringComparison.Ordinal);
        Assert.True(session.Press("q").HasQuit);
    }

    [Fact]
    public void Where_nothing_can_be_written_one_is_asked_again_instead()
    {
        var session = Writing("two.doc").Press("Q").Finish();

        Assert.False(session.HasQuit);
        Assert.Equal("two.doc", Assert.IsType<Prompt.Export>(session.State.Prompt).Text);
        Assert.Equal(2, session.State.List.Picks.Paths.Length);
    }

    [Fact]
    public void Where_nothing_is_written_any_more_quitting_is_at_once() => Assert.True(Writing().Finish().Press("q").HasQuit);

    [Fact]
    public void Whatever_ends_the_browser_lets_the_writing_clear_up_behind_it()
    {
        using var terminal = new HeadlessTerminal();
        var isCleared = false;
        var options = new BrowserOptions
        {
            ArchiveName = "notes",
            Archive = new FakeArchive(InventedArticles.Dozen),
            Typeset = BrowserSession.Typeset,
            OpenAddress = _ => false,
            Clock = TimeProvider.System,
            Export = (_, _) => leaving =>
            {
                terminal.Terminal.Raise(TerminalSignal.Terminated);
                leaving.WaitHandle.WaitOne();
                isCleared = true;
                throw new OperationCanceledException(leaving);
            },
        };
        terminal.Terminal.Type("E\r"u8);

        Assert.Equal(143, Browser.Run(options, terminal.App));
        Assert.True(isCleared);
    }

    private static BrowserSession Writing(string target = "two.csv")
    {
        var session = new BrowserSession(new FakeArchive(InventedArticles.Dozen)).Press("x", "x", "E").Type(target);
        session.HoldsEffects = true;
        return session.Press("Enter");
    }
}
