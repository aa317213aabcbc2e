using Tui.Browsing;

namespace Tui.Tests.Browsing;

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
}
