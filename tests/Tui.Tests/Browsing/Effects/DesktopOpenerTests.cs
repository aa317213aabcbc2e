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
    public void A_file_is_one_argument_and_neither_an_option_nor_read_by_a_shell()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var folder = new TemporaryFolder();
        using (var make = Process.Start("mkfifo", [folder["told"]]))
            make.WaitForExit();
        File.WriteAllText(folder["xdg-open"], $"#!/bin/sh\nprintf '%s\\n' \"$#\" \"$1\" > '{folder["told"]}'\n");
        File.SetUnixFileMode(folder["xdg-open"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var opener = new DesktopOpener(name => name switch { "PATH" => folder.FullPath, "DISPLAY" => ":0", _ => null });

        Assert.False(opener.OpenFile("--help"));
        Assert.False(opener.OpenFile("images/boat.png"));
        Assert.True(opener.OpenFile("/notes/my boat; $(touch x) 'a'.png"));
        Assert.Equal("1\n/notes/my boat; $(touch x) 'a'.png\n", File.ReadAllText(folder["told"]));
    }
}
