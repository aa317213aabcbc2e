using Tui.Core.Articles;

namespace Tui.Tests.Browsing;

public class ResizingTests
{
    private static readonly Article Long = new()
    {
        Path = "long.md",
        Title = "长文",
        Body =
        [
            .. Enumerable.Range(10, 40).Select(number => new Block.Paragraph(
                [new Inline.Text(string.Concat(Enumerable.Range(0, 20).Select(part => $"第{number}段第{part}句，word{number}x{part}。")))])),
        ],
    };

    [Fact]
    public void However_the_window_changes_the_reader_stays_at_the_same_word()
    {
        using var screen = new BrowserScreen(new FakeArchive([Long]), 80, 24).Press("Enter", "Space", "Space", "Space", "j");
        var first = TopLine(screen);
        foreach (var (width, height) in new[] { (20, 9), (132, 40), (61, 24), (40, 12), (59, 80), (200, 10) })
        {
            screen.Resize(width, height);
            Assert.Contains(first[..5], TopLine(screen) + NextLine(screen), StringComparison.Ordinal);
        }

        screen.Resize(80, 24);
        Assert.Equal(first, TopLine(screen));
    }

    [Fact]
    public void A_window_that_was_too_high_for_the_end_goes_back_to_where_it_was()
    {
        using var screen = new BrowserScreen(new FakeArchive([Long]), 80, 24).Press("Enter", "G", "k", "k");
        var first = TopLine(screen);
        screen.Resize(80, 60);
        screen.Resize(80, 24);

        Assert.Equal(first, TopLine(screen));
    }

    private static string TopLine(BrowserScreen screen) => Line(screen, 0);

    private static string NextLine(BrowserScreen screen) => Line(screen, 1);

    private static string Line(BrowserScreen screen, int below)
    {
        var article = screen.State.Article;
        return article.Text!.Lines[article.Top + below].Line.Text;
    }
}
