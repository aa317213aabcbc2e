using Tui.Browsing;
using Tui.Browsing.Listing;
using Tui.Browsing.Trees;

namespace Tui.Tests.Browsing;

public class FormerPlaceTests
{
    private static FakeArchive Moved() => new(InventedArticles.Many(300))
    {
        FormerSession = new BrowserPlace(new ListScope(CategoryPath.Of("odd")), "00123.md", 61, Pane.List).ToText(),
    };

    [Fact]
    public void An_archive_that_proves_to_be_a_moved_one_shows_where_the_reader_was()
    {
        var session = new BrowserSession(Moved());

        Assert.Equal("Entry 123", session.SelectedTitle);
        Assert.Equal(CategoryPath.Of("odd"), session.State.List.Scope.Category);
    }

    [Fact]
    public void So_it_does_while_a_page_of_the_list_is_on_its_way()
    {
        var archive = Moved();
        archive.FormerSession = new BrowserPlace(ListScope.All, "00123.md", 123, Pane.List).ToText();
        var session = archive.FormerSession;
        archive.FormerSession = null;
        var browser = new BrowserSession(archive);
        archive.FormerSession = session;
        browser.HoldsEffects = true;
        browser.Do(new BrowserAction.Updating(new(1, 2, Changed: true))).Finish();

        Assert.Equal("Entry 123", browser.SelectedTitle);
    }

    [Fact]
    public void A_reader_who_has_gone_somewhere_already_stays_there()
    {
        var archive = Moved();
        var session = archive.FormerSession;
        archive.FormerSession = null;
        var browser = new BrowserSession(archive).Press("j", "j");
        archive.FormerSession = session;

        browser.Do(new BrowserAction.ReadingSaved());
        Assert.Equal("Entry 2", browser.SelectedTitle);
    }

    [Fact]
    public void One_who_went_back_to_the_top_is_not_led_there_again()
    {
        var browser = new BrowserSession(Moved());
        browser.Press("h", "g", "l", "g").Do(new BrowserAction.ReadingSaved());

        Assert.NotEqual("Entry 123", browser.SelectedTitle);
    }
}
