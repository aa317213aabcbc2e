using Tui.Tests.Support;
using Xunit.Abstractions;

namespace Tui.Tests.RealTerminal;

/// <summary>The program in a real terminal. Needs tmux; says so and passes where there is none.</summary>
public class BrowserInTerminalTests(ITestOutputHelper output)
{
    private static readonly string Program = Path.Combine(
        Repository.Root, "src", "Tui", "bin", Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd('/')))!, "net10.0", "tui");

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
        if (Start(folder, $"echo $$ > {folder["pid"]}; exec env ") is not { } tmux)
            return;
        using (tmux)
        {
            tmux.WaitFor("Welcome");
            Tmux.Signal(signal, File.ReadAllText(folder["pid"]).Trim());

            Assert.Contains($"ended with {code}\n0\n", tmux.WaitFor($"ended with {code}\n0"), StringComparison.Ordinal);
        }
    }

    private Tmux? Start(TemporaryFolder folder, string before)
    {
        if (!Tmux.IsInstalled)
        {
            output.WriteLine("tmux is absent: the program was not run in a real terminal.");
            return null;
        }

        return new Tmux(
            80, 24, $"sh -c '{before}XDG_CACHE_HOME={folder["cache"]} {Program} {Path.Combine(Repository.Root, "sample-articles")}'");
    }
}
