using Tui.Browsing.Views;
using Tui.Text;

namespace Tui.Tests.Browsing.Views;

public class LineFitTests
{
    [Theory]
    [InlineData("name", "12", 10, "name    12")]
    [InlineData("a long name", "12", 10, "a long …12")]
    [InlineData("灯塔看守人", "12", 10, "灯塔看… 12")]
    [InlineData("name", "a right side", 10, "name      ")]
    [InlineData("name", "", 3, "na…")]
    [InlineData("name", "", 0, "")]
    public void A_line_is_exactly_as_wide_as_asked(string left, string right, int width, string expected)
    {
        var line = LineFit.Between([new(left)], [new(right)], width, AmbiguousWidth.Narrow);

        Assert.Equal(expected, line.Text);
        Assert.Equal(width, CellWidth.Of(line.Text));
    }

    [Fact]
    public void The_ellipsis_stands_where_the_room_ends_though_it_be_between_spans()
    {
        Assert.Equal("ab…", LineFit.Between([new("ab"), new("cd"), new("ef")], [], 3, AmbiguousWidth.Narrow).Text);
    }
}
