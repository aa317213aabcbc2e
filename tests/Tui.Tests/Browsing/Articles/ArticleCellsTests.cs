using Tui.Browsing.Articles;
using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.Tests.Browsing.Articles;

public class ArticleCellsTests
{
    private static readonly StyledLine Line = new([
        new("灯 ") { Start = 0, End = 2 }, new("here", SpanStyle.Link, "https://a.example") { Start = 2, End = 6 }, new(" on") { Start = 6, End = 9 },
    ]);

    private static readonly ArticleCells Cells = new(new TypesetArticle(TextRoom.Of(40), [new(Line, 0)], []), AmbiguousWidth.Narrow);

    [Fact]
    public void The_address_under_a_cell_is_that_of_its_span()
    {
        Assert.Null(Cells.SpanAt(0, 2)?.Address);
        Assert.Equal("https://a.example", Cells.SpanAt(0, 3)?.Address);
        Assert.Equal("https://a.example", Cells.SpanAt(0, 6)?.Address);
        Assert.Null(Cells.SpanAt(0, 7)?.Address);
        Assert.Null(Cells.SpanAt(0, -1));
        Assert.Null(Cells.SpanAt(9, 3));
    }

    [Theory]
    [InlineData(LandmarkKind.Link, 2, 3)]
    [InlineData(LandmarkKind.FootnoteReference, 8, 9)]
    public void A_landmark_stands_at_the_cell_of_its_first_character(LandmarkKind kind, int position, int cell) =>
        Assert.Equal((0, cell), Cells.PlaceOf(new Landmark(kind, 0, 1, "") { Address = "https://a.example", Position = position }));
}
