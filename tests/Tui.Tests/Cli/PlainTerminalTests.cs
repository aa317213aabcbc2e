using Tui.Tests.Support;

namespace Tui.Tests.Cli;

public sealed class PlainTerminalTests : IDisposable
{
    private static readonly TerminalStreams All = new(Input: true, Output: true, Error: true, Columns: () => 60);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_terminal_that_only_writes_lines_is_told_what_it_can_have_instead()
    {
        _folder.Write("a.md", "# A");
        using var browsing = new ConsoleRun(_folder) { Terminals = All, Term = "dumb" };
        using var exporting = new ConsoleRun(_folder) { Terminals = All, Term = "dumb" };

        Assert.Equal(2, browsing.Run("."));
        Assert.Equal("tui: The terminal is one that only writes lines (TERM=dumb); --export and 'tui show' write articles so.\n", browsing.Error);
        Assert.Equal(0, exporting.Run("show", "a.md"));
        Assert.DoesNotContain('\e', exporting.Output);
    }

    [Fact]
    public void A_screen_reader_may_have_the_browser_on_any_terminal()
    {
        using var console = new ConsoleRun(_folder) { Terminals = All, Term = "dumb" };

        Assert.Throws<InvalidOperationException>(() => console.Run("--screen-reader", "."));
    }
}
