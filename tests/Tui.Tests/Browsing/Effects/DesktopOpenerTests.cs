using System.Diagnostics;
using Tui.Browsing.Effects;
using Tui.Tests.Support;

namespace Tui.Tests.Browsing.Effects;

public class DesktopOpenerTests
{
    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("--help")]
    public void Nothing_is_started_for_an_address_that_is_not_of_the_web_or_of_mail(string address)
    {
        Assert.False(new DesktopOpener(_ => ":0").Open(address));
    }

    [Fact]
    public void Without_a_display_nothing_is_started_on_top_of_the_interface()
    {
        if (OperatingSystem.IsLinux())
            Assert.False(new DesktopOpener(_ => null).Open("https://example.org"));
    }

    [Fact]
    public void A_program_is_looked_for_in_the_folders_of_PATH_and_never_where_the_reader_stands()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["xdg-open"], "#!/bin/sh\n");
        File.SetUnixFileMode(folder["xdg-open"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, folder.FullPath);

        Assert.False(Opener(relative).Open("https://example.org"));
        Assert.False(Opener("").Open("https://example.org"));
        Assert.True(Opener(folder.FullPath).Open("https://example.org"));

        static DesktopOpener Opener(string path) => new(name => name switch { "PATH" => path, "DISPLAY" => ":0", _ => null });
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

        var isStarted = DesktopOpener.Start(
            "/bin/sh", "-c", "(head -c 300000 /dev/zero; head -c 300000 /dev/zero >&2); echo $? > \"$0\"", ending);

        Assert.True(isStarted);
        Assert.Equal("0\n", File.ReadAllText(ending));
    }

    [Fact]
    public void A_program_that_is_not_there_is_not_started()
    {
        Assert.False(DesktopOpener.Start("/there/is/no/such/program"));
    }
}
