using Tui.Browsing;
using Tui.Browsing.Articles;
using Tui.Browsing.Listing;

namespace Tui.Tests.Browsing;

public sealed class CopiesTests
{
    [Fact]
    public void C_lists_each_copy_and_folds_them_again_and_the_reader_stays_at_the_article()
    {
        var session = new BrowserSession(new FakeArchive(InventedArticles.Dozen)).Press("j", "j");
        Assert.False(session.State.List.Scope.Folds);

        session.Press("C");
        Assert.True(session.State.List.Scope.Folds);
        Assert.Equal("harbour/fog.md", session.State.List.Current?.Path);
        Assert.Contains("folded", session.State.Message?.ToString(), StringComparison.Ordinal);

        session.Press("C");
        Assert.False(session.State.List.Scope.Folds);
        Assert.Equal("harbour/fog.md", session.State.List.Current?.Path);
    }

    [Fact]
    public void A_row_says_how_many_copies_are_folded_under_it()
    {
        var archive = new FakeArchive(InventedArticles.Dozen);
        archive.Copies["harbour/ferry.md"] = 3;
        using var screen = new BrowserScreen(archive, 80, 24);

        Assert.Contains("The ferry that runs without passengers  +3", screen.Terminal.LastFrame, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_link_leads_to_a_folded_copy_copies_are_listed()
    {
        var session = new BrowserSession(new FakeArchive(InventedArticles.Dozen)).Press("C");
        var landing = new Landing("harbour/fog.md");
        session.HoldsEffects = true;
        var state = VisitSteps.Arrive(session.State with { Going = 99 }, new BrowserAction.Located(99, ListScope.All, landing));

        Assert.False(state.Folds);
    }
}
