using System.Drawing;
using Tui.Browsing;
using Tui.Browsing.Trees;

namespace Tui.Tests.Browsing;

public class PointingTests
{
    private static BrowserSession Dozen(int width = 120, int height = 40) =>
        new(new FakeArchive(InventedArticles.Dozen), width, height);

    private static BrowserAction.Click Click(Pane pane, int x, int y, bool isDouble = false) =>
        new(pane, new Point(x, y), isDouble);

    [Fact]
    public void A_click_selects_a_row_and_focuses_its_pane()
    {
        var session = Dozen().Press("h").Do(Click(Pane.List, 10, 3));

        Assert.Equal(Pane.List, session.State.Focus);
        Assert.Equal(3, session.State.List.Selected);
    }

    [Fact]
    public void A_click_on_the_selected_row_opens_it()
    {
        Assert.Equal(Pane.Article, Dozen().Do(Click(Pane.List, 10, 3)).Do(Click(Pane.List, 10, 3)).State.Focus);
    }

    [Fact]
    public void A_click_of_the_right_button_picks_and_lets_go()
    {
        var session = Dozen().Do(new BrowserAction.PickAt(new Point(10, 3)));
        Assert.Single(session.State.List.Picks.Paths);
        Assert.Equal(3, session.State.List.Selected);

        session.Do(new BrowserAction.PickAt(new Point(10, 5)));
        Assert.Equal(2, session.State.List.Picks.Paths.Length);
        Assert.Single(session.Do(new BrowserAction.PickAt(new Point(10, 3))).State.List.Picks.Paths);
    }

    [Fact]
    public void A_click_above_the_categories_shows_the_tree_by_the_next_kind()
    {
        var session = Dozen();
        TreeKind[] expected = [TreeKind.Tags, TreeKind.Authors, TreeKind.Dates, TreeKind.Categories];
        foreach (var kind in expected)
            Assert.Equal(kind, session.Do(Click(Pane.Tree, 5, session.State.Tree.Rows.ToList().FindIndex(row => row.IsGap))).State.Tree.Kind);
    }

    [Fact]
    public void A_double_click_opens_a_row()
    {
        Assert.Equal(Pane.Article, Dozen().Do(Click(Pane.List, 10, 3, true)).State.Focus);
    }

    [Fact]
    public void A_click_on_an_arrow_folds_and_does_not_select()
    {
        var session = Dozen();
        var rows = session.State.Tree.Rows.Length;
        session.Do(Click(Pane.Tree, 0, 6));

        Assert.True(session.State.Tree.Rows.Length > rows);
        Assert.Equal(0, session.State.Tree.Selected);
    }

    [Fact]
    public void A_click_on_a_category_lists_it()
    {
        Assert.Equal(2, Dozen().Do(Click(Pane.Tree, 5, 5)).State.List.Total);
    }

    [Fact]
    public void A_click_below_the_last_row_only_focuses()
    {
        var session = Dozen().Do(Click(Pane.Tree, 5, 30));

        Assert.Equal(Pane.Tree, session.State.Focus);
        Assert.Equal(0, session.State.Tree.Selected);
    }

    [Fact]
    public void The_wheel_scrolls_what_is_under_the_pointer_and_leaves_the_selection()
    {
        var session = new BrowserSession(new FakeArchive(InventedArticles.Many(500)))
            .Do(new BrowserAction.Wheel(Pane.List, 30));

        Assert.Equal(30, session.State.List.Top);
        Assert.Equal(0, session.State.List.Selected);
    }

    [Fact]
    public void The_wheel_reaches_rows_that_are_not_in_memory_yet()
    {
        var session = new BrowserSession(new FakeArchive(InventedArticles.Many(500)))
            .Do(new BrowserAction.Wheel(Pane.List, 400));

        Assert.Equal("Entry 400", session.State.List.At(400)?.Title);
    }
}
