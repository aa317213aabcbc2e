using Tui.Browsing;
using Tui.Browsing.Effects;
using Tui.Browsing.Listing;
using Tui.Browsing.Views;

namespace Tui.Tests.Browsing;

public class NeedsTests
{
    private static BrowserSession Dozen(int width = 80, int height = 24) =>
        new(new FakeArchive(InventedArticles.Dozen), width, height);

    [Fact]
    public void The_selected_article_is_read_beside_the_list()
    {
        Assert.Equal("harbour/ferry.md", Dozen().Press("j").State.Article.Path);
    }

    [Fact]
    public void Nothing_is_read_that_is_not_shown()
    {
        Assert.Empty(Dozen(40, 12).Press("j", "j").Archive.Loads);
    }

    [Fact]
    public void The_old_article_stays_until_the_new_one_is_there()
    {
        var session = Dozen();
        session.HoldsEffects = true;
        session.Press("j");

        Assert.Equal("harbour/lantern.md", session.State.Article.Path);
        Assert.Equal("harbour/ferry.md", session.Finish().State.Article.Path);
    }

    [Fact]
    public void Where_the_article_fills_the_screen_its_title_is_there_at_once()
    {
        var session = Dozen(40, 12);
        session.HoldsEffects = true;
        session.Press("j", "Enter");
        Assert.Equal([" The ferry that runs without passengers"], Shown(session));
    }

    private static List<string> Shown(BrowserSession session) =>
        [.. ArticleRows.Of(session.State).Select(row => string.Concat(row.Line.Spans.Select(span => span.Text)).TrimEnd())];

    [Fact]
    public void Holding_a_key_reads_only_the_article_where_it_ends()
    {
        var session = Dozen();
        session.HoldsEffects = true;
        session.Press("j", "j", "j", "j").Finish();

        Assert.Equal(["harbour/lantern.md", "kitchen/noodle.md"], session.Archive.Loads);
    }

    [Fact]
    public void An_article_that_comes_too_late_is_dropped()
    {
        var session = Dozen();
        session.HoldsEffects = true;
        session.Press("j");
        var late = session.State.Article.Request!;
        session.Press("j").Finish();
        session.Do(new BrowserAction.ArticleFailed(late, "too late"));

        Assert.Equal("harbour/fog.md", session.State.Article.Path);
        Assert.Null(session.State.Message);
    }

    [Fact]
    public void Coming_back_before_the_next_article_is_there_drops_it()
    {
        var session = Dozen();
        session.HoldsEffects = true;
        session.Press("j", "k").Finish();

        Assert.Equal("harbour/lantern.md", session.State.Article.Path);
    }

    [Fact]
    public void An_article_that_fills_the_screen_is_not_preceded_by_another()
    {
        var session = Dozen(40, 12).Press("Enter", "q", "j");
        session.HoldsEffects = true;
        session.Press("Enter");

        Assert.Null(session.State.Article.Text);
    }

    [Fact]
    public void Another_width_sets_the_article_anew_and_keeps_the_place()
    {
        var session = Dozen(80, 12).Press("j", "Enter", "d", "d");
        var place = session.State.Article.Text!.Lines[session.State.Article.Top].Position;
        session.Resize(100, 12);

        Assert.Equal(session.State.Layout.Measure, session.State.Article.Text!.Width);
        Assert.Equal(place, session.State.Article.Text.Lines[session.State.Article.Top].Position);
    }

    [Fact]
    public void A_file_that_is_gone_is_a_message_and_is_asked_for_once()
    {
        var session = Dozen();
        session.Archive.Gone.Add("harbour/ferry.md");
        session.Press("j");

        Assert.Equal("The file 'harbour/ferry.md' is gone.", session.State.Message);
        Assert.Equal("The file 'harbour/ferry.md' is gone.", session.Press("h").State.Article.Failure);
        Assert.Single(session.Archive.Loads, path => path == "harbour/ferry.md");
    }

    [Fact]
    public void A_bug_in_an_effect_is_thrown_where_the_interface_runs()
    {
        var session = Dozen();
        session.HoldsEffects = true;
        session.Do(new BrowserAction.PageLoaded(
            new PageRequest(0, ListScope.All), 0, new ArchivePage(0, 0, [])));
        session.Archive.Add(InventedArticles.Make("harbour/ferry.md", "The same path twice", "花园", 1));
        session.Press("j");

        Assert.Throws<InvalidOperationException>(() => session.Finish());
    }

    [Theory]
    [InlineData("j")]
    [InlineData("O")]
    [InlineData("G")]
    [InlineData("z")]
    [InlineData("3")]
    public void A_page_that_cannot_be_read_is_asked_for_once_a_key_and_once_a_change(string key)
    {
        var session = new BrowserSession(new FakeArchive(InventedArticles.Many(5000)));
        session.Archive.ListProblem = new IOException("unplugged");
        session.HoldsEffects = true;
        var asked = session.Archive.Pages.Count;

        session.Do(new BrowserAction.Updated(true));
        Assert.Equal(1, Asked());
        session.Do(new BrowserAction.Say("news"));
        Assert.Equal(0, Asked());
        for (var times = 0; times < 3; times++)
        {
            session.Press(key);
            Assert.InRange(Asked(), 1, 2);
            Assert.True(session.State.List.IsSettled);
            Assert.Equal(5000, session.State.List.Total);
        }

        session.Do(new BrowserAction.Updated(true));
        Assert.Equal(1, Asked());

        session.Archive.ListProblem = null;
        session.Press("j").Finish();
        Assert.Equal(session.State.Generation, session.State.List.Generation);

        int Asked()
        {
            // Asked for without end, this would never be done.
            for (var pieces = 0; pieces < 50 && session.FinishOne(); pieces++)
                Assert.InRange(session.Archive.Pages.Count - asked, 0, 5);
            var count = session.Archive.Pages.Count - asked;
            asked = session.Archive.Pages.Count;
            return count;
        }
    }

    [Fact]
    public void Keys_that_were_typed_ahead_are_taken_though_the_list_cannot_be_read()
    {
        var archive = new FakeArchive(InventedArticles.Dozen);
        using var screen = new BrowserScreen(archive, 80, 24);
        archive.ListProblem = new IOException("unplugged");
        screen.Type("Ojjo").Finish();

        Assert.Equal(2, screen.State.List.Selected);
        Assert.Empty(screen.State.Ahead);
    }

    [Fact]
    public void One_page_is_asked_for_at_a_time()
    {
        var session = new BrowserSession(new FakeArchive(InventedArticles.Many(5000)));
        var pages = session.Archive.Pages.Count;
        session.HoldsEffects = true;
        for (var times = 0; times < 400; times++)
            session.Press("Space");
        session.Finish();

        Assert.InRange(session.Archive.Pages.Count - pages, 1, 2);
        Assert.NotNull(session.SelectedTitle);
    }
}
