using Tui.Browsing;
using Tui.Browsing.Trees;

namespace Tui.Tests.Browsing;

public class NavigationTests
{
    private static BrowserSession Dozen(int width = 80, int height = 24) =>
        new(new FakeArchive(InventedArticles.Dozen), width, height);

    private static string TreeOf(BrowserSession session) =>
        string.Join(' ', session.State.Tree.Rows.Select(row => row.Path.IsAll ? "All" : row.Path.Name));

    [Fact]
    public void The_list_has_the_focus_at_first()
    {
        Assert.Equal(Pane.List, Dozen().State.Focus);
    }

    [Fact]
    public void H_and_l_go_between_panes()
    {
        var session = Dozen();

        Assert.Equal(Pane.Tree, session.Press("h").State.Focus);
        Assert.Equal(Pane.List, session.Press("l").State.Focus);
        Assert.Equal(Pane.Article, session.Press("l").State.Focus);
        Assert.Equal(Pane.Article, session.Press("l").State.Focus);
    }

    [Fact]
    public void Where_the_list_stands_alone_its_mark_is_at_the_row_that_is_chosen()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 40, 12).Press("j", "j", "Enter", "q", "j", "j");

        var marked = screen.Terminal.Lines.Index().Skip(1).Where(line => line.Item.Contains('›', StringComparison.Ordinal));
        Assert.Equal([1 + screen.State.List.Selected - screen.State.List.Top], marked.Select(line => line.Index));
    }

    [Theory]
    [InlineData("2", "Enter")]
    [InlineData("t", "h")]
    [InlineData("t")]
    [InlineData("E", "h", "j", "j", "Enter")]
    [InlineData("H")]
    [InlineData("<", "h")]
    [InlineData("+", "h")]
    public void A_key_that_can_do_nothing_says_why(string key, params string[] before)
    {
        var session = Dozen(60, 20).Press(before);
        var focus = session.State.Focus;

        session.Press(key);
        Assert.True(session.State.Message is not null || session.State.Focus != focus, $"{key} says nothing.");
    }

    [Fact]
    public void Tab_goes_round_the_panes_where_the_article_has_no_links()
    {
        var session = Dozen().Press("j");

        Assert.Equal(Pane.Article, session.Press("Tab").State.Focus);
        Assert.Equal(Pane.Tree, session.Press("Tab").State.Focus);
        Assert.Equal(Pane.List, session.Press("Tab").State.Focus);
        Assert.Equal(Pane.Tree, session.Press("Shift-Tab").State.Focus);
    }

    [Fact]
    public void Tab_passes_over_an_article_that_is_not_there()
    {
        Assert.Equal(Pane.Tree, new BrowserSession(new FakeArchive([])).Press("Tab").State.Focus);
    }

    [Fact]
    public void L_opens_a_category_before_it_leaves_the_tree()
    {
        var session = Dozen().Press("h", "G");
        var last = session.State.Tree.Current;
        session.Press("g", "j", "j", "j", "j", "j", "l");
        Assert.NotEqual(CategoryPath.All, last.Path);

        Assert.Equal(Pane.Tree, session.State.Focus);
        Assert.Contains("陶艺", TreeOf(session), StringComparison.Ordinal);
    }

    [Fact]
    public void H_closes_a_category_and_then_goes_to_its_parent()
    {
        var session = Dozen().Press("h", "j", "j", "j", "j", "j", "l", "j");
        Assert.Equal(2, session.State.Tree.Current.Path.Depth);

        session.Press("h");
        Assert.Equal("工坊", session.State.Tree.Current.Path.Name);
        session.Press("h");
        Assert.False(session.State.Tree.Current.IsExpanded);
        Assert.DoesNotContain("陶艺", TreeOf(session), StringComparison.Ordinal);
    }

    [Fact]
    public void Space_folds_and_unfolds_a_category()
    {
        var session = Dozen().Press("h", "j", "j", "j", "j", "j");
        var folded = TreeOf(session);

        Assert.Contains("木工", TreeOf(session.Press("Space")), StringComparison.Ordinal);
        Assert.Equal(folded, TreeOf(session.Press("Space")));
    }

    [Fact]
    public void Moving_in_the_tree_lists_the_category_beside_it()
    {
        var session = Dozen().Press("h", "j", "j", "j", "j");

        Assert.Equal("厨房", session.State.List.Scope.Category.Name);
        Assert.Equal(2, session.State.List.Total);
        Assert.Equal("Notes on a slow broth", session.State.Article.Text?.Lines[0].Line.Text[..^2]);
    }

    [Fact]
    public void Enter_in_the_tree_goes_to_the_list_of_the_category()
    {
        var session = Dozen(40, 12).Press("h", "j", "j", "j", "j", "Enter");

        Assert.Equal(Pane.List, session.State.Focus);
        Assert.Equal("Notes on a slow broth", session.SelectedTitle);
    }

    [Fact]
    public void Enter_reads_the_selected_article()
    {
        var session = Dozen(40, 12).Press("j", "Enter");

        Assert.Equal(Pane.Article, session.State.Focus);
        Assert.Equal("harbour/ferry.md", session.State.Article.Path);
    }

    [Fact]
    public void N_and_p_go_to_other_articles_without_leaving_the_text()
    {
        var session = Dozen(40, 12).Press("Enter", "n", "n", "p");

        Assert.Equal(Pane.Article, session.State.Focus);
        Assert.Equal("harbour/ferry.md", session.State.Article.Path);
        Assert.Equal(1, session.State.List.Selected);
    }

    [Fact]
    public void The_ends_of_the_list_say_so()
    {
        var session = Dozen().Press("p");
        Assert.Equal("This is the first article of the list.", session.State.Message);

        session.Press("G", "n");
        Assert.Equal("This is the last article of the list.", session.State.Message);
    }

    [Fact]
    public void A_message_goes_with_the_next_key()
    {
        Assert.Null(Dozen().Press("p", "j").State.Message);
    }

    [Fact]
    public void On_one_pane_q_goes_back_from_the_article_and_then_quits()
    {
        var session = Dozen(40, 12).Press("Enter", "q");
        Assert.Equal(Pane.List, session.State.Focus);
        Assert.False(session.HasQuit);

        Assert.True(session.Press("q").HasQuit);
    }

    [Fact]
    public void Beside_other_panes_too_q_leads_from_the_article_to_the_list_and_quits_there()
    {
        var session = Dozen().Press("Enter", "q");
        Assert.False(session.HasQuit);
        Assert.Equal(Pane.List, session.State.Focus);

        Assert.True(session.Press("q").HasQuit);
    }

    [Fact]
    public void Capital_q_quits_from_an_article_that_fills_the_screen()
    {
        Assert.True(Dozen(40, 12).Press("Enter", "Q").HasQuit);
    }

    [Fact]
    public void Esc_goes_back_as_far_as_the_tree_and_never_quits()
    {
        var session = Dozen(40, 12).Press("Enter", "Esc", "Esc", "Esc", "Esc");

        Assert.Equal(Pane.Tree, session.State.Focus);
        Assert.False(session.HasQuit);
    }

    [Fact]
    public void The_help_opens_scrolls_and_closes()
    {
        var session = Dozen(80, 10).Press("?", "j", "j");
        Assert.Equal(2, session.State.HelpTop);

        Assert.Null(session.Press("q").State.HelpTop);
        Assert.False(session.HasQuit);
        Assert.Null(session.Press("?", "Esc").State.HelpTop);
        Assert.Null(session.Press("?", "?").State.HelpTop);
    }
}
