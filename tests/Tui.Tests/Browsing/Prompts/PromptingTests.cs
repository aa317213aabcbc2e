using Tui.Browsing;
using Tui.Browsing.Articles;
using Tui.Browsing.Listing;
using Tui.Browsing.Prompts;
using Tui.Core.Articles;

namespace Tui.Tests.Browsing.Prompts;

public class PromptingTests
{
    private static BrowserSession Dozen(int width = 80, int height = 24) =>
        new(new FakeArchive(InventedArticles.Dozen), width, height);

    [Fact]
    public void A_search_lists_what_it_finds_in_the_whole_archive()
    {
        var session = Dozen().Press("h", "j", "j", "j", "j", "Enter", "/").Type("the").Press("Enter");

        Assert.Null(session.State.Prompt);
        Assert.Equal(Pane.List, session.State.Focus);
        Assert.Equal(3, session.State.List.Total);
        Assert.Equal("The ferry that runs without passengers", session.SelectedTitle);
    }

    [Fact]
    public void Esc_clears_the_search_and_goes_back_where_one_was()
    {
        var session = Dozen().Press("h", "j", "j", "j", "j", "Enter", "j", "Enter");
        var before = session.State;
        session.Press("/", "Tab").Type("the").Press("Enter", "j", "Enter", "Esc", "Esc");

        Assert.Equal(before.List.Scope, session.State.List.Scope);
        Assert.Equal(before.List.Selected, session.State.List.Selected);
        Assert.Equal(before.Article.Path, session.State.Article.Path);
        Assert.Equal(Pane.Article, session.State.Focus);
    }

    [Fact]
    public void A_second_search_still_goes_back_to_before_the_first()
    {
        var session = Dozen().Press("j", "/").Type("the").Press("Enter", "/").Type("moss").Press("Enter", "Esc");

        Assert.Equal(ListScope.All, session.State.List.Scope);
        Assert.Equal(1, session.State.List.Selected);
    }

    [Fact]
    public void A_mistake_is_shown_with_its_place_and_the_search_stays_open()
    {
        var session = Dozen().Press("/").Type("fog \"horn").Press("Enter");

        var prompt = Assert.IsType<Prompt.Search>(session.State.Prompt);
        Assert.Equal(new QueryMistake("this quote is never closed", 4), prompt.Mistake);
        Assert.Equal(ListScope.All, session.State.List.Scope);
    }

    [Fact]
    public void A_mistake_goes_as_soon_as_the_query_is_changed()
    {
        var session = Dozen().Press("/").Type("\"horn").Press("Enter").Type("\"horn\"");

        Assert.Null(Assert.IsType<Prompt.Search>(session.State.Prompt).Mistake);
    }

    [Fact]
    public void Esc_closes_the_prompt_and_leaves_everything_as_it_was()
    {
        var session = Dozen().Press("j", "/").Type("the").Press("Esc");

        Assert.Null(session.State.Prompt);
        Assert.Equal(ListScope.All, session.State.List.Scope);
        Assert.Equal(1, session.State.List.Selected);
    }

    [Fact]
    public void An_empty_search_is_no_search()
    {
        var session = Dozen().Press("/").Type("   ").Press("Enter");

        Assert.Null(session.State.Prompt);
        Assert.Equal(ListScope.All, session.State.List.Scope);
    }

    [Fact]
    public void A_search_that_finds_nothing_shows_an_empty_list_and_no_article()
    {
        var session = Dozen().Press("/").Type("zeppelin").Press("Enter");

        Assert.Equal(0, session.State.List.Total);
        Assert.Null(session.State.Article.Text);
        Assert.Equal(12, session.Press("Esc").State.List.Total);
    }

    [Fact]
    public void Choosing_a_category_ends_the_search()
    {
        var session = Dozen().Press("/").Type("the").Press("Enter", "h", "j", "j", "j", "j");

        Assert.Null(session.State.BeforeSearch);
        Assert.Equal("厨房", session.State.List.Scope.Category.Name);
    }

