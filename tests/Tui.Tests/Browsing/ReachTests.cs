using Terminal.Gui.Input;
using Tui.Browsing;
using Tui.Browsing.Keys;
using Tui.Browsing.Prompts;
using Tui.Text;

namespace Tui.Tests.Browsing;

/// <summary>Every action is reached by a key, by its name, and where it has a place on the screen by the mouse.</summary>
public class ReachTests
{
    /// <summary>What is done at a place of the screen with the mouse, besides clicking the key's hint at the bottom.</summary>
    private static readonly Dictionary<string, Action<BrowserScreen>> Gestures = new(StringComparer.Ordinal)
    {
        ["down"] = screen => screen.Terminal.Mouse(MouseFlags.WheeledDown, 40, 16),
        ["up"] = screen => screen.Terminal.Mouse(MouseFlags.WheeledUp, 40, 16),
        ["next-article"] = screen => screen.Terminal.Click(40, 3),
        ["previous-article"] = screen => screen.Terminal.Click(40, 1),
        ["left"] = screen => screen.Terminal.Click(5, 1),
        ["right"] = screen => screen.Terminal.Click(40, 16),
        ["pick"] = screen => screen.Terminal.Mouse(MouseFlags.RightButtonClicked, 40, 3),
        ["unfold"] = screen => ClickOn(screen, " +1"),
        ["by-tag"] = screen => screen.Terminal.Click(5, 5),
        ["by-author"] = screen => ClickTwice(screen, 5, 5),
        ["by-date"] = screen => ClickTwice(screen, 5, 5),
        ["by-category"] = screen => screen.Terminal.Click(5, 5),
        ["sort"] = screen => screen.Terminal.Click(74, 0),
        ["move-edge-right"] = screen => Drag(screen, 23, 5, 27, 5),
        ["move-edge-left"] = screen => Drag(screen, 23, 5, 19, 5),
        ["list-higher"] = screen => Drag(screen, 40, 8, 40, 9),
        ["list-lower"] = screen => Drag(screen, 40, 8, 40, 7),
        ["previous-pane"] = screen => screen.Terminal.Click(5, 1),
    };

    /// <summary>What is done to no place of the screen, or to one that has no room for it.</summary>
    private static readonly string[] Nowhere =
    [
        "mark-all-read", "undo", "keep-search", "page-down", "page-up", "half-page-down", "half-page-up", "start", "end", "go-to",
        "dates", "copies", "pick-run", "pick-all", "tag", "export",
        "quit-anywhere", "zen", "toggle-tree", "reset-panes", "previous-match", "previous-link", "copy-text", "snippets", "copy-paragraph",
        "letters", "history-back", "history-forward",
    ];

    [Fact]
    public void Every_action_has_a_key() =>
        Assert.All(KeyTable.Default.Actions, action => Assert.NotEmpty(KeyTable.Default.KeysOf(action.Name)));

    [Fact]
    public void Every_action_is_found_by_its_name()
    {
        foreach (var action in KeyTable.Default.Actions.Where(action => action.Name != "commands"))
        {
            var state = new BrowserState { ArchiveName = "a", Prompt = new Prompt.Command { Text = action.Name } };

            Assert.Equal(action.Name, Commands.Matching(state)[0].Name);
        }
    }

    [Fact]
    public void Every_action_that_has_a_place_on_the_screen_is_done_there_with_the_mouse()
    {
        var hinted = KeyTable.Default.Entries.Where(entry => entry.Hint is not null).Select(entry => entry.Name);

        Assert.Equal(
            KeyTable.Default.Actions.Select(action => action.Name).Order(StringComparer.Ordinal),
            hinted.Concat(Gestures.Keys).Concat(Nowhere)
                .Intersect(KeyTable.Default.Actions.Select(action => action.Name), StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_of_these_gestures_changes_what_is_shown()
    {
        foreach (var (name, gesture) in Gestures)
        {
            var archive = new FakeArchive(InventedArticles.Dozen);
            foreach (var article in InventedArticles.Dozen)
                archive.Copies[article.Path] = 1;
            using var screen = new BrowserScreen(archive, 80, 24).Press("C", "+", "j", "Space", "Tab", "j", "j", "Tab", "Tab");
            var before = screen.State;
            gesture(screen);

            Assert.True(before != screen.State, name);
        }
    }

    [Theory]
    [InlineData("h")]
    [InlineData("g")]
    [InlineData("Enter")]
    [InlineData("?")]
    public void A_click_on_a_hint_is_as_good_as_its_key(string key)
    {
        using var first = Screen(key);
        foreach (var hint in KeyTable.Default.Hints(first.State.Place))
        {
            using var clicked = Screen(key);
            using var pressed = Screen(key);
            var at = clicked.Terminal.Lines[^1].IndexOf($" {hint.Key} {hint.Word}", StringComparison.Ordinal);
            if (at < 0)
                continue;
            clicked.Click(at + 1, 23);
            pressed.Press(hint.Key);

            Assert.Equal(pressed.Terminal.LastFrame, clicked.Terminal.LastFrame);
            Assert.Equal(pressed.HasQuit, clicked.HasQuit);
        }
    }

    private static BrowserScreen Screen(string key) => new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24).Press(key);

    private static void ClickTwice(BrowserScreen screen, int column, int row)
    {
        screen.Click(column, row);
        screen.Click(column, row);
    }

    private static void ClickOn(BrowserScreen screen, string text)
    {
        var lines = screen.Terminal.LastFrame.Split('\n');
        var row = Array.FindIndex(lines, line => line.Contains(text, StringComparison.Ordinal));
        screen.Click(CellWidth.Of(lines[row].AsSpan(0, lines[row].IndexOf(text, StringComparison.Ordinal))) + 1, row);
    }

    private static void Drag(BrowserScreen screen, int column, int row, int toColumn, int toRow)
    {
        screen.Terminal.Mouse(MouseFlags.LeftButtonPressed, column, row);
        screen.Terminal.Mouse(MouseFlags.LeftButtonPressed | MouseFlags.PositionReport, toColumn, toRow);
        screen.Terminal.Mouse(MouseFlags.LeftButtonReleased, toColumn, toRow);
    }
}
