using Tui.Browsing;
using Tui.Browsing.Effects;
using Tui.Browsing.Prompts;

namespace Tui.Tests.Browsing.Prompts;

public class SearchPromptingTests
{
    private static BrowserSession Dozen(int width = 80, int height = 24) =>
        new(new FakeArchive(InventedArticles.Dozen), width, height);

    [Fact]
    public void What_is_found_is_listed_while_one_types()
    {
        var session = Dozen().Press("/").Type("t");
        Assert.NotNull(session.State.Prompt);
        var some = session.State.List.Total;

        session.Type("the ferry");
        Assert.InRange(session.State.List.Total, 1, some - 1);
        Assert.NotNull(session.State.Prompt);
    }

    [Fact]
    public void An_answer_that_was_overtaken_is_dropped()
    {
        var session = Dozen();
        session.HoldsEffects = true;
        session.Press("/").Type("moss");
        var late = session.State.List.Request!;
        session.Type("moss and more");
        session.Do(new BrowserAction.PageLoaded(late, 0, new ArchivePage(1, 0, [new ListedArticle("a.md", "late", null)])));

        Assert.NotEqual("late", session.SelectedTitle);
        Assert.NotEqual(late, session.State.List.Request);
    }

    [Fact]
    public void Esc_goes_back_to_the_article_and_the_line_where_one_was()
    {
        var session = Dozen().Press("j", "Enter", "d");
        var before = session.State;
        session.Do(new BrowserAction.AskSearch()).Type("moss").Press("Esc");

        Assert.Equal(before.Focus, session.State.Focus);
        Assert.Equal(before.List.Selected, session.State.List.Selected);
        Assert.Equal(before.Article.Top, session.State.Article.Top);
        Assert.Equal(before.Article.Path, session.State.Article.Path);
        Assert.Null(session.State.BeforeSearch);
    }

    [Fact]
    public void Nothing_that_is_only_passed_while_typing_counts_as_read()
    {
        var session = Dozen().Press("Enter");
        session.Do(new BrowserAction.AskSearch()).Type("moss").Type("fer").Press("Esc");

        Assert.Equal(["harbour/lantern.md"], session.Archive.Own.Opened.Distinct());
    }

    [Fact]
    public void Only_what_was_asked_for_with_enter_is_remembered()
    {
        var session = Dozen().Press("/").Type("mo").Type("moss").Press("Esc", "/").Type("ferry").Press("Enter");

        Assert.Equal(["ferry"], session.Archive.Own.History);
    }

    [Fact]
    public void An_empty_prompt_shows_the_list_as_it_was()
    {
        var session = Dozen().Press("j", "j", "/").Type("moss").Type("");

        Assert.Equal(12, session.State.List.Total);
        Assert.Equal(2, session.State.List.Selected);
    }

    [Fact]
    public void A_query_of_the_history_lists_what_it_finds_at_once()
    {
        var session = Dozen().Press("/").Type("moss").Press("Enter", "Esc", "/", "↑");

        Assert.Equal("moss", session.State.Prompt?.Text);
        Assert.Equal(1, session.State.List.Total);
        Assert.Equal(12, session.Press("↓").State.List.Total);
    }

    [Fact]
    public void Where_one_pane_fills_the_screen_what_is_found_is_shown()
    {
        var session = Dozen(40, 12).Press("h", "/").Type("moss");

        Assert.False(session.State.Layout.List.IsEmpty);
        Assert.Equal(Pane.Tree, session.Press("Esc").State.Focus);
    }

    [Fact]
    public void A_click_on_what_was_found_ends_the_typing()
    {
        var session = Dozen().Press("/").Type("the").Do(new BrowserAction.Click(Pane.List, new(5, 1), false));

        Assert.Null(session.State.Prompt);
        Assert.Equal(1, session.State.List.Selected);
        Assert.Equal(12, session.Press("Esc").State.List.Total);
    }

    [Fact]
    public void An_article_that_is_opened_again_out_of_what_was_found_stands_where_the_reader_left_it()
    {
        var session = Dozen(80, 12).Press("/").Type("the").Press("Enter", "Enter", "G");
        var top = session.State.Article.Top;
        Assert.NotEqual(0, top);

        session.Press("Esc", "j", "k", "Enter");
        Assert.Equal(top, session.State.Article.Top);
    }

    [Fact]
    public void The_search_before_anything_is_typed()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24).Press("/");

        screen.Matches("search-examples-80x24");
    }

    [Fact]
    public void The_search_on_a_narrow_screen()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 40, 12).Press("/", "'the'");

        screen.Matches("search-typing-40x12");
    }

    [Theory]
    [InlineData("clim", "clim*")]
    [InlineData("coal cli", "coal cli*")]
    [InlineData("coal ", "coal")]
    [InlineData("甲烷", "甲烷")]
    [InlineData("title:ligh", "title:ligh*")]
    [InlineData("tag:key", "tag:key")]
    [InlineData("after:2021", "after:2021")]
    [InlineData("\"carbon mar", "\"carbon mar")]
    [InlineData("coal OR", "coal OR")]
    [InlineData("-(coa", "-(coa*")]
    [InlineData("coal -", "coal")]
    [InlineData("coal AND", "coal")]
    [InlineData("coal NOT ", "coal")]
    [InlineData("NOT", "")]
    [InlineData("coal ANDES", "coal ANDES*")]
    [InlineData("煤　－", "煤")]
    [InlineData("煤　－coa", "煤　－coa*")]
    [InlineData("（coa", "（coa*")]
    [InlineData("\"coal AND", "\"coal AND")]
    [InlineData("-", "")]
    [InlineData("  ", "")]
    public void The_last_word_is_taken_for_the_beginning_of_one(string typed, string query) =>
        Assert.Equal(query, LiveQuery.Of(typed));
}
