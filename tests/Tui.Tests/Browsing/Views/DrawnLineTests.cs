using Tui.Browsing.Views;
using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.Tests.Browsing.Views;

public class DrawnLineTests
{
    private static readonly StyledLine Row =
        LineFit.Between([new("▸ "), new("אבג דהו (1)")], [new(" 5 y ", SpanStyle.Dim)], 15, AmbiguousWidth.Narrow);

    [Fact]
    public void A_right_to_left_title_is_drawn_where_it_stood_and_cut_at_its_logical_end() =>
        Assert.Equal("▸ …והד גבא 5 y ", DrawnLine.Of(Row, TypesetSettings.Default.For(isTerminal: true)).Text);

    [Fact]
    public void A_terminal_that_reorders_by_itself_gets_the_title_as_it_is_read() =>
        Assert.Same(Row, DrawnLine.Of(Row, TypesetSettings.Default with { Order = TextOrder.Logical }));

    [Fact]
    public void A_row_without_right_to_left_text_is_left_alone()
    {
        var line = LineFit.Between([new("▸ "), new("中文 (1)")], [], 20, AmbiguousWidth.Narrow);

        Assert.Same(line, DrawnLine.Of(line, TypesetSettings.Default.For(isTerminal: true)));
    }
}