    [Fact]
    public void Letters_are_typed_into_the_prompt_and_are_no_keys()
    {
        Assert.False(Dozen().Press("/", "q", "j").HasQuit);
    }

    [Fact]
    public void O_asks_for_the_number_of_a_link()
    {
        var session = Dozen().Press("o").Type("2");
        var prompt = Assert.IsType<Prompt.ChooseLink>(session.State.Prompt);

        Assert.Equal(2, prompt.Links.Length);
        Assert.Equal("https://example.org/second", prompt.Chosen?.Address);
        Assert.Equal(new Prompt.ConfirmOpen("https://example.org/second"), session.Press("Enter").State.Prompt);
        Assert.Empty(session.Opened);
        Assert.Equal(["https://example.org/second"], session.Press("y").Opened);
        Assert.Equal("Opened https://example.org/second", session.State.Message);
    }

    [Fact]
    public void The_only_link_is_shown_before_it_is_opened()
    {
        var session = new BrowserSession(new FakeArchive(
        [
            new Article
            {
                Path = "one.md",
                Title = "One link",
                Body = [new Block.Paragraph([new Inline.Link("https://example.org/only", [new Inline.Text("here")])])],
            },
        ]));

        Assert.Equal(new Prompt.ConfirmOpen("https://example.org/only"), session.Press("o").State.Prompt);
        Assert.Empty(session.Opened);
        Assert.Equal(["https://example.org/only"], session.Press("Enter").Opened);
    }

    [Fact]
    public void A_number_that_no_link_has_is_said()
    {
        var session = Dozen().Press("o").Type("7").Press("Enter");

        Assert.Empty(session.Opened);
        Assert.Equal("There is no 7 here.", session.State.Message);
    }

    [Fact]
    public void An_article_with_nothing_to_open_says_so()
    {
        Assert.Equal("This article has nothing to open.", Dozen().Press("j", "o").State.Message);
    }

    [Fact]
    public void Without_a_desktop_the_address_is_shown()
    {
        var session = Dozen();
        session.HasDesktop = false;
        session.Press("o").Type("1").Press("Enter", "y");

        Assert.Equal("No program to open it here: https://example.org/log", session.State.Message);
    }

    [Fact]
    public void The_file_of_a_picture_is_shown_before_it_is_opened()
    {
        var session = Dozen();
        session.Archive.Pictures["images/harbour.png"] = "/notes/images/harbour.png";

        Assert.Equal("/notes/images/harbour.png", Assert.IsType<Prompt.ConfirmOpen>(Asked(session).State.Prompt).Address);
        Assert.Empty(session.Opened);
        Assert.Equal(["file /notes/images/harbour.png"], session.Press("y").Opened);
        Assert.Equal("Opened /notes/images/harbour.png", session.State.Message);
    }

    [Theory]
    [InlineData("/notes/images/other.png")]
    [InlineData(null)]
    public void A_picture_whose_file_has_become_another_since_is_not_opened(string? now)
    {
        var session = Dozen();
        session.Archive.Pictures["images/harbour.png"] = "/notes/images/harbour.png";
        Asked(session);
        session.Archive.Pictures.Remove("images/harbour.png");
        if (now is not null)
            session.Archive.Pictures["images/harbour.png"] = now;

        Assert.Empty(session.Press("y").Opened);
        Assert.Equal("No PNG, JPEG, GIF or WebP file of this archive: images/harbour.png", session.State.Message);
    }

    [Theory]
    [InlineData("images/harbour.png")]
    [InlineData("data:image/png;base64,AAAA")]
    [InlineData("file:///etc/passwd")]
    public void The_address_of_a_picture_is_shown_even_where_it_leads_to_no_picture(string address)
    {
        Assert.Equal($"No PNG, JPEG, GIF or WebP file of this archive: {address}", Asked(Dozen(), address).State.Message);
    }

    private static BrowserSession Asked(BrowserSession session, string address = "images/harbour.png")
    {
        var step = LinkSteps.Follow(session.State, address, "p1", isPicture: true);
        return session.Take(step).Finish();
    }
}
