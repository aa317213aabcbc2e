using Tui.Browsing;
using Tui.Browsing.Listing;
using Tui.Browsing.Trees;
using Tui.Core.Querying;

namespace Tui.Tests.Browsing.Marks;

public class MarkingTests
{
    private static BrowserSession Dozen(int width = 80, int height = 24) =>
        new(new FakeArchive(InventedArticles.Dozen), width, height);

    [Fact]
    public void An_article_is_read_when_it_is_opened_and_not_when_it_is_passed()
    {
        var session = Dozen().Press("j", "j");
        Assert.Empty(session.Archive.Own.Opened);

        session.Press("Enter");
        Assert.Equal(["harbour/fog.md"], session.Archive.Own.Opened);
        Assert.Equal(ArticleMarks.Read, session.State.List.Current?.Marks);
        Assert.Equal(11, session.State.Tree.Categories.Unread);
    }

    [Fact]
    public void The_next_article_is_read_from_inside_the_one_before()
    {
        Assert.Equal(["harbour/lantern.md", "harbour/ferry.md"], Dozen().Press("Enter", "n").Archive.Own.Opened);
    }

    [Fact]
    public void An_article_marked_unread_stays_so_until_it_is_opened_again()
    {
        var session = Dozen().Press("Enter", "m", "j", "d");
        Assert.True(session.State.List.Current?.IsUnread);

        session.Press("Esc", "Enter");
        Assert.False(session.State.List.Current?.IsUnread);
    }

    [Fact]
    public void A_file_that_is_gone_is_not_read()
    {
        var archive = new FakeArchive(InventedArticles.Dozen);
        archive.Gone.Add("harbour/lantern.md");

        Assert.Empty(new BrowserSession(archive).Press("Enter").Archive.Own.Opened);
    }

    [Theory]
    [InlineData(false, "Tab")]
    [InlineData(false, "Tab", "Tab")]
    [InlineData(true, "Tab", "j")]
    [InlineData(true, "Tab", "Space")]
    [InlineData(true, "Tab", "Tab", "Tab", "Enter")]
    [InlineData(true, "Enter")]
    [InlineData(true, "l")]
    public void An_article_that_is_only_come_by_on_the_way_through_the_panes_stays_unread(bool isRead, params string[] keys)
    {
        var session = new BrowserSession(new FakeArchive(InventedArticles.Many(3)));
        session.Press(keys);

        Assert.Equal(isRead, session.State.List.Current?.Marks?.HasFlag(ArticleMarks.Read) == true);
    }

    [Fact]
    public void M_and_s_mark_at_once_and_u_undoes()
    {
        var session = Dozen().Press("m", "s");
        Assert.Equal(ArticleMarks.Read | ArticleMarks.Starred, session.State.List.Current?.Marks);
        Assert.Equal(1, session.State.Tree.Categories.Starred);

        session.Press("u");
        Assert.Equal(ArticleMarks.Read, session.State.List.Current?.Marks);
        Assert.Equal("Undone: no longer starred.", session.State.Message);
        session.Press("u", "u");
        Assert.Equal("Nothing to undo.", session.State.Message);
    }

    [Fact]
    public void All_of_a_list_is_marked_read_and_unread_again_by_one_u()
    {
        var session = Dozen().Press("s", "A");
        Assert.Equal("Marked 12 articles read; u undoes it.", session.State.Message);
        Assert.Equal(0, session.State.Tree.Categories.Unread);

        session.Press("u");
        Assert.Equal(12, session.State.Tree.Categories.Unread);
        Assert.Equal(ArticleMarks.Starred, session.State.List.Current?.Marks);
    }

    [Fact]
    public void What_is_on_the_unread_shelf_stays_in_the_list_while_it_is_read()
    {
        var session = Dozen().Press("h", "j", "Enter", "Enter");

        Assert.Equal(ListScope.On(Shelf.Unread), session.State.List.Scope);
        Assert.Equal(12, session.State.List.Total);
        Assert.Equal(11, session.Press("h", "h", "k", "j").State.List.Total);
    }

    [Fact]
    public void A_list_left_for_a_search_shows_what_was_marked_in_it()
    {
        var session = Dozen().Press("j", "/").Type("ferry").Press("Enter", "s", "Esc");

        Assert.Equal(ArticleMarks.Starred, session.State.List.Current?.Marks);
    }

    [Fact]
    public void Where_nothing_can_be_kept_that_is_said_and_nothing_is_shown_as_marked()
    {
        var archive = new FakeArchive(InventedArticles.Dozen);
        archive.Own.Problem = "The reading state is damaged.";
        var session = new BrowserSession(archive);
        Assert.Equal("The reading state is damaged.", session.State.Message);

        session.Press("j", "s");
        Assert.Equal("The reading state is damaged.", session.State.Message);
        Assert.Null(session.State.List.Current?.Marks);
    }

