using Tui.Browsing.Effects;

namespace Tui.Tests.Browsing.Effects;

public class OpenableAddressTests
{
    [Theory]
    [InlineData("https://example.org/a?b=c#d", true)]
    [InlineData("HTTP://EXAMPLE.ORG", true)]
    [InlineData("mailto:someone@example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("/etc/passwd", false)]
    [InlineData("-n", false)]
    [InlineData("#part", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_addresses_of_the_web_and_of_mail_are_handed_to_the_desktop(string? address, bool isOpenable)
    {
        Assert.Equal(isOpenable, OpenableAddress.IsOpenable(address));
    }
}
