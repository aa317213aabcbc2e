using Tui.Tests.Support;
using Xunit.Abstractions;

namespace Tui.Tests.RealTerminal;

/// <summary>The way of a new reader through the program, at every size of window.</summary>
public class NewReaderTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    [InlineData(200, 60)]
    [InlineData(60, 20)]
    [InlineData(40, 12)]
    public void A_new_reader_follows_a_link_searches_reads_to_the_end_stars_quits_and_is_there_again(int columns, int rows)
    {
        using var folder = new TemporaryFolder();
        var program = new ProgramInTerminal(folder, output);
        if (program.Start(columns, rows, program.Command) is not { } tmux)
            return;
        using (tmux)
        {
            tmux.WaitFor("Welcome");
            tmux.Press("Enter");
            tmux.WaitFor("The tui authors");
            tmux.Press("o");
            tmux.WaitFor("Open link");
            tmux.Press("Escape");
            tmux.WaitFor("n next");
            tmux.Press("Escape");
            tmux.WaitFor("Enter read");
            tmux.Press("/", "潮", "汐", "Enter");
            tmux.WaitFor("2 found");
            tmux.Press("j", "Enter");
            tmux.WaitFor("科学 › 海洋 › 潮汐");
            tmux.Press("G");
            tmux.WaitFor("100 %");
            tmux.Press("s", "Q");
            tmux.WaitFor("ended with 0\n0");
        }

        using var again = program.Start(columns, rows, program.Command)!;
        again.WaitFor("100 %");

        // What the search has found is still lit: first that ends, then the article is left.
        again.WaitFor("match");
        again.Press("Escape");
        again.WaitFor("n next");
        again.Press("Escape");
        again.WaitFor("Enter read");
        again.WaitFor("★");
        again.Press("Q");
        again.WaitFor("ended with 0\n0");
    }
}
