using Tui.Browsing;
using Tui.Text;

namespace Tui.Tests.Browsing.Listing;

public sealed class UnfoldingTests
{
    private const string Ferry = "harbour/ferry.md";

    [Fact]
    public void One_entry_is_unfolded_into_a_list_of_its_own_and_the_same_key_goes_back()
    {
        var session = new BrowserSession(WithCopies()).Press("C", "j", "c");
        Assert.Equal((2, $"copies:\"{Ferry}\""), (session.State.List.Total, session.State.List.Scope.Query));
        Assert.Equal(Pane.List, session.State.Focus);

        session.Press("c");
        Assert.Equal(("", "The ferry that runs without passengers"), (session.State.List.Scope.Query, session.SelectedTitle));
        Assert.Null(session.State.BeforeSearch);
    }

    [Fact]
    public void Out_of_the_copies_of_what_a_search_has_found_one_comes_back_to_the_search_and_then_out_of_it()
    {
        var session = new BrowserSession(WithCopies()).Press("C", "/").Type("ferry").Press("Enter", "c");
        Assert.Equal(2, session.State.List.Total);

        session.Press("Esc");
        Assert.Equal("ferry", session.State.List.Scope.Query);
        session.Press("Esc");
        Assert.Equal("", session.State.List.Scope.Query);
    }

    [Fact]
    public void Of_an_article_without_copies_it_is_said_that_there_are_none()
    {
        var session = new BrowserSession(WithCopies()).Press("C", "c");

        Assert.Equal("", session.State.List.Wanted.Query);
        Assert.Contains("No copy", session.State.Message?.ToString() ?? "", StringComparison.Ordinal);
    }

    // Behind the title, or before the age where the title is too long.
    [Theory]
    [InlineData(80, 24)]
    [InlineData(40, 12)]
    public void A_click_on_the_number_of_copies_unfolds_them_and_one_beside_it_selects_the_row(int width, int height)
    {
        using var screen = new BrowserScreen(WithCopies(), width, height).Press("C");
        var lines = screen.Terminal.LastFrame.Split('\n');
        var row = Array.FindIndex(lines, line => line.Contains("  +1", StringComparison.Ordinal));
        var column = CellWidth.Of(lines[row].AsSpan(0, lines[row].IndexOf("  +1", StringComparison.Ordinal)));

        screen.Click(column - 1, row);
        Assert.Equal("", screen.State.List.Scope.Query);
        screen.Click(column + 2, row);
        Assert.Equal((2, true), (screen.State.List.Total, screen.State.List.Scope.IsOfCopies));
    }

    private static FakeArchive WithCopies()
    {
        var archive = new FakeArchive(InventedArticles.Dozen);
        var ferry = InventedArticles.Dozen.Single(article => article.Path == Ferry);
        archive.Add(ferry with { Path = "harbour/boat.md", Date = InventedArticles.Now.AddDays(-3000) });
        archive.Copies[Ferry] = 1;
        return archive;
    }
}
