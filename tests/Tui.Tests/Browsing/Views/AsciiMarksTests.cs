using Tui.Browsing.Views;
using Tui.Text;

namespace Tui.Tests.Browsing.Views;

public class AsciiMarksTests
{
    [Theory]
    [InlineData("plain text, 日本語", "plain text, 日本語")]
    [InlineData("├──┼──┤ ═ ║", "+--+--+ = |")]
    [InlineData(" ● ★ › · ▾ ▸ ▣ 1 …", " o * > . v > # 1 .")]
    public void Lines_and_marks_are_in_ascii_and_text_is_as_it_was(string text, string ascii) =>
        Assert.Equal(ascii, AsciiMarks.Of(text, AmbiguousWidth.Narrow));

    [Theory]
    [InlineData(AmbiguousWidth.Narrow, "rea~")]
    [InlineData(AmbiguousWidth.Wide, "re~~")]
    public void What_was_cut_does_not_read_as_the_end_of_a_sentence(AmbiguousWidth ambiguous, string ascii)
    {
        var line = LineFit.Between([new("reading on"), new("and on")], [], 4, ambiguous);

        Assert.Equal(ascii, string.Concat(line.Spans.Select(span => AsciiMarks.Of(span.Text, ambiguous))));
    }

    [Fact]
    public void Each_takes_as_many_cells_as_before() =>
        Assert.Equal("--**", AsciiMarks.Of("─★", AmbiguousWidth.Wide));
}
