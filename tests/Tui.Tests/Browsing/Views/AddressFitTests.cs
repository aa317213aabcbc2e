using Tui.Browsing.Views;
using Tui.Text;

namespace Tui.Tests.Browsing.Views;

public class AddressFitTests
{
    [Theory]
    [InlineData("https://example.org/a/b", 30, "https://example.org/a/b")]
    [InlineData("https://example.org/a/long/way/to/the/end.html", 32, "https://example.org/…he/end.html")]
    [InlineData("https://somebody.example/x", 20, "https:…ody.example/x")]
    [InlineData("https://example.org/", 1, "…")]
    public void An_address_keeps_its_host_and_its_end(string address, int width, string shown)
    {
        Assert.Equal(shown, AddressFit.Within(address, width));
        Assert.InRange(CellWidth.Of(AddressFit.Within(address, width)), 1, width);
    }
}
