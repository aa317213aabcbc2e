using Terminal.Gui.Drivers;
using Terminal.Gui.Testing;
using Tui.Browsing;

namespace Tui.Tests.Browsing;

public class BrowserTests
{
    [Fact]
    public void Leaving_does_not_wait_for_a_file_that_cannot_be_read_to_its_end()
    {
        using var terminal = new HeadlessTerminal();
        using var endOfFile = new ManualResetEventSlim();
        var archive = new FakeArchive(InventedArticles.Dozen)
        {
            OnLoad = () =>
            {
                terminal.Terminal.Raise(TerminalSignal.Terminated);
                endOfFile.Wait();
            },
        };

        Assert.Equal(143, Browser.Run(OptionsFor(archive), terminal.App));

        endOfFile.Set();
    }

    [Fact]
    public void The_terminal_is_given_back_before_the_index_is_waited_for()
    {
        using var terminal = new HeadlessTerminal();
        bool? wasEntered = null;
        var archive = new FakeArchive(InventedArticles.Dozen)
        {
            OnUpdate = cancellation =>
            {
                terminal.Terminal.Raise(TerminalSignal.Terminated);
                cancellation.WaitHandle.WaitOne();
                wasEntered = terminal.Terminal.Entered;
            },
        };

        Browser.Run(OptionsFor(archive), terminal.App);

        Assert.Equal(false, wasEntered);
    }

    [Fact]
    public void Where_the_interface_fails_the_index_is_waited_for()
    {
        using var terminal = new HeadlessTerminal();
        using var hasReturned = new ManualResetEventSlim();
        bool? wasFirst = null;
        var archive = new FakeArchive(InventedArticles.Dozen)
        {
            OnUpdate = cancellation =>
            {
                terminal.App.Invoke(() => throw new NotSupportedException("A bug."));
                cancellation.WaitHandle.WaitOne();
                wasFirst = !hasReturned.Wait(TimeSpan.FromMilliseconds(100), CancellationToken.None);
            },
        };

        Assert.Throws<NotSupportedException>(() => Browser.Run(OptionsFor(archive), terminal.App));
        hasReturned.Set();

        Assert.Equal(true, wasFirst);
    }

    private static BrowserOptions OptionsFor(FakeArchive archive) => new()
    {
        ArchiveName = "notes",
        Archive = archive,
        Typeset = BrowserSession.Typeset,
        OpenAddress = _ => false,
        Clock = TimeProvider.System,
    };
}
