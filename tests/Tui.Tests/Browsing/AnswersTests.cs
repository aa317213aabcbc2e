using Tui.Browsing;
using Tui.Browsing.Effects;
using Tui.Browsing.Listing;

namespace Tui.Tests.Browsing;

public class AnswersTests
{
    private static BrowserSession Dozen() => new(new FakeArchive(InventedArticles.Dozen));

    private static BrowserSession WithNewArticle(BrowserSession session)
    {
        session.Archive.Add(InventedArticles.Make("harbour/new.md", "Just in", "新闻", 0.001));
        return session.Do(new BrowserAction.Updating(new UpdateProgress(5, 10, true)));
    }

    [Fact]
    public void New_articles_appear_while_the_index_is_updated()
    {
        var session = WithNewArticle(Dozen());

        Assert.Equal(13, session.State.List.Total);
        Assert.Contains(session.State.Tree.Rows, row => row.Path.Name == "新闻");
        Assert.Equal(13, session.State.Tree.Rows[0].Count);
    }

    [Fact]
    public void The_selection_stays_on_its_article_when_others_come_in_above()
    {
        var session = WithNewArticle(Dozen().Press("j", "j"));

        Assert.Equal("harbour/fog.md", session.State.List.Current?.Path);
        Assert.Equal(3, session.State.List.Selected);
    }

    [Fact]
    public void A_list_in_which_nobody_has_moved_stays_at_the_newest()
    {
        Assert.Equal("Just in", WithNewArticle(Dozen()).SelectedTitle);
    }

    [Fact]
    public void The_tree_stays_on_its_category()
    {
        var session = WithNewArticle(Dozen().Press("h", "G"));

        Assert.Equal("花园", session.State.Tree.Current.Path.Name);
    }

    [Fact]
    public void Progress_that_changed_nothing_asks_for_nothing()
    {
        var session = Dozen();
        var pages = session.Archive.Pages.Count;
        session.Do(new BrowserAction.Updating(new UpdateProgress(5, 10, false)));
        session.Do(new BrowserAction.Updated(false));

        Assert.Equal(pages, session.Archive.Pages.Count);
        Assert.Null(session.State.Progress);
    }

    [Fact]
    public void An_article_on_show_is_read_again_after_a_change()
    {
        var session = Dozen().Do(new BrowserAction.Updated(true));

        Assert.Equal(["harbour/lantern.md", "harbour/lantern.md"], session.Archive.Loads);
    }

    [Fact]
    public void A_page_of_another_list_that_comes_too_late_is_dropped()
    {
        var session = Dozen();
        var late = new PageRequest(99, ListScope.Search("late"));
        session.Do(new BrowserAction.PageLoaded(late, 0, new ArchivePage(1, 0, [new("late.md", "Late", null)])));

        Assert.Equal(12, session.State.List.Total);
    }

    [Fact]
    public void Progress_does_not_take_a_message_away()
    {
        var session = Dozen().Press("p").Do(new BrowserAction.Updating(new UpdateProgress(5, 10, false)));

        Assert.NotNull(session.State.Message);
    }
}
