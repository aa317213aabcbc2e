using Tui.Browsing;

namespace Tui.Tests.Browsing.Prompts;

public class SearchEndingTests
{
    private static readonly string[] Titles = ["Teapots", "Green tea", "Tea and rain", "Ferry"];

    private static BrowserSession Kitchen()
    {
        var articles = Titles.Select((title, number) => InventedArticles.Make($"{number}.md", title, "kitchen", number + 1));
        return new(new FakeArchive(articles) { FindsWholeWords = true });
    }

    [Fact]
    public void What_is_listed_while_one_types_stays_with_enter()
    {
        var session = Kitchen().Press("/").Type("tea");
        Assert.Equal((3, "Teapots"), (session.State.List.Total, session.SelectedTitle));

        session.Press("Enter");
        Assert.Equal((3, "Teapots"), (session.State.List.Total, session.SelectedTitle));
        Assert.Null(session.State.Prompt);
    }

    [Fact]
    public void The_query_says_that_it_asks_for_a_beginning_where_the_word_alone_finds_something_else()
    {
        var session = Kitchen().Press("/").Type("tea").Press("Enter");

        Assert.Equal("tea*", session.State.List.Scope.Query);
        Assert.Equal(["tea*"], session.Archive.Own.History);
        Assert.Equal("tea*", session.Press("/").State.Prompt?.Text);
    }

    [Fact]
    public void The_query_stays_as_it_was_typed_where_the_word_alone_finds_the_same()
    {
        var session = Kitchen().Press("/").Type("ferry").Press("Enter");

        Assert.Equal("ferry", session.State.List.Scope.Query);
        Assert.Equal(["ferry"], session.Archive.Own.History);
    }

    [Fact]
    public void A_space_after_the_word_asks_for_the_word_alone()
    {
        var session = Kitchen().Press("/").Type("tea ").Press("Enter");

        Assert.Equal(("tea", 2), (session.State.List.Scope.Query, session.State.List.Total));
        Assert.Equal(["tea"], session.Archive.Own.History);
    }

    [Fact]
    public void Enter_before_the_answer_is_there_ends_in_the_same_list()
    {
        var session = Kitchen().Press("/");
        session.HoldsEffects = true;
        session.Type("t").Type("tea").Press("Enter").Finish();

        Assert.Equal(("tea*", 3), (session.State.List.Scope.Query, session.State.List.Total));
        Assert.Null(session.State.Prompt);
        Assert.Equal(["tea*"], session.Archive.Own.History);
    }

    [Fact]
    public void A_query_of_the_history_is_asked_as_it_stands()
    {
        var session = Kitchen().Press("/").Type("tea ").Press("Enter", "Esc", "/", "↑");
        Assert.Equal(2, session.State.List.Total);

        Assert.Equal(("tea", 2), (session.Press("Enter").State.List.Scope.Query, session.State.List.Total));
    }

    [Fact]
    public void Where_nothing_was_listed_while_one_typed_the_whole_archive_is_not_taken_for_the_answer()
    {
        var session = Kitchen().Press("/").Type("NOT").Press("Enter");

        Assert.Equal(("NOT", 0), (session.State.List.Scope.Query, session.State.List.Total));
        Assert.Equal(["NOT"], session.Archive.Own.History);
    }

    [Fact]
    public void Esc_still_goes_back_to_where_one_was()
    {
        var session = Kitchen().Press("j", "/").Type("tea").Press("Enter", "Esc");

        Assert.Equal((4, "Green tea", Pane.List), (session.State.List.Total, session.SelectedTitle, session.State.Focus));
    }
}
