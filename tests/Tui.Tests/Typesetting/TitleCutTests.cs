using Tui.Core.Articles;
using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.Tests.Typesetting;

public class TitleCutTests
{
    private static Article Long => new()
    {
        Path = "long.md",
        Title = string.Join(' ', Enumerable.Repeat("wordy", 200)),
        Tags = [.. Enumerable.Range(1, 300).Select(number => $"tag{number}")],
        Authors = [.. Enumerable.Range(1, 90).Select(number => $"Author {number}")],
        Body = [new Block.Paragraph([new Inline.Text("Here the text begins.")])],
    };

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    public void A_title_and_what_stands_under_it_take_four_rows_each_at_most(int width)
    {
        var lines = LinesOf(Set(Long, width));

        Assert.InRange(Array.IndexOf(lines, "Here the text begins."), 7, 13);
        Assert.EndsWith("…", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("Author 1", lines[4], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.Contains("… +", StringComparison.Ordinal) && line.Contains("#tag", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.InRange(CellWidth.Of(line), 0, width));
    }

    [Fact]
    public void How_many_tags_there_are_besides_is_said()
    {
        var all = string.Join(' ', LinesOf(Set(Long, 60)));
        var shown = all.Split(' ').Count(word => word.StartsWith("#tag", StringComparison.Ordinal));

        Assert.Contains($"#tag{shown} … +{300 - shown}", all, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_long_word_and_a_long_category_are_cut_as_well()
    {
        var article = Long with { Title = new string('长', 1300), Categories = [[new string('x', 900)]], Tags = [] };
        var lines = LinesOf(Set(article, 50));

        Assert.EndsWith("长…", lines[3], StringComparison.Ordinal);
        Assert.InRange(Array.IndexOf(lines, "Here the text begins."), 7, 13);
    }

    [Fact]
    public void What_follows_stands_at_the_same_position_at_every_width()
    {
        var positions = ((int[])[30, 40, 72, 200]).Select(width => Set(Long, width))
            .Select(set => set.Lines[Array.IndexOf(LinesOf(set), "Here the text begins.")].Position);

        Assert.Single(positions.Distinct());
    }

    [Fact]
    public void What_is_written_somewhere_has_all_of_it()
    {
        var lines = LinesOf(Typesetter.Typeset(Long, Options(60) with { CutsTitle = false }));

        Assert.Contains("#tag300", string.Join(' ', lines), StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.Contains('…'));
    }

    [Fact]
    public void What_has_room_is_whole()
    {
        var article = Long with { Title = "A title", Tags = ["one", "two"], Authors = ["Ada Quill"] };

        var whole = Typesetter.Typeset(article, Options(60) with { CutsTitle = false });
        Assert.Equal(LinesOf(whole), LinesOf(Set(article, 60)));
    }

    private static TypesetArticle Set(Article article, int width) => Typesetter.Typeset(article, Options(width));

    private static TypesetOptions Options(int width) => new(width, DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc) { CutsTitle = true };

    private static string[] LinesOf(TypesetArticle set) => [.. set.Lines.Select(line => line.Line.Text)];
}
