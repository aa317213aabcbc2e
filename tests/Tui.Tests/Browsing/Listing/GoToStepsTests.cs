using Tui.Browsing;
using Tui.Browsing.Prompts;

namespace Tui.Tests.Browsing.Listing;

public class GoToStepsTests
{
    // Entry 0 is of 2026-03-01, and each that follows is a day older.
    private static BrowserSession Many() => new(new FakeArchive(InventedArticles.Many(3000)));

    private static BrowserSession ByTitle() => new BrowserSession(new FakeArchive(InventedArticles.Dozen)).Press("O", "O");

    [Theory]
    [InlineData("2025", "Entry 60")]
    [InlineData("2025-02", "Entry 366")]
    [InlineData("2025-02-11", "Entry 383")]
    [InlineData("2025年2月11日", "Entry 383")]
    [InlineData("2030", "Entry 0")]
    [InlineData("1999", "Entry 2999")]
    public void A_date_leads_to_the_newest_article_of_it_while_it_is_typed(string date, string title)
    {
        var session = Many().Press("f").Type(date);
        Assert.Equal(title, session.SelectedTitle);

        session.Press("Enter");
        Assert.Null(session.State.Prompt);
        Assert.Equal(title, session.SelectedTitle);
        Assert.Equal(3000, session.State.List.Total);
    }

    [Theory]
    [InlineData("2025", "Entry 424")]
    [InlineData("2025-02", "Entry 393")]
    [InlineData("2030", "Entry 0")]
    [InlineData("1999", "Entry 2999")]
    public void Where_the_oldest_come_first_it_leads_to_the_oldest_of_it(string date, string title) =>
        Assert.Equal(title, Many().Press("O", "f").Type(date).SelectedTitle);

    [Theory]
    [InlineData("N", "Notes on a slow broth")]
    [InlineData("O", "Opening the kiln too early")]
    [InlineData("青", "青釉里的铁")]
    [InlineData("燕", "燕尾榫的角度")]
    [InlineData("～", "青釉里的铁")]
    public void First_letters_lead_to_a_title_where_the_list_goes_by_titles(string letters, string title) =>
        Assert.Equal(title, ByTitle().Press("f").Type(letters).SelectedTitle);

    [Fact]
    public void Esc_takes_one_back()
    {
        var session = Many().Press("j", "j", "f").Type("2024");
        Assert.NotEqual("Entry 2", session.SelectedTitle);

        session.Press("Esc");
        Assert.Null(session.State.Prompt);
        Assert.Equal("Entry 2", session.SelectedTitle);
        Assert.Equal(0, session.State.List.Top);
    }

    [Fact]
    public void What_is_no_date_yet_leads_nowhere_and_says_so_only_on_enter()
    {
        var session = Many().Press("j", "f").Type("2024").Type("2024-");
        Assert.Equal("Entry 425", session.SelectedTitle);
        Assert.Null(session.State.Message);

        session.Press("Enter");
        Assert.Equal("Entry 1", session.SelectedTitle);
        Assert.Equal("'2024-' is no date: write 2021, 2021-11 or 2021-11-10", session.State.Message?.ToString());
    }

    [Fact]
    public void Where_it_cannot_be_looked_up_enter_says_why_and_waits_no_longer()
    {
        var session = Many().Press("j", "f");
        session.Archive.ListProblem = new IOException("unplugged");
        session.HoldsEffects = true;
        session.Type("2025").Press("Enter").Finish();

        Assert.Null(session.State.Prompt);
        Assert.Equal(("Entry 1", "unplugged"), (session.SelectedTitle, session.State.Message?.ToString()));
    }

    [Fact]
    public void What_is_typed_on_after_enter_is_not_answered_by_it()
    {
        var session = Many().Press("f");
        session.HoldsEffects = true;
        session.Type("2025").Press("Enter").Type("2025-").Finish();

        Assert.Equal("2025-", Assert.IsType<Prompt.GoTo>(session.State.Prompt).Text);
    }

    [Fact]
    public void Enter_before_the_answer_is_there_waits_for_it()
    {
        var session = Many().Press("f");
        session.HoldsEffects = true;
        session.Type("2025").Press("Enter");
        Assert.IsType<Prompt.GoTo>(session.State.Prompt);

        session.Finish();
        Assert.Null(session.State.Prompt);
        Assert.Equal("Entry 60", session.SelectedTitle);
    }

    [Fact]
    public void An_answer_that_was_overtaken_by_further_typing_is_dropped()
    {
        var session = Many().Press("f");
        session.HoldsEffects = true;
        session.Type("2025");
        var late = new BrowserAction.PlaceFound(((Prompt.GoTo)session.State.Prompt!).Token, 900);
        session.Type("2025-02").Finish().Do(late);

        Assert.Equal("Entry 366", session.SelectedTitle);
    }

    [Fact]
    public void Nothing_typed_leaves_one_where_one_was()
    {
        var session = Many().Press("j", "f").Type("2024").Type("");
        Assert.Equal("Entry 1", session.SelectedTitle);
        Assert.Equal("Entry 1", session.Press("Enter").SelectedTitle);
    }

    [Fact]
    public void A_list_that_goes_by_neither_says_so()
    {
        var session = new BrowserSession(new FakeArchive(InventedArticles.Dozen)).Press("/").Type("the").Press("Enter", "O", "O", "O", "f");

        Assert.Null(session.State.Prompt);
        Assert.Equal("This list goes neither by date nor by title.", session.State.Message?.ToString());
    }

    [Fact]
    public void The_question_says_what_it_understands()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24).Press("f", "'2025'");
        Assert.Contains(" Go to date: 2025", screen.Terminal.Lines[^1], StringComparison.Ordinal);
        Assert.Contains("Esc cancel", screen.Terminal.Lines[^1], StringComparison.Ordinal);
    }
}
