namespace Tui.Tests.Browsing.Marks;

public class TagStepsTests
{
    private static BrowserSession Dozen() => new(new FakeArchive(InventedArticles.Dozen));

    [Fact]
    public void Tags_are_typed_with_commas_and_may_have_spaces()
    {
        var session = Dozen().Press("#").Type("to read, 海").Press("Enter");

        Assert.Equal("to read, 海", TagsOf(session, "harbour/lantern.md"));
        Assert.Equal("Changed the tags of 1 article; u undoes it.", session.State.Message);
    }

    [Fact]
    public void The_tags_of_an_article_are_there_to_be_changed()
    {
        var session = Dozen().Press("#").Type("a, b").Press("Enter", "#");
        Assert.Equal("a, b", session.State.Prompt?.Text);

        session.Type("b, c").Press("Enter");
        Assert.Equal("b, c", TagsOf(session, "harbour/lantern.md"));
    }

    [Fact]
    public void Several_articles_are_given_tags_and_lose_those_with_a_hyphen()
    {
        var session = Dozen().Press("#").Type("old").Press("Enter", "v", "j", "j", "#");
        Assert.Equal("", session.State.Prompt?.Text);

        session.Type("new, -old").Press("Enter");
        Assert.Equal("new", TagsOf(session, "harbour/lantern.md"));
        Assert.Equal("new", TagsOf(session, "harbour/fog.md"));
    }

    [Fact]
    public void Tab_completes_the_tag_that_is_being_typed()
    {
        var session = Dozen().Press("#").Type("lighthouse, later").Press("Enter", "j", "#").Type("li");

        Assert.Equal("lighthouse, ", session.Press("Tab").State.Prompt?.Text);
        Assert.Equal("lighthouse, later, ", session.Type("lighthouse, la").Press("Tab").State.Prompt?.Text);
    }

    [Fact]
    public void Esc_and_an_unchanged_line_change_nothing()
    {
        var session = Dozen().Press("#").Type("a").Press("Esc", "#").Press("Enter");

        Assert.Empty(session.Archive.Own.Tags);
    }

    [Fact]
    public void Known_tags_stand_below_what_is_typed_and_own_tags_in_the_list()
    {
        var archive = new FakeArchive(InventedArticles.Dozen);
        archive.Own.Tags["kitchen/broth.md"] = ["lighthouse", "later"];
        using var screen = new BrowserScreen(archive, 80, 24).Press("#", "'l'");

        screen.Matches("tags-80x24");
    }

    [Fact]
    public void Tags_are_seen_behind_a_title_that_is_too_long_for_its_row()
    {
        var archive = new FakeArchive(InventedArticles.Dozen);
        archive.Own.Tags["harbour/lantern.md"] = ["later"];
        archive.Own.Tags["harbour/ferry.md"] = ["a", "tag that is far too long for a list as narrow as this one"];
        using var screen = new BrowserScreen(archive, 40, 12);

        Assert.Contains("…  #later", screen.Terminal.Lines[1], StringComparison.Ordinal);
        Assert.Contains("…  #a  #tag", screen.Terminal.Lines[2], StringComparison.Ordinal);
        Assert.EndsWith("3 h", screen.Terminal.Lines[2], StringComparison.Ordinal);
    }

    private static string TagsOf(BrowserSession session, string path) => string.Join(", ", session.Archive.Own.TagsOf(path));
}
