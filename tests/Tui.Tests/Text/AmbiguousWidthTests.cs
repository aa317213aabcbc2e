using Tui.Text;

namespace Tui.Tests.Text;

public class AmbiguousWidthTests
{
    [Theory]
    [InlineData("“罕见”", 6, 8)]
    [InlineData("……——·", 5, 10)]
    [InlineData("①→★●", 4, 8)]
    [InlineData("Ωμέγα", 5, 9)]
    [InlineData("мир", 3, 6)]
    [InlineData("abc中文", 7, 7)]
    [InlineData("e\u0301", 1, 1)]
    [InlineData("☀\uFE0F", 2, 2)]
    [InlineData("☎\uFE0E", 1, 2)]
    public void An_ambiguous_character_is_as_wide_as_the_terminal_draws_it(string text, int narrow, int wide)
    {
        Assert.Equal(narrow, CellWidth.Of(text, AmbiguousWidth.Narrow));
        Assert.Equal(wide, CellWidth.Of(text, AmbiguousWidth.Wide));
    }

    [Fact]
    public void Lines_are_filled_by_the_width_that_is_drawn()
    {
        var lines = new List<LineRange>();

        LineBreaker.Break("“罕见”、“出”", new LineWidths(10, 10) { Ambiguous = AmbiguousWidth.Wide }, lines);

        Assert.Equal([new LineRange(0, 5, 10), new LineRange(5, 8, 6)], lines);
    }
}
