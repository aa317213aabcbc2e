using Terminal.Gui.Drawing;
using Tui.Browsing.Trees;
using Tui.Core.Indexing;

namespace Tui.Tests.Browsing.Listing;

public class ListFilteringTests
{
    private static BrowserSession Dozen(int width = 80, int height = 24) =>
        new(new FakeArchive(InventedArticles.Dozen), width, height);

    [Fact]
    public void The_list_is_narrowed_while_one_types()
    {
        var session = Dozen().Press("F").Type("the");
        Assert.Equal(3, session.State.List.Total);
        Assert.Equal(CategoryPath.All, session.State.List.Scope.Category);

        Assert.Equal(1, session.Type("the ferry").State.List.Total);
        Assert.Equal(12, session.Type("").State.List.Total);
    }

    [Fact]
    public void It_stays_so_after_enter_and_esc_shows_all_again_at_the_same_article()
    {
        var session = Dozen().Press("F").Type("kiln").Press("Enter");
        Assert.Null(session.State.Prompt);
        Assert.Equal("Opening the kiln too early", session.SelectedTitle);

        session.Press("Esc");
        Assert.Equal(12, session.State.List.Total);
        Assert.Equal("Opening the kiln too early", session.SelectedTitle);
    }

    [Fact]
    public void Esc_while_typing_leaves_what_was_before()
    {
        var session = Dozen().Press("F").Type("the").Press("Enter", "F").Type("kiln").Press("Esc");

        Assert.Equal(3, session.State.List.Total);
    }

    [Fact]
    public void A_shelf_and_a_search_can_be_narrowed_too()
    {
        Assert.Equal(1, Dozen().Press("h", "j", "l", "F").Type("moss").State.List.Total);
        Assert.Equal(1, Dozen().Press("/").Type("the").Press("Enter", "F").Type("ferry").State.List.Total);
    }

    [Fact]
    public void What_was_typed_is_seen_in_the_titles_and_above()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24).Press("F", "'the'");
        screen.Matches("filter-80x24");

        var row = screen.Terminal.Lines[1];
        var at = row.IndexOf("The", StringComparison.Ordinal);
        Assert.True(screen.Terminal.AttributeAt(at, 1).Style.HasFlag(TextStyle.Underline));
    }

    [Fact]
    public void The_list_goes_from_order_to_order()
    {
        var session = Dozen().Press("O");
        Assert.Equal("没有日期的便条", session.SelectedTitle);
        Assert.Equal(ArticleOrder.Title, session.Press("O").State.List.Scope.Order);
        Assert.Equal(ArticleOrder.NewestFirst, session.Press("O").State.List.Scope.Order);
    }

    [Fact]
    public void The_best_answers_come_first_only_where_there_are_words()
    {
        var session = Dozen().Press("/").Type("the").Press("Enter", "O", "O", "O");
        Assert.Equal(ArticleOrder.Relevance, session.State.List.Scope.Order);

        Assert.Equal(ArticleOrder.NewestFirst, session.Press("Esc").State.List.Scope.Order);
    }

    [Fact]
    public void The_order_and_the_dates_are_kept_for_the_next_visit()
    {
        var archive = new FakeArchive(InventedArticles.Dozen);
        new BrowserSession(archive).Press("O", "O", "D", "j");
        var second = new BrowserSession(archive).State;

        Assert.Equal(ArticleOrder.Title, second.List.Scope.Order);
        Assert.True(second.HasDates);
    }

    [Fact]
    public void Dates_stand_in_the_place_of_ages()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 120, 40).Press("D");

        Assert.Contains("2026-02-28", screen.Terminal.LastFrame, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_is_open_still_shows_that_it_is_starred_or_unread()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24);
        Assert.Contains("│›● 灯塔", screen.Terminal.Lines[1], StringComparison.Ordinal);

        screen.Press("s");
        Assert.Contains("│›★ 灯塔", screen.Terminal.Lines[1], StringComparison.Ordinal);
        screen.Press("s", "m");
        Assert.Contains("│ › 灯塔", screen.Terminal.Lines[1], StringComparison.Ordinal);
    }
}
