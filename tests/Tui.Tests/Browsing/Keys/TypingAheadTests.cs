using Tui.Browsing;
using Tui.Browsing.Keys;
using Tui.Browsing.Prompts;
using Tui.Core.Articles;
using Tui.Core.Querying;
using Tui.Core.Settings;

namespace Tui.Tests.Browsing.Keys;

/// <summary>A reader who types before what is meant is there, as over a line that has stood still for a moment.</summary>
public class TypingAheadTests
{
    private const string Waiting = "Loading; keys wait, Esc drops them.";

    [Theory]
    [InlineData("jj\rG")]
    [InlineData("jj\r  b")]
    [InlineData("j\rj")]
    [InlineData("j\r/paragraph\r")]
    [InlineData("j\r/quiet")]
    [InlineData("jj\r\t\r")]
    [InlineData("j\r\t\t\r")]
    [InlineData("j\ro")]
    [InlineData("jt")]
    [InlineData("j\r:copy-paragraph\r")]
    [InlineData("j\rs")]
    [InlineData("Gk\rHG")]
    [InlineData("j\r/the\r\rq/the\r\rq\rHHG")]
    [InlineData("/the\rs")]
    [InlineData("/the\rj")]
    [InlineData("/the\r\r")]
    [InlineData("/the\r\rn")]
    [InlineData("/the\r\rjn")]
    [InlineData("/nobody wrote this\rs")]
    [InlineData("/\"the\rjx")]
    [InlineData("hjjjjj\rA")]
    [InlineData("hjjjjj\rm")]
    [InlineData("hjjjjj\rjj\rj")]
    [InlineData("hjjjjj\r/x\r")]
    [InlineData("hjjjjj\t\tj")]
    [InlineData("2jjj\rs")]
    [InlineData("Fthe\r\rj")]
    [InlineData("j\rjqjj\rG")]
    [InlineData("f2025\rj")]
    [InlineData("f2025-\rj")]
    [InlineData("f2025\r\rG")]
    [InlineData("j\rqjHG")]
    [InlineData("j\r?jj")]
    public void What_is_typed_in_one_go_does_what_it_does_typed_patiently(string keys)
    {
        using var hasty = Dozen();
        using var patient = Dozen();

        hasty.Type(keys).Finish();
        foreach (var key in keys)
            patient.Type(key.ToString()).Finish();

        Assert.Equal(patient.Terminal.LastFrame, hasty.Terminal.LastFrame);
    }

