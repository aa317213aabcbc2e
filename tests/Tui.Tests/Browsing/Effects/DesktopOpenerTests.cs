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
}
