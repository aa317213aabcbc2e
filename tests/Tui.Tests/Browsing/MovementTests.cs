using Tui.Browsing;

namespace Tui.Tests.Browsing;

public class MovementTests
{
    private static BrowserSession Thousand(int width = 80, int height = 24) =>
        new(new FakeArchive(InventedArticles.Many(1000)), width, height);

    [Fact]
    public void J_and_k_move_the_selection()
    {
        var session = Thousand().Press("j", "j", "k");

        Assert.Equal("Entry 1", session.SelectedTitle);
    }

    [Fact]
    public void Moving_past_the_first_article_keeps_it_selected()
    {
        Assert.Equal("Entry 0", Thousand().Press("k", "k").SelectedTitle);
    }

    [Fact]
    public void Moving_past_the_last_article_keeps_it_selected()
    {
        Assert.Equal("Entry 999", Thousand().Press("G", "j").SelectedTitle);
    }

    [Fact]
    public void The_end_of_a_long_list_is_one_key_away()
    {
        var session = Thousand().Press("G");
        var list = session.State.List;

        Assert.Equal(1000, list.Top + session.State.Layout.List.Height);
        Assert.Equal("Entry 999", list.At(999)?.Title);
    }

    [Fact]
    public void The_list_in_memory_does_not_grow_with_the_archive()
    {
        var session = Thousand();
        for (var page = 0; page < 200; page++)
            session.Press("Space");

        Assert.Equal("Entry 999", session.SelectedTitle);
        Assert.InRange(session.State.List.Window.Length, 1, 300);
        Assert.All(session.Archive.Pages, page => Assert.InRange(page.Count, 1, 300));
    }

    [Fact]
    public void A_page_down_shows_the_next_rows_and_keeps_one_of_the_old()
    {
        var session = Thousand();
        var height = session.State.Layout.List.Height;
        session.Press("Space");

        Assert.Equal(height - 1, session.State.List.Top);
        Assert.Equal(height - 1, session.State.List.Selected);
    }

    [Fact]
    public void A_page_up_undoes_a_page_down()
    {
        var session = Thousand().Press("Space", "Space", "b");

        Assert.Equal(session.State.Layout.List.Height - 1, session.State.List.Selected);
    }

    [Fact]
    public void Half_a_page_is_half_a_page()
    {
        var session = Thousand(120, 40).Press("d");

        Assert.Equal(session.State.Layout.List.Height / 2, session.State.List.Selected);
    }

    [Fact]
    public void The_article_scrolls_to_its_last_line_and_no_further()
    {
        var session = new BrowserSession(new FakeArchive(InventedArticles.Dozen), 80, 12).Press("j", "Enter", "G", "j", "j");
        var article = session.State.Article;

        Assert.Equal(article.LineCount, article.Top + session.State.Layout.Article.Height);
    }

    [Fact]
    public void A_new_article_begins_at_its_first_line()
    {
        var session = new BrowserSession(new FakeArchive(InventedArticles.Dozen), 80, 12).Press("j", "Enter", "G", "n");

        Assert.Equal(0, session.State.Article.Top);
    }

    [Fact]
    public void A_smaller_screen_keeps_the_selection_on_show()
    {
        var session = Thousand(120, 60).Press("G", "k", "k").Resize(80, 20).Resize(45, 7);
        var list = session.State.List;

        Assert.InRange(list.Selected, list.Top, list.Top + session.State.Layout.List.Height - 1);
    }

    [Fact]
    public void A_list_without_articles_stays_put()
    {
        var session = new BrowserSession(new FakeArchive([])).Press("j", "G", "Space", "n", "Enter", "o");

        Assert.Equal(0, session.State.List.Selected);
        Assert.Equal(Pane.List, session.State.Focus);
    }
}
