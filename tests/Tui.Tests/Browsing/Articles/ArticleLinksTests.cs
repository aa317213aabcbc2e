using Tui.Browsing.Articles;
using Tui.Core.Typesetting;

namespace Tui.Tests.Browsing.Articles;

public class ArticleLinksTests
{
    private static string LabelsOf(params Landmark[] landmarks) =>
        string.Join(' ', ArticleLinks.Of(new TypesetArticle(TextRoom.Of(40), [], [.. landmarks])).Select(link => link.Label));

    private static Landmark Link(int number, string address) => new(LandmarkKind.Link, 0, number, "text") { Address = address };

    private static Landmark Picture(int number, string address) => new(LandmarkKind.Figure, 0, number, "") { Address = address };

    [Fact]
    public void Links_go_by_their_printed_numbers_and_pictures_by_theirs()
    {
        Assert.Equal(
            "1 2 p1",
            LabelsOf(Link(1, "https://a.example"), Picture(1, "https://p.example"), Link(2, "https://b.example")));
    }

    [Fact]
    public void A_link_without_a_printed_number_comes_after_the_others()
    {
        Assert.Equal("1 2", LabelsOf(Link(0, "https://a.example"), Link(1, "https://b.example")));
    }

    [Fact]
    public void An_address_that_stands_twice_is_offered_once()
    {
        Assert.Equal("1", LabelsOf(Link(1, "https://a.example"), Link(1, "https://a.example")));
    }

    [Fact]
    public void No_link_is_offered_that_cannot_be_opened()
    {
        Assert.Equal("1", LabelsOf(Link(1, "other.html"), Link(2, "javascript:void(0)"), Link(0, "#part")));
    }

    [Fact]
    public void Every_picture_is_offered_so_that_its_address_can_be_seen()
    {
        Assert.Equal("p1 p2 p3", LabelsOf(Picture(1, "/a.png"), Picture(2, "https://b.example/b.png"), Picture(3, "/a.png")));
    }
}
