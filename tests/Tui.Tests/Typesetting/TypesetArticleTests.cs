using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.Tests.Typesetting;

public class TypesetArticleTests
{
    [Fact]
    public void A_place_is_found_on_the_line_that_holds_it()
    {
        var article = new TypesetArticle(
            TextRoom.Of(10), [new(StyledLine.Empty, 0), new(StyledLine.Empty, 8), new(StyledLine.Empty, 17)], []);

        Assert.Equal(1, article.LineAt(16));
    }
}
