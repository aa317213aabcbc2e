using Tui.Browsing;
using Tui.Core.Articles;

namespace Tui.Tests.Browsing.Listing;

public class SnippetStepsTests
{
    private static Article Made(string path, string title, string text) => new()
    {
        Path = path,
        Title = title,
        Date = InventedArticles.Now.AddHours(-path.Length),
        Body = [new Block.Paragraph([new Inline.Text(text)])],
    };

    private static FakeArchive Archive => new(
    [
        Made("a.md", "The lamp",
            "It was lit at dusk, and put out when the sun stood a hand above the sea. Nobody ever asked who had paid for the lamp."),
        Made("bb.md", "雾号", "凌晨三点，雾号响了三声。值班的人没有睡，他在等最后一艘渡船回来，船上有他的儿子和一箱新的灯芯。"),
        Made("ccc.md", "The oil", "Paid by the parish until 1911."),
    ]);

    [Fact]
    public void Lines_that_were_asked_for_before_all_was_marked_read_are_asked_for_again()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24).Type("Ai").Finish();

        Assert.Contains("Moss, patience and shade。这是正文的第一段", screen.Press("G").Terminal.LastFrame, StringComparison.Ordinal);
        Assert.Contains("那年冬天的第一场雪", screen.Press("g").Terminal.LastFrame, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_shows_a_line_of_each_article_under_its_title_and_hides_it_again()
    {
        using var screen = new BrowserScreen(Archive, 80, 24);
        var before = screen.Terminal.LastFrame;

        screen.Press("i").Matches("snippets-80x24");
        Assert.Equal(before, screen.Press("i").Terminal.LastFrame);
    }

    [Fact]
    public void After_a_search_it_is_the_line_where_the_words_stand()
    {
        using var screen = new BrowserScreen(Archive, 100, 30).Press("i", "/", "'lamp'", "Enter");

        Assert.Contains("…had paid for the lamp.", screen.Terminal.LastFrame, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_articles_on_the_screen_are_read_for_it()
    {
        var archive = new FakeArchive(InventedArticles.Many(2000));
        using var screen = new BrowserScreen(archive, 80, 24).Press("i");

        Assert.InRange(archive.Loads.Distinct().Count(), 1, 8);

        screen.Press("G");
        Assert.Contains("Paragraph 1", screen.Terminal.LastFrame, StringComparison.Ordinal);
        Assert.InRange(archive.Loads.Distinct().Count(), 1, 16);
    }

    [Fact]
    public void A_click_on_either_line_selects_the_article()
    {
        using var screen = new BrowserScreen(Archive, 120, 30).Press("i");

        screen.Click(40, 4);
        Assert.Equal("雾号", screen.State.List.Current?.Title);
        screen.Click(40, 5);
        Assert.Equal("The oil", screen.State.List.Current?.Title);
    }

    [Fact]
    public void The_selected_article_stays_on_the_screen()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Many(40)), 80, 24).Press("i");
        for (var press = 0; press < 30; press++)
        {
            screen.Press("j");
            Assert.Contains(screen.State.List.Current!.Title + " ", screen.Terminal.LastFrame, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(true, null, true)]
    [InlineData(false, true, true)]
    [InlineData(true, false, false)]
    public void What_the_reader_chose_last_counts_before_the_setting(bool setting, bool? chosen, bool shown)
    {
        var view = BrowserView.Read((BrowserView.Usual with { HasSnippets = chosen }).ToText());

        Assert.Equal(chosen, view.HasSnippets);
        Assert.Equal(shown, view.HasSnippets ?? setting);
    }
}
