using Terminal.Gui.Testing;
using Tui.Browsing;
using Tui.Browsing.Marks;
using Tui.Core.Language;

namespace Tui.Tests.Browsing.Marks;

public class LastChangesTests
{
    [Fact]
    public void Quitting_waits_for_a_mark_and_says_why_it_could_not_be_kept()
    {
        var (code, said, archive) = Quit(problem: "Another process has locked the reading state.");

        Assert.Equal(ExitCodes.BadRequest, code);
        Assert.Equal("tui: What you have changed last was not kept. Another process has locked the reading state.", Assert.Single(said));
        Assert.Empty(archive.Own.Marks);
    }

    [Fact]
    public void A_mark_that_was_kept_after_quitting_needs_no_words()
    {
        var (code, said, archive) = Quit(problem: null);

        Assert.Equal(ExitCodes.Done, code);
        Assert.Empty(said);
        Assert.Single(archive.Own.Marks);
    }

    [Fact]
    public void Whoever_interrupts_the_waiting_is_told_that_the_mark_may_be_lost()
    {
        var unkept = new UnkeptChanges();
        unkept.Add();
        using var interruption = new CancellationTokenSource();
        var said = new List<string>();

        // The first words come where the waiting is noticed, and then the user has had enough.
        var code = new LastChanges(unkept, Say, interruption.Token).Wait(ExitCodes.Done);

        Assert.Equal(ExitCodes.Interrupted, code);
        Assert.Equal(
            [
                "tui: Still keeping what you have changed last; Ctrl-C ends it.",
                "tui: What you have changed last may not have been kept: it was not waited for.",
            ],
            said);

        void Say(Phrase phrase)
        {
            said.Add(phrase.ToString());
            interruption.Cancel();
        }
    }

    [Fact]
    public void What_the_reader_has_been_told_of_is_not_told_again()
    {
        var unkept = new UnkeptChanges();
        unkept.Add();
        unkept.Remove("Locked.");
        unkept.Tell(1);

        Assert.Equal(ExitCodes.Done, new LastChanges(unkept, _ => Assert.Fail("Said."), CancellationToken.None).Wait(ExitCodes.Done));
    }

    [Fact]
    public void A_second_loss_is_not_known_where_the_first_was_told()
    {
        var unkept = new UnkeptChanges();
        unkept.Add();
        unkept.Add();
        unkept.Remove("Locked.");
        unkept.Remove("The disk is full.");
        unkept.Tell(1);
        var said = new List<string>();

        Assert.Equal(ExitCodes.BadRequest, new LastChanges(unkept, phrase => said.Add(phrase.ToString()), CancellationToken.None).Wait(ExitCodes.Done));
        Assert.Equal(["tui: What you have changed last was not kept. The disk is full."], said);
    }

    /// <summary>Stars an article and quits before the star is kept.</summary>
    private static (int Code, List<string> Said, FakeArchive Archive) Quit(string? problem)
    {
        using var terminal = new HeadlessTerminal();
        using var hasQuit = new ManualResetEventSlim();
        var said = new List<string>();
        var archive = new FakeArchive(InventedArticles.Dozen)
        {
            OnUpdate = cancellation =>
            {
                cancellation.WaitHandle.WaitOne();
                hasQuit.Set();
            },
        };
        archive.Own.OnChange = () =>
        {
            terminal.Terminal.Type("Q"u8);
            hasQuit.Wait();
            archive.Own.Problem = problem;
        };
        terminal.Terminal.Type("s"u8);

        var code = Browser.Run(
            new BrowserOptions
            {
                ArchiveName = "notes",
                Archive = archive,
                Typeset = BrowserSession.Typeset,
                OpenAddress = _ => false,
                Clock = TimeProvider.System,
                Say = phrase => said.Add(phrase.ToString()),
            },
            terminal.App);
        return (code, said, archive);
    }
}