    [Fact]
    public void What_is_typed_before_the_first_article_is_there_is_not_taken_for_commands()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24, isFresh: true);

        screen.Type("\r").Type("/").Type("stairs").Finish();

        Assert.Equal("stairs", Assert.IsType<Prompt.Find>(screen.State.Prompt).Text);
        Assert.Equal(ArticleMarks.Read, screen.State.List.Current!.Marks);
    }

    [Fact]
    public void The_status_line_says_so_to_one_who_types_ahead_and_to_nobody_else()
    {
        using var screen = Dozen().Type("j\r");
        Assert.DoesNotContain(Waiting, screen.Terminal.LastFrame, StringComparison.Ordinal);

        screen.Type("G");
        Assert.Contains(Waiting, screen.Terminal.LastFrame, StringComparison.Ordinal);

        screen.Finish();
        Assert.DoesNotContain(Waiting, screen.Terminal.LastFrame, StringComparison.Ordinal);
        Assert.Contains("100 %", screen.Terminal.LastFrame, StringComparison.Ordinal);
    }

    [Fact]
    public void Esc_after_a_look_at_the_screen_drops_what_was_typed_ahead_and_leaves()
    {
        using var screen = Dozen().Type("j\r").Type("/fer").Press("Esc");

        Assert.Equal(Pane.List, screen.State.Focus);
        Assert.Null(screen.State.Prompt);
        Assert.Empty(screen.State.Ahead);
        Assert.Equal(ArticleMarks.None, screen.State.List.Current!.Marks);
    }

    [Theory]
    [InlineData("q", false, 1)]
    [InlineData("n", true, 2)]
    [InlineData("p", true, 0)]
    [InlineData("h", false, 1)]
    public void An_article_that_takes_long_is_left_at_once(string key, bool isRead, int selected)
    {
        using var screen = Dozen().Type("j\r").Type(key);

        Assert.Equal((isRead, selected), (screen.State.Focus == Pane.Article, screen.State.List.Selected));
        Assert.Empty(screen.State.Ahead);
    }

    [Fact]
    public void An_article_that_is_passed_before_it_is_there_is_not_read()
    {
        using var screen = Dozen().Type("j\rnG").Finish();

        Assert.Equal(ArticleMarks.None, screen.State.List.At(1)!.Marks);
        Assert.Equal(ArticleMarks.Read, screen.State.List.Current!.Marks);
        Assert.Contains("100 %", screen.Terminal.LastFrame, StringComparison.Ordinal);
    }

    [Fact]
    public void Behind_what_was_typed_ahead_the_letters_that_leave_are_letters_of_a_word()
    {
        using var screen = Dozen().Type("j\r").Type("/").Type("q").Type("u").Finish();

        Assert.Equal("qu", Assert.IsType<Prompt.Find>(screen.State.Prompt).Text);
    }

    [Fact]
    public void Ctrl_C_quits_whatever_is_waited_for()
    {
        using var screen = Dozen().Type("j\rG/the\x03");

        Assert.True(screen.HasQuit);
    }

    [Fact]
    public void A_key_that_is_held_down_before_what_never_comes_does_not_pile_up_without_end()
    {
        using var screen = Dozen().Type("j\r" + new string('n', 2000));
        Assert.InRange(screen.State.Ahead.Length, 0, TypingAhead.Room);

        using var other = Dozen().Type("j\r" + new string('G', 2000));
        Assert.Equal(TypingAhead.Room, other.State.Ahead.Length);
        Assert.Contains("100 %", other.Finish().Terminal.LastFrame, StringComparison.Ordinal);
    }

    [Fact]
    public void Pasted_text_waits_with_the_keys()
    {
        using var screen = Dozen().Type("j\r/").Type("\e[200~stops\e[201~").Finish();
        Assert.Equal("stops", Assert.IsType<Prompt.Find>(screen.State.Prompt).Text);

        using var other = Dozen().Type("/the\r").Type("\e[200~s\e[201~").Finish();
        Assert.Null(other.State.Prompt);
        Assert.Equal("the", other.State.List.Scope.Query);
    }

    [Fact]
    public void A_click_on_another_article_drops_what_was_typed_for_the_one_before()
    {
        using var screen = Dozen().Type("j\r").Type("G");
        screen.Click(30, 1);

        Assert.Equal((Pane.List, 0), (screen.State.Focus, screen.State.List.Selected));
        Assert.Empty(screen.State.Ahead);
        Assert.Equal(0, screen.State.Article.Top);
    }

    [Fact]
    public void A_second_Enter_opens_what_the_first_one_found_on_a_small_screen()
    {
        using var screen = Dozen(40, 12).Press("/", "'the'").Type("\r").Type("\r").Finish();

        Assert.Equal(Pane.Article, screen.State.Focus);
    }

    [Fact]
    public void A_mistake_in_what_was_searched_for_keeps_the_question_open()
    {
        using var screen = Dozen().Type("/\"the\r").Type("x").Finish();

        var search = Assert.IsType<Prompt.Search>(screen.State.Prompt);
        Assert.Equal(("\"thex", false), (search.Text, search.IsSubmitted));
    }

    [Fact]
    public void An_article_that_cannot_be_read_keeps_no_key_waiting()
    {
        var archive = new FakeArchive(InventedArticles.Dozen);
        archive.Gone.Add("harbour/ferry.md");
        using var screen = new BrowserScreen(archive, 80, 24).Type("j\rjqj").Finish();

        Assert.Equal((Pane.List, 2), (screen.State.Focus, screen.State.List.Selected));
        Assert.Empty(screen.State.Ahead);
    }

    [Fact]
    public void A_link_that_leads_nowhere_keeps_no_key_waiting()
    {
        var article = InventedArticles.Make("a.md", "A", "x", 1) with
        {
            Body = [new Block.Paragraph([new Inline.Link("nowhere.md", [new Inline.Text("There")])])],
        };
        using var screen = new BrowserScreen(new FakeArchive([article]), 80, 24).Press("Enter", "Tab").Type("\rq").Finish();

        Assert.Equal(Pane.List, screen.State.Focus);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_picture_without_a_file_keeps_no_key_waiting(bool isBroken)
    {
        using var screen = Pictured(isBroken ? new IOException("unplugged") : null).Press("Enter", "Tab").Type("\r").Finish();
        Assert.Contains(isBroken ? "unplugged" : "No PNG, JPEG", screen.Terminal.LastFrame, StringComparison.Ordinal);

        Assert.Equal(Pane.List, screen.Type("nq").State.Focus);
        Assert.Empty(screen.State.Ahead);
    }

    [Fact]
    public void A_picture_that_is_found_while_another_question_is_open_keeps_no_key_waiting()
    {
        using var screen = Pictured(null, "boat.png").Press("Enter", "Tab").Type("\r").Type(":").Finish();
        Assert.IsType<Prompt.Command>(screen.State.Prompt);

        Assert.Equal(Pane.List, screen.Press("Esc").Type("q").State.Focus);
        Assert.Null(screen.State.Going);
    }

    private static BrowserScreen Pictured(Exception? problem, params string[] files)
    {
        var article = InventedArticles.Make("a.md", "A", "x", 1) with { Body = [new Block.Figure([new Image("boat.png", "A boat")])] };
        var archive = new FakeArchive([article]) { PictureProblem = problem };
        foreach (var file in files)
            archive.Pictures[file] = "/notes/" + file;
        return new(archive, 80, 24);
    }

    [Fact]
    public void An_article_that_is_only_looked_at_is_not_read_because_it_comes_late()
    {
        using var screen = Dozen().Type("j\t").Finish();

        Assert.Equal(Pane.Article, screen.State.Focus);
        Assert.Equal(ArticleMarks.None, screen.State.List.Current!.Marks);
    }

    [Fact]
    public void Esc_and_Ctrl_C_lead_out_of_the_waiting_whatever_keys_the_reader_has_for_that()
    {
        var keys = KeyRemap.Apply(
            KeyTable.Default, [new KeySetting("back", ["*"], 1), new KeySetting("quit", [], 2), new KeySetting("quit-anywhere", ["%"], 3)]);
        using var screen = Dozen(keys: keys).Type("j\r").Type("/f");
        Assert.Contains(Waiting, screen.Terminal.LastFrame, StringComparison.Ordinal);

        screen.Press("Esc");
        Assert.Equal(Pane.List, screen.State.Focus);
        Assert.Empty(screen.State.Ahead);

        screen.Type("j\rG\x03");
        Assert.True(screen.HasQuit);
    }

    [Theory]
    [InlineData("j\r", "back", false)]
    [InlineData("O", "quit", true)]
    public void A_click_on_a_key_that_leads_out_does_not_wait(string keys, string hint, bool hasQuit)
    {
        using var screen = Dozen(120, 24).Type(keys);
        var line = screen.Terminal.Lines[^1];
        screen.Terminal.Click(line.IndexOf(hint, StringComparison.Ordinal), 23);

        Assert.Equal((Pane.List, hasQuit), (screen.State.Focus, screen.HasQuit));
        Assert.Empty(screen.State.Ahead);
    }

    private static BrowserScreen Dozen(int width = 80, int height = 24, KeyTable? keys = null) =>
        new(new FakeArchive(InventedArticles.Dozen), width, height, keys: keys);
}
