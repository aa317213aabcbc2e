using System.Diagnostics;
using System.Globalization;
using Tui.Tests.Support;
using Xunit.Abstractions;

namespace Tui.Tests.RealTerminal;

/// <summary>The program in a real terminal. Needs tmux; says so and passes where there is none.</summary>
public class BrowserInTerminalTests(ITestOutputHelper output)
{
    [Fact]
    public void A_reader_finds_reads_and_leaves_an_article_and_the_terminal_is_as_before()
    {
        using var folder = new TemporaryFolder();
        if (Start(folder, "") is not { } tmux)
            return;
        using (tmux)
        {
            tmux.WaitFor("Welcome");
            tmux.Press("/", "潮", "汐", "Enter");
            tmux.WaitFor("2 found");
            tmux.Press("j", "Enter");
            tmux.WaitFor("科学 › 海洋 › 潮汐 ·");
            tmux.Press("G");
            tmux.WaitFor("100 %");
            tmux.Resize(40, 12);
            tmux.WaitFor("q back");
            tmux.Press("Q");

            // The exit code, and the one line of stty that would say that the terminal is still raw.
            Assert.Contains("ended with 0\n0\n", tmux.WaitFor("ended with 0\n0"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    [InlineData("INT", 130)]
    [InlineData("QUIT", 131)]
    public void A_signal_ends_the_program_with_its_code_and_restores_the_terminal(string signal, int code)
    {
        using var folder = new TemporaryFolder();
        if (Start(folder, $"echo $$ > {folder["pid"]}; exec ") is not { } tmux)
            return;
        using (tmux)
        {
            tmux.WaitFor("Welcome");
            Tmux.Signal(signal, File.ReadAllText(folder["pid"]).Trim());

            Assert.Contains($"ended with {code}\n0\n", tmux.WaitFor($"ended with {code}\n0"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Enter~34 unread;j;j;j;j;j;j;s")]
    [InlineData("/~Enter done;t;e;a~/ tea;Enter~“tea*”;s")]
    [InlineData("4~by date;Tab~s star;s")]
    public void A_program_that_is_killed_anywhere_begins_there_again(string steps)
    {
        using var folder = new TemporaryFolder();
        if (Start(folder, $"echo $$ > {folder["pid"]}; exec ") is not { } tmux)
            return;
        string before;
        using (tmux)
        {
            tmux.WaitFor("35 unread");
            foreach (var step in steps.Split(';').Select(step => step.Split('~')))
            {
                tmux.Press(step[0]);
                if (step.Length > 1)
                    tmux.WaitFor(step[1]);
            }

            // The star is kept behind all that came before it.
            before = tmux.WaitFor("Starred            1");

            Kill(folder);
        }

        using var again = Start(folder, "")!;
        again.WaitFor(string.Join('\n', before.Split('\n')[1..22]));
    }

    [Fact]
    public void What_was_read_and_starred_survives_a_killed_program_and_the_next_one_begins_there()
    {
        using var folder = new TemporaryFolder();
        if (Start(folder, $"echo $$ > {folder["pid"]}; exec ") is not { } tmux)
            return;
        using (tmux)
        {
            tmux.WaitFor("35 unread");
            tmux.Press("j", "j", "Enter");
            tmux.WaitFor("34 unread");
            tmux.Press("s", "d");
            tmux.WaitFor("Starred            1");
            Kill(folder);
        }

        using var again = Start(folder, "")!;
        var screen = again.WaitFor("34 unread");
        Assert.Contains("n next", screen, StringComparison.Ordinal);
        again.WaitFor("Where two winds meet");
        again.Press("Escape");
        again.WaitFor("Enter read");
        again.Press("j");
        again.WaitFor("★ The sailor's");
        again.Press("Q");
        again.WaitFor("ended with 0");
    }

    // The end is waited for by the process: where the cursor was at the right edge, what the shell says of it is not seen.
    private static void Kill(TemporaryFolder folder)
    {
        using var program = Process.GetProcessById(int.Parse(File.ReadAllText(folder["pid"]), CultureInfo.InvariantCulture));
        program.Kill();
        program.WaitForExit();
    }

    private Tmux? Start(TemporaryFolder folder, string before)
    {
        var program = new ProgramInTerminal(folder, output);
        return program.Start(80, 24, $"sh -c '{before}{program.Command}'");
    }
}
