using Terminal.Gui.Drawing;
using Tui.Browsing;
using Tui.Browsing.Listing;
using Tui.Core.Articles;

namespace Tui.Tests.Browsing.Articles;

public class FindStepsTests
{
    private static Article Tower => InventedArticles.Make("tower.md", "The tower", "notes", 1) with
    {
        Body =
        [
            Text("The lantern was lit at dusk."), .. Filler(1, 20), Text("Nobody saw the LANTERN go out."),
            .. Filler(21, 40), Text("一盏灯笼挂在门前，照着门外的石阶和石阶下面的小路，一直到天亮也没有人来取走那盏灯笼。"),
        ],
    };

    private static BrowserScreen Screen(int width = 80, int height = 24) =>
        new(new FakeArchive([Tower, InventedArticles.Make("ferry.md", "The ferry", "notes", 2)]), width, height);

    private static IEnumerable<Block> Filler(int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(number => Text($"Paragraph {number} stands between."));

    private static Block.Paragraph Text(string text) => new([new Inline.Text(text)]);

    private static string Frame(BrowserScreen screen) => screen.Terminal.LastFrame;

    private static string Status(BrowserScreen screen) => screen.Terminal.Lines[^1];

    [Fact]
    public void What_is_typed_is_found_and_counted_at_once()
    {
        using var screen = Screen().Press("Enter", "/", "'lant'");

        Assert.StartsWith(" / lant", Status(screen), StringComparison.Ordinal);
        Assert.Contains("match 1/2", Status(screen), StringComparison.Ordinal);
        Assert.Contains("no match", Status(screen.Press("'x'")), StringComparison.Ordinal);
    }

    [Fact]
    public void All_places_are_lit_and_the_one_that_the_reader_is_at_stands_out()
    {
        using var screen = Screen(60, 20).Press("Enter", "/", "'t'", "Enter");
        var line = screen.State.Layout.Article.Top + 4;
        var left = screen.State.Layout.TextLeft;

        Assert.Contains("The lantern was lit", screen.Terminal.Lines[line], StringComparison.Ordinal);
        Assert.Equal((Color)ColorName16.Yellow, screen.Terminal.AttributeAt(left + 7, line).Background);
        Assert.True(screen.Terminal.AttributeAt(left, line - 4).Style.HasFlag(TextStyle.Reverse));
    }

    [Theory]
    [InlineData("lantern", "")]
    [InlineData("lantern", "n")]
    [InlineData("s", "nnnnn")]
    public void The_one_that_the_reader_is_at_stands_out_from_its_first_letter_to_its_last(string text, string keys)
    {
        using var screen = Screen().Press("Enter", "/", $"'{text}'", "Enter");
        foreach (var key in keys)
            screen.Press(key.ToString());
        var shown = new System.Text.StringBuilder();
        for (var row = screen.State.Layout.Article.Top; row < screen.State.Layout.Article.Bottom; row++)
        {
            for (var column = screen.State.Layout.TextLeft; column < 80; column++)
            {
                if (screen.Terminal.AttributeAt(column, row).Style.HasFlag(TextStyle.Reverse))
                    shown.Append(screen.Terminal.Lines[row][column]);
            }
        }

        Assert.Equal(text, shown.ToString(), ignoreCase: true);
    }

    [Fact]
    public void Keys_lead_to_the_next_and_the_previous_and_round_at_the_ends()
    {
        using var screen = Screen().Press("Enter", "/", "'lantern'", "Enter");
        Assert.Contains("match 1/2", Status(screen), StringComparison.Ordinal);

        screen.Press("n");
        Assert.Contains("match 2/2", Status(screen), StringComparison.Ordinal);
        Assert.Contains("Nobody saw the LANTERN go out.", Frame(screen), StringComparison.Ordinal);

        Assert.Contains("Went on from the start.", Status(screen.Press("n")), StringComparison.Ordinal);
        Assert.Contains("The lantern was lit at dusk.", Frame(screen), StringComparison.Ordinal);
        Assert.Contains("Went on from the end.", Status(screen.Press("N")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("found in the article", "Enter", "/", "'lantern'", "Enter")]
    [InlineData("found in the archive", "/", "'lantern'", "Enter", "Enter")]
    public void Esc_takes_the_light_away_and_then_leaves_the_article(string what, params string[] keys)
    {
        Assert.NotEmpty(what);
        using var screen = new BrowserScreen(new FakeArchive([Tower]) { SearchedText = ArticleContent.TextOf }, 80, 24).Press(keys);
        Assert.Contains("n match", Status(screen), StringComparison.Ordinal);
        Assert.Contains("Esc done", Status(screen), StringComparison.Ordinal);

        Assert.Contains("n next", Status(screen.Press("Esc")), StringComparison.Ordinal);
        Assert.DoesNotContain("Esc done", Status(screen), StringComparison.Ordinal);
        Assert.Equal(Pane.Article, screen.State.Focus);
        Assert.Equal(Pane.List, screen.Press("Esc").State.Focus);
    }

    [Fact]
    public void The_key_that_closes_the_article_does_so_whatever_is_lit_in_it()
    {
        using var screen = Screen().Press("Enter", "/", "'lantern'", "Enter", "q");

        Assert.Equal(Pane.List, screen.State.Focus);
    }

    [Fact]
    public void From_where_the_reader_has_scrolled_to_the_next_is_the_next_below()
    {
        using var screen = Screen().Press("Enter", "/", "'lantern'", "Enter", "n", "g", "n");

        Assert.Contains("match 1/2", Status(screen), StringComparison.Ordinal);
    }

    [Fact]
    public void Escape_while_typing_leads_back_to_where_the_reader_was()
    {
        using var screen = Screen().Press("Enter", "j", "j");
        var before = Frame(screen);

        Assert.Equal(before, Frame(screen.Press("/", "'灯笼'", "Esc")));
    }

    [Fact]
    public void Escape_takes_the_light_away_and_then_leaves_the_article()
    {
        using var screen = Screen().Press("Enter", "/", "'lantern'", "Enter", "Esc");
        Assert.Equal(Pane.Article, screen.State.Focus);
        Assert.DoesNotContain("match", Status(screen), StringComparison.Ordinal);

        Assert.Equal(Pane.List, screen.Press("Esc").State.Focus);
    }

    [Fact]
    public void The_key_for_the_next_match_is_that_for_the_next_article_where_nothing_is_lit()
    {
        using var screen = Screen().Press("Enter", "n");
        Assert.Equal("ferry.md", screen.State.Article.Path);

        screen.Press("K", "/", "'lantern'", "Enter", "J");
        Assert.Equal("ferry.md", screen.State.Article.Path);
        Assert.Contains("n next", Status(screen), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_is_said_and_the_reader_stays()
    {
        using var screen = Screen().Press("Enter", "j", "/", "'zeppelin'", "Enter");

        Assert.Contains("“zeppelin” is not in this article.", Status(screen), StringComparison.Ordinal);
        Assert.Equal(1, screen.State.Article.Top);
    }

    [Fact]
    public void Nothing_typed_is_what_was_looked_for_last_and_an_arrow_recalls_it()
    {
        using var screen = Screen().Press("Enter", "/", "'lantern'", "Enter", "Esc", "/", "Enter");
        Assert.Contains("match 1/2", Status(screen), StringComparison.Ordinal);

        screen.Press("Esc", "/", "↑");
        Assert.StartsWith(" / lantern", Status(screen), StringComparison.Ordinal);
    }

    [Fact]
    public void From_the_prompt_the_whole_archive_is_searched_with_the_same_words()
    {
        using var screen = Screen().Press("Enter", "/", "'ferry'", "Tab", "Enter");

        Assert.Equal(ListScope.Search("ferry"), screen.State.List.Scope);
        Assert.Equal("ferry.md", screen.State.Article.Path);
    }

    [Fact]
    public void An_article_that_a_search_has_found_begins_at_the_first_place_and_the_key_goes_on_from_there()
    {
        using var screen = new BrowserScreen(new FakeArchive([LongOne]) { SearchedText = ArticleContent.TextOf }, 80, 24)
            .Press("/", "'needle'", "Enter", "Enter");
        Assert.Contains("match 1/2", Status(screen), StringComparison.Ordinal);
        Assert.Contains("needle one", Frame(screen), StringComparison.Ordinal);

        screen.Press("n");
        Assert.Contains("match 2/2", Status(screen), StringComparison.Ordinal);
        Assert.Contains("needle two", Frame(screen), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_was_read_partly_goes_on_where_it_was_unless_a_search_leads_into_it()
    {
        using var screen = new BrowserScreen(new FakeArchive([LongOne]) { SearchedText = ArticleContent.TextOf }, 80, 24)
            .Press("Enter", "d", "d", "d");
        var top = screen.State.Article.Top;
        screen.Press("q", "/", "'needle'", "Enter", "Enter");
        Assert.NotEqual(top, screen.State.Article.Top);

        screen.Press("q", "Esc", "Enter");
        Assert.Equal(top, screen.State.Article.Top);
    }

    private static Article LongOne => InventedArticles.Make("long.md", "Long", "c", 1) with
    {
        Body =
        [
            .. Enumerable.Range(1, 40).Select(number => new Block.Paragraph(
                [new Inline.Text(number is 30 ? "needle one" : number is 37 ? "needle two" : FormattableString.Invariant($"Paragraph {number}."))])),
        ],
    };

    [Fact]
    public void What_is_lit_outlasts_another_width()
    {
        using var screen = Screen().Press("Enter", "/", "'灯笼'", "Enter", "n");
        screen.Resize(40, 12);

        Assert.Contains("match 2/2", Frame(screen), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(40, 12)]
    public void Found_words(int width, int height)
    {
        using var screen = Screen(width, height).Press("Enter", "/", "'灯笼'", "Enter");

        screen.Matches($"find-{width}x{height}");
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(40, 12)]
    public void The_prompt(int width, int height)
    {
        using var screen = Screen(width, height).Press("Enter", "/", "'lantern'");

        screen.Matches($"find-prompt-{width}x{height}");
    }
}
