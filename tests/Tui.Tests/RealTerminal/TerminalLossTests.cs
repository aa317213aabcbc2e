using Tui.Tests.Support;
using Xunit.Abstractions;

namespace Tui.Tests.RealTerminal;

/// <summary>What happens to the program when its terminal is taken away, stopped or shaken.</summary>
public class TerminalLossTests(ITestOutputHelper output)
{
    [Fact]
    public void A_stopped_program_leaves_the_terminal_to_the_shell_and_is_back_when_it_is_resumed()
    {
        using var folder = new TemporaryFolder();
        var program = new ProgramInTerminal(folder, output);
        if (program.Start(80, 24, "env PS1=ready: bash --norc --noprofile -i") is not { } tmux)
            return;
        using (tmux)
        {
            tmux.WaitFor("ready:");
            tmux.Press(program.Command, "Enter");
            tmux.WaitFor("35 unread");
            tmux.Press("j", "j", "Enter");
            tmux.WaitFor("34 unread");
            var before = tmux.Screen;
            for (var time = 0; time < 3; time++)
            {
                tmux.Press("C-z");
                tmux.WaitFor("Stopped");
                tmux.Press("clear; stty -a | grep -c -- -icanon", "Enter");
                Assert.DoesNotContain("unread", tmux.WaitFor("0\nready:"), StringComparison.Ordinal);
                tmux.Press("clear; fg", "Enter");
                tmux.WaitFor("34 unread");
                Assert.Equal(before, tmux.Screen);
            }

            tmux.Press("Q");
            tmux.WaitFor("ready:");
            tmux.Press("clear; echo code $?; stty -a | grep -c -- -icanon", "Enter");
            tmux.WaitFor("\n0\nready:");
        }
    }

    [Fact]
    public void However_often_the_window_changes_the_screen_is_whole_afterwards()
    {
        using var folder = new TemporaryFolder();
        var program = new ProgramInTerminal(folder, output);
        if (program.Start(80, 24, program.Command) is not { } tmux)
            return;
        using (tmux)
        {
            tmux.WaitFor("35 unread");
            tmux.Press("Enter");
            tmux.WaitFor("34 unread");
            var before = tmux.Screen;
            var random = new Random(7);
            for (var time = 0; time < 60; time++)
                tmux.Resize(random.Next(10, 200), random.Next(4, 60));
            tmux.Resize(80, 24);

            tmux.WaitFor(before);
            tmux.Press("Q");
            tmux.WaitFor("ended with 0\n0");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("trap \"\" HUP; ")]
    public void A_terminal_that_goes_away_ends_the_program_and_the_place_is_kept(string before)
    {
        using var folder = new TemporaryFolder();
        var program = new ProgramInTerminal(folder, output);
        File.WriteAllText(folder["run"],
            $"trap : HUP; {before}{program.Command}; echo $? > {folder["code.new"]}; mv {folder["code.new"]} {folder["code"]}\n");
        if (program.Start(80, 24, $"sh {folder["run"]}") is not { } tmux)
            return;
        using (tmux)
        {
            tmux.WaitFor("35 unread");
            tmux.Press("j", "j", "Enter");
            tmux.WaitFor("34 unread");
        }

        Assert.Equal("129\n", Files.WaitFor(folder["code"]));
        using var again = program.Start(80, 24, program.Command)!;
        again.WaitFor("34 unread");
        Assert.Contains("n next", again.Screen, StringComparison.Ordinal);
        again.Press("Q");
        again.WaitFor("ended with 0\n0");
    }

    private static class Files
    {
        /// <summary>Waits until another process has written a file, and reads it.</summary>
        public static string WaitFor(string file)
        {
            for (var time = 0; !File.Exists(file); time++)
            {
                Assert.True(time < 6000, $"{file} was never written.");

                // Another process writes it; asking without a pause would only take the processor from it.
                Thread.Sleep(20);
            }

            return File.ReadAllText(file);
        }
    }
}
