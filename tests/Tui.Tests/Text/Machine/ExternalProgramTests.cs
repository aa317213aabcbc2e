using System.Diagnostics;
using Tui.Tests.Support;
using Tui.Text.Machine;

namespace Tui.Tests.Text.Machine;

public class ExternalProgramTests
{
    [Fact]
    public void What_a_program_writes_is_read_up_to_a_bound_and_for_a_time()
    {
        if (OperatingSystem.IsWindows())
            return;
        var shell = new ExternalProgram("/bin/sh");

        Assert.Equal([(byte)'a', (byte)'b'], shell.Read(["-c", "printf ab; printf no >&2"], TimeSpan.FromMinutes(1), 2)!);
        Assert.Null(shell.Read(["-c", "printf abc"], TimeSpan.FromMinutes(1), 2));
        Assert.Null(shell.Read(["-c", "printf ab; exit 1"], TimeSpan.FromMinutes(1), 2));
        Assert.Null(shell.Read(["-c", "exec sleep 1000"], TimeSpan.FromMilliseconds(1), 2));
        Assert.Null(new ExternalProgram("/there/is/no/such/program").Read([], TimeSpan.FromMinutes(1), 2));
    }

    [Fact]
    public void A_program_that_says_much_runs_to_its_end()
    {
        if (OperatingSystem.IsWindows())
            return;

        // What the program left behind is read from a named pipe, which waits for it.
        using var folder = new TemporaryFolder();
        var ending = folder["ending"];
        using (var make = Process.Start("mkfifo", [ending]))
            make.WaitForExit();

        var isStarted = new ExternalProgram("/bin/sh").Start(
            "-c", "(head -c 300000 /dev/zero; head -c 300000 /dev/zero >&2); echo $? > \"$0\"", ending);

        Assert.True(isStarted);
        Assert.Equal("0\n", File.ReadAllText(ending));
    }

    [Fact]
    public void A_file_that_may_not_be_run_is_passed_over()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        File.WriteAllText(first["greet"], "#!/bin/sh\nprintf no");
        File.WriteAllText(second["greet"], "#!/bin/sh\nprintf hi");
        Assert.Null(Find());

        File.SetUnixFileMode(second["greet"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Equal([(byte)'h', (byte)'i'], Find()!.Read([], TimeSpan.FromMinutes(1), 2)!);

        ExternalProgram? Find() => ExternalProgram.Find("greet", _ => first.FullPath + Path.PathSeparator + second.FullPath);
    }

    [Fact]
    public void A_program_that_is_not_there_is_not_started()
    {
        Assert.False(new ExternalProgram("/there/is/no/such/program").Start());
    }
}
