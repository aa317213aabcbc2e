using Terminal.Gui.Input;
using Tui.Browsing.Prompts;
using Tui.Browsing.Views;

namespace Tui.Tests.Browsing.Prompts;

public class CommandsTests
{
    private static BrowserSession Dozen(int width = 80, int height = 24) =>
        new(new FakeArchive(InventedArticles.Dozen), width, height);

    [Fact]
    public void A_few_letters_find_an_action_and_enter_runs_it()
    {
        var session = Dozen().Press(":").Type("star").Press("Enter");

        Assert.Null(session.State.Prompt);
        Assert.True(session.State.List.Current!.Marks!.Value.HasFlag(Core.Querying.ArticleMarks.Starred));
    }

    [Theory]
    [InlineData("half", "half-page-down")]
    [InlineData("page half", "half-page-down")]
    [InlineData("PAGE U", "page-up")]
    [InlineData("nxa", "next-article")]
    [InlineData("footnote", "footnote")]
    public void The_best_answer_comes_first(string typed, string name)
    {
        var state = Dozen().Press(":").Type(typed).State;

        Assert.Equal(name, Commands.Matching(state)[0].Name);
    }

    [Theory]
    [InlineData("标为已读", "mark-read")]
    [InlineData("到文中所指的脚注", "footnote")]
    [InlineData("在列表：阅读文章", "open")]
    [InlineData("star", "star")]
    [InlineData("undo the", "undo")]
    public void In_Chinese_an_action_is_found_by_what_the_screen_calls_it_and_by_its_name(string typed, string name)
    {
        var state = Dozen().Press(":").Type(typed).State;
        var chinese = state with { Settings = state.Settings with { Phrases = Core.Language.Phrases.Named("zh")! } };

        Assert.Equal(name, Commands.Matching(chinese)[0].Name);
    }

    [Fact]
    public void What_means_something_here_comes_before_the_rest()
    {
        Assert.Equal("fold", Commands.Matching(Dozen().Press("h", ":").Type("fol").State)[0].Name);
        var inList = Commands.Matching(Dozen().Press(":").State).Select(action => action.Name).ToList();

        Assert.True(inList.IndexOf("star") < inList.IndexOf("fold"));
    }

    [Fact]
    public void The_arrows_go_through_the_answers_and_round_at_the_ends()
    {
        var session = Dozen().Press(":").Type("page");
        Assert.Equal(1, Selected(session.Press("↓")));
        Assert.Equal(Commands.Matching(session.State).Length - 1, Selected(session.Press("↑", "↑")));
        Assert.Equal(0, Selected(session.Type("page-d")));
    }

    [Fact]
    public void What_no_action_is_called_runs_nothing()
    {
        var before = Dozen();
        var session = Dozen().Press(":").Type("zeppelin").Press("Enter");

        Assert.Null(session.State.Prompt);
        Assert.Equal(before.State.List.Current, session.State.List.Current);
        Assert.Equal(before.State.Focus, session.State.Focus);
    }

    [Fact]
    public void Esc_closes_the_actions_and_letters_are_typed()
    {
        var session = Dozen().Press(":", "q");
        Assert.False(session.HasQuit);

        Assert.Null(session.Press("Esc").State.Prompt);
    }

    [Fact]
    public void The_actions_over_the_screen()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24).Press(":", "'page'", "↓");

        screen.Matches("commands-80x24");
    }

    [Fact]
    public void The_actions_on_a_narrow_screen()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 40, 12).Press(":");

        screen.Matches("commands-40x12");
    }

    [Fact]
    public void On_a_narrow_screen_the_actions_are_in_the_language_of_the_reader()
    {
        var state = new BrowserSession(new FakeArchive(InventedArticles.Dozen), 40, 12).Press(":").Type("导出").State;
        var chinese = state with { Settings = state.Settings with { Phrases = Core.Language.Phrases.Named("zh")! } };

        var row = string.Concat(ChoiceRows.Of(chinese)[2].Line.Spans.Select(span => span.Text));
        Assert.StartsWith(" 导出已选的或这篇文章到文件", row, StringComparison.Ordinal);
    }

    [Fact]
    public void A_click_runs_an_action_and_the_wheel_goes_through_them()
    {
        using var screen = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24).Press(":", "'help'");
        screen.Terminal.Mouse(MouseFlags.WheeledDown, 30, 18);
        var row = screen.Terminal.Lines.ToList().FindIndex(line => line.TrimStart().StartsWith("help ", StringComparison.Ordinal));
        screen.Terminal.Click(5, row);

        Assert.Equal(0, screen.State.HelpTop);
    }

    private static int Selected(BrowserSession session) => Assert.IsType<Prompt.Command>(session.State.Prompt).Selected;
}
