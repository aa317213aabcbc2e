using Tui.Browsing;
using Tui.Browsing.Trees;

namespace Tui.Tests.Browsing.Trees;

public class TreeStepsTests
{
    private static BrowserSession Dozen(int width = 80, int height = 24) =>
        new(new FakeArchive(InventedArticles.Dozen), width, height);

    [Theory]
    [InlineData("2", TreeKind.Tags)]
    [InlineData("3", TreeKind.Authors)]
    [InlineData("4", TreeKind.Dates)]
    public void A_number_shows_the_tree_by_something_else_and_back(string key, object kind)
    {
        var session = Dozen().Press(key);
        Assert.Equal(kind, session.State.Tree.Kind);
        Assert.Equal(Pane.Tree, session.State.Focus);

        session.Press("1");
        Assert.Contains(session.State.Tree.Rows, row => row.Scope.Name == "厨房");
    }

    [Theory]
    [InlineData("2")]
    [InlineData("3")]
    [InlineData("4")]
    public void List_and_header_go_with_the_tree_that_is_shown(string key)
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24).Press("h", "G", "Enter");
        Assert.Contains("› 花园", screen.Terminal.Lines[0], StringComparison.Ordinal);

        screen.Press(key);
        Assert.Equal(screen.State.Tree.Current.Scope.Place, screen.State.List.Scope.Place);
        Assert.DoesNotContain("花园", screen.Terminal.Lines[0], StringComparison.Ordinal);
        screen.Press("1");
        Assert.Equal(screen.State.Tree.Current.Scope.Place, screen.State.List.Scope.Place);
    }

    [Fact]
    public void What_stands_in_every_tree_stays_on_show()
    {
        var session = Dozen().Press("h", "j", "2");

        Assert.Equal("Unread", session.State.Tree.Current.Scope.Name);
        Assert.Equal("Unread", session.State.List.Scope.Name);
    }

    [Fact]
    public void Where_the_list_is_hidden_the_header_says_what_the_tree_is_at()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 40, 12).Press("h", "G");
        Assert.StartsWith(" notes › 花园", screen.Terminal.Lines[0], StringComparison.Ordinal);

        screen.Press("2");
        Assert.DoesNotContain("花园", screen.Terminal.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_lists_its_articles()
    {
        var session = Dozen().Press("4", "G", "l", "G");

        Assert.Equal("2026-03", session.State.Tree.Current.Scope.Name);
        Assert.Equal(3, session.State.List.Total);
        Assert.Equal(session.State.Tree.Current.Count, session.State.List.Total);
    }

    [Fact]
    public void The_tree_by_date()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24).Press("4", "G", "l", "G");

        screen.Matches("by-date-80x24");
    }

    [Fact]
    public void Some_letters_of_a_name_go_to_a_row_wherever_it_stands()
    {
        var session = Dozen().Press("h", "f").Type("木工");
        Assert.Equal("木工", session.State.Tree.Current.Scope.Name);
        Assert.DoesNotContain(session.State.Tree.Rows, row => row.Scope.Name == "厨房");

        session.Press("Enter");
        Assert.Contains(session.State.Tree.Rows, row => row.Scope.Name == "厨房");
        Assert.Equal("木工", session.State.Tree.Current.Scope.Name);
        Assert.Equal("木工", session.State.List.Scope.Category.Name);
    }

    [Fact]
    public void The_arrows_go_through_the_rows_that_were_found()
    {
        var session = Dozen().Press("h", "f").Type("工");
        Assert.Equal("工坊", session.State.Tree.Current.Scope.Name);

        Assert.Equal("木工", session.Press("↓").State.Tree.Current.Scope.Name);
        Assert.Equal("木工", session.Press("↓").State.Tree.Current.Scope.Name);
        Assert.Equal("工坊", session.Press("↑").State.Tree.Current.Scope.Name);
    }

    [Fact]
    public void Esc_leaves_the_tree_as_it_was()
    {
        var session = Dozen().Press("h", "j", "j", "j", "j");
        var before = session.State.Tree;

        Assert.Equal(before.Current, session.Press("f").Type("木").Press("Esc").State.Tree.Current);
        Assert.Equal("", session.State.Tree.Filter);
    }

    [Fact]
    public void A_row_above_the_categories_is_found_as_well()
    {
        var session = Dozen().Press("h", "f").Type("starr").Press("Enter");

        Assert.Equal("Starred", session.State.Tree.Current.Scope.Name);
        Assert.Equal("Starred", session.State.List.Scope.Name);
    }

    [Fact]
    public void Where_nothing_is_called_so_the_tree_stays_as_it_was_and_that_is_said()
    {
        var session = Dozen().Press("h", "j", "j");
        var (row, scope) = (session.State.Tree.Current, session.State.List.Scope);

        session.Press("f").Type("qqqq").Press("Enter");

        Assert.Equal((row, scope), (session.State.Tree.Current, session.State.List.Scope));
        Assert.Equal("Nothing in the tree is called 'qqqq'.", session.State.Message?.ToString());
    }

    [Fact]
    public void Finding_a_row_on_the_screen()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 60, 20).Press("h", "f", "'工'");

        screen.Matches("find-category-60x20");
    }

    [Fact]
    public void The_empty_row_above_the_categories_is_passed_over()
    {
        var session = Dozen().Press("h", "j", "j", "j");
        Assert.Equal("Recent", session.State.Tree.Current.Scope.Name);

        Assert.Equal(1, session.Press("j").State.Tree.Current.Path.Depth);
        Assert.Equal("Recent", session.Press("k").State.Tree.Current.Scope.Name);
        Assert.Equal("Recent", session.Do(new BrowserAction.Click(Pane.Tree, new(3, 4), false)).State.Tree.Current.Scope.Name);
    }

    [Fact]
    public void The_next_visit_has_the_tree_by_what_it_was()
    {
        var archive = new FakeArchive(InventedArticles.Dozen);
        new BrowserSession(archive).Press("4", "G", "l", "G", "Enter");
        var second = new BrowserSession(archive);

        Assert.Equal(TreeKind.Dates, second.State.Tree.Kind);
        Assert.Equal("2026-03", second.State.List.Scope.Category.Name);
    }
}