    [Fact]
    public void A_mark_that_cannot_be_kept_is_taken_back_when_that_is_said()
    {
        var session = Dozen();
        session.HoldsEffects = true;
        session.Press("s");
        Assert.Equal(ArticleMarks.Starred, session.State.List.Current?.Marks);

        session.Archive.Own.Problem = "Locked.";
        session.Do(new BrowserAction.ReadingLost("Locked."));
        Assert.Equal((null, ArticleMarks.Starred), (session.State.Message?.ToString(), session.State.List.Current?.Marks));

        Assert.Equal((1, 0), (session.State.Losses, session.State.LossesTold));

        session.Finish();
        Assert.Equal(("Locked.", null), (session.State.Message?.ToString(), session.State.List.Current?.Marks));
        Assert.Equal((2, 2), (session.State.Losses, session.State.LossesTold));
    }

    [Fact]
    public void A_search_is_kept_in_the_tree_and_removed_there()
    {
        var session = Dozen().Press("/").Type("the").Press("Enter", "S");
        Assert.Equal(["the"], session.Archive.Own.Saved);

        session.Press("h", "g", "j", "j", "j", "j");
        Assert.Equal(ListScope.On(Shelf.Saved, "the"), session.State.List.Scope);
        Assert.Equal(3, session.State.Tree.Current.Count);
        Assert.Empty(session.Press("S").Archive.Own.Saved);
    }

    [Theory]
    [InlineData("in the tree")]
    [InlineData("in its list", "l")]
    public void A_search_that_was_removed_is_kept_again_by_the_same_key(string where, params string[] keys)
    {
        Assert.NotEmpty(where);
        var session = Dozen().Press("/").Type("the").Press("Enter", "S", "Esc", "h", "g", "j", "j", "j", "j").Press(keys);

        Assert.Empty(session.Press("S").Archive.Own.Saved);
        Assert.Contains("S keeps it again", $"{session.State.Message}", StringComparison.Ordinal);
        Assert.Equal(["the"], session.Press("S").Archive.Own.Saved);
    }

    [Fact]
    public void Earlier_searches_come_back_into_the_prompt_and_what_was_typed_after_them()
    {
        var session = Dozen().Press("/").Type("the").Press("Enter", "/").Type("moss").Press("Enter", "Esc", "/").Type("dr");

        Assert.Equal("moss", session.Press("↑").State.Prompt?.Text);
        Assert.Equal("the", session.Press("↑", "↑").State.Prompt?.Text);
        Assert.Equal("dr", session.Press("↓", "↓", "↓").State.Prompt?.Text);
    }

    [Fact]
    public void Reading_goes_on_where_it_stopped()
    {
        var session = Dozen(80, 12).Press("j", "Enter", "j", "j", "j", "Esc", "j", "k", "Enter");

        Assert.Equal(3, session.State.Article.Top);
    }

    [Theory]
    [InlineData("the archive", "j", "j", "Enter")]
    [InlineData("a category", "h", "G", "l", "j", "Enter", "k", "Esc", "j")]
    [InlineData("the unread shelf", "h", "j", "l", "j", "j")]
    [InlineData("an article that was searched for", "/", "m", "o", "s", "s", "Enter", "Enter")]
    public void The_next_visit_begins_where_the_last_one_ended(string where, params string[] keys)
    {
        Assert.NotEmpty(where);
        var before = Dozen().Press(keys);
        var after = new BrowserSession(before.Archive);

        Assert.Equal(before.State.List.Scope, after.State.List.Scope);
        Assert.Equal(before.SelectedTitle, after.SelectedTitle);
        Assert.Equal(before.State.Tree.Current.Scope, after.State.Tree.Current.Scope);
        Assert.Equal(before.State.Focus, after.State.Focus);
    }

    [Fact]
    public void A_visit_that_can_no_longer_begin_where_the_last_one_ended_begins_with_everything()
    {
        var archive = new FakeArchive(InventedArticles.Dozen);
        archive.Own.Session = new BrowserPlace(new(CategoryPath.Of("gone")), "gone.md", 3, Pane.Article).ToText();

        var session = new BrowserSession(archive);
        Assert.Equal(ListScope.All, session.State.List.Scope);
        Assert.Equal(12, session.State.List.Total);
    }

    [Fact]
    public void A_place_reads_back_as_it_was_written()
    {
        var place = new BrowserPlace(new(CategoryPath.Of("a/b", "c"), "", Shelf.None), "x/new\nline.md", 7, Pane.Article);

        Assert.Equal(place, BrowserPlace.Read(place.ToText()));
        Assert.Null(BrowserPlace.Read("of another time"));
    }
}
