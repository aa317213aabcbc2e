using Tui.Core.Querying;

namespace Tui.Tests.Browsing.Listing;

public class PickingTests
{
    // In the order in which they are picked.
    private const string WroteBoth = "harbour/lantern.md harbour/ferry.md > two.csv";

    private static BrowserSession Dozen(int width = 80, int height = 24) =>
        new(new FakeArchive(InventedArticles.Dozen), width, height);

    [Fact]
    public void What_is_picked_one_by_one_is_starred_at_once_and_let_go()
    {
        var session = Dozen().Press("x", "j", "x", "s");

        Assert.Equal(["harbour/fog.md", "harbour/lantern.md"], Starred(session));
        Assert.True(session.State.List.Picks.IsEmpty);
        Assert.Equal("Starred 2 articles; u undoes it.", session.State.Message);
    }

    [Fact]
    public void A_run_reaches_from_where_it_began_to_where_one_is()
    {
        var session = Dozen().Press("j", "v", "j", "j", "m");
        Assert.Equal(3, Read(session).Count);

        session.Press("G", "v", "k", "k", "k", "s");
        Assert.Equal(4, Starred(session).Count);
    }

    [Fact]
    public void A_run_is_longer_than_what_is_in_memory()
    {
        var session = new BrowserSession(new FakeArchive(InventedArticles.Many(700))).Press("v", "G", "m");

        Assert.Equal(700, Read(session).Count);
        Assert.Equal("Marked 700 articles read; u undoes it.", session.State.Message);
    }

    [Fact]
    public void What_was_done_to_all_is_undone_as_one()
    {
        var session = Dozen().Press("V", "s");
        Assert.Equal(12, Starred(session).Count);

        Assert.Empty(Starred(session.Press("u")));
    }

    [Fact]
    public void The_star_is_taken_away_only_where_all_that_are_picked_have_it()
    {
        var session = Dozen().Press("s", "V", "s");
        Assert.Equal(session.State.List.Total, Starred(session).Count);

        Assert.Empty(Starred(session.Press("V", "s")));
    }

    [Fact]
    public void Esc_lets_all_go_before_it_goes_anywhere()
    {
        var session = Dozen().Press("/").Type("the").Press("Enter", "x", "Esc");
        Assert.True(session.State.List.Picks.IsEmpty);
        Assert.True(session.State.List.Scope.IsSearch);

        Assert.False(session.Press("Esc").State.List.Scope.IsSearch);
    }

    [Fact]
    public void Another_list_has_nothing_picked()
    {
        Assert.True(Dozen().Press("V", "h", "j").State.List.Picks.IsEmpty);
    }

    [Fact]
    public void What_is_picked_is_written_where_one_says()
    {
        var session = Dozen().Press("x", "x", "E");
        Assert.Equal("", session.State.Prompt?.Text);

        session.Type("two.csv").Press("Enter");
        Assert.Contains(WroteBoth, session.State.Message?.ToString() ?? "", StringComparison.Ordinal);
        Assert.True(session.State.List.Picks.IsEmpty);
    }

    [Fact]
    public void Where_nothing_can_be_written_what_was_typed_is_there_to_be_changed()
    {
        var session = Dozen().Press("x", "x", "E").Type("two.doc").Press("Enter");
        Assert.Equal("two.doc", session.State.Prompt?.Text);
        Assert.Equal("must end otherwise", session.State.Message?.ToString());
        Assert.Equal(2, session.State.List.Picks.Paths.Length);

        session.Type("two.csv").Press("Enter");
        Assert.Null(session.State.Prompt);
        Assert.Contains(WroteBoth, session.State.Message?.ToString() ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_place_is_typed_it_is_the_usual_one()
    {
        var session = Dozen().Press("E", "Enter");

        Assert.EndsWith("> articles.jsonl", session.State.Message?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_is_being_typed_is_not_called_wrong()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24).Press("E", "'notes.cs'");

        Assert.StartsWith(" a name that ends in .jsonl .json .csv .txt, or a folder/", screen.Terminal.Lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(40, 12)]
    public void The_question_where_to_write_says_what_it_takes(int width, int height)
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), width, height).Press("E");

        screen.Matches(FormattableString.Invariant($"export-{width}x{height}"));
    }

    [Fact]
    public void What_is_picked_is_marked_and_counted()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24).Press("j", "x", "j", "v", "j");

        screen.Matches("picked-80x24");
    }

    private static List<string> Starred(BrowserSession session) => With(session, ArticleMarks.Starred);

    private static List<string> Read(BrowserSession session) => With(session, ArticleMarks.Read);

    private static List<string> With(BrowserSession session, ArticleMarks mark) =>
        [.. session.Archive.Own.Marks.Where(entry => entry.Value.HasFlag(mark)).Select(entry => entry.Key).Order(StringComparer.Ordinal)];
}
