using System.Collections.Immutable;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Tui.Browsing;
using Tui.Browsing.Articles;
using Tui.Browsing.Keys;
using Tui.Text;

namespace Tui.Tests.Browsing;

/// <summary>What is done with the mouse at a place of the screen besides clicking hints, and what has no such place.</summary>
internal static class ReachGestures
{
    private static readonly KeyStroke CtrlU = new("Ctrl-U", Key.U.WithCtrl);
    private static readonly KeyStroke ShiftTab = new("Shift-Tab", Key.Tab.WithShift);

    /// <summary>The gestures by their actions' names.</summary>
    public static IReadOnlyDictionary<string, ReachGesture> All { get; } = new Dictionary<string, ReachGesture>(StringComparer.Ordinal)
    {
        ["down"] = new(["Enter"], 'j', (_, terminal) => terminal.Mouse(MouseFlags.WheeledDown, 40, 16)) { Times = 3 },
        ["up"] = new(["Enter", "PgDn"], 'k', (_, terminal) => terminal.Mouse(MouseFlags.WheeledUp, 40, 16)) { Times = 3 },
        ["half-page-down"] = new(["h"], 'd', ClickOnRowAfter('d')) { Part = state => state.Tree.Selected },
        ["half-page-up"] = new(["h", "PgDn", "PgDn", "k", "k", "k"], CtrlU, ClickOnRowAfter(CtrlU)) { Part = state => state.Tree.Selected },
        ["previous-article"] = new(["j", "j"], 'p', (_, terminal) => terminal.Click(40, 2)),
        ["left"] = new(["j"], 'h', (_, terminal) => terminal.Click(5, 1)),
        ["right"] = new(["j"], 'l', (_, terminal) => terminal.Click(40, 16)),

        // Before the first there is none; a click beside it comes to the same.
        ["previous-link"] = new(["Enter", "Tab"], ShiftTab, (_, terminal) => terminal.Click(25, 1))
        {
            Part = state => (object?)ArticleStops.Current(state) ?? "none",
        },
        ["previous-pane"] = new(["j"], ShiftTab, (_, terminal) => terminal.Click(5, 1)),

        // The pointer stays where it is, and the cursor with it; the key goes on to the next.
        ["pick"] = new(["j"], 'x', (_, terminal) => terminal.Mouse(MouseFlags.RightButtonClicked, 40, 2)) { Part = state => state.List.Picks },
        ["unfold"] = new(["C", "j"], 'c', (scene, terminal) => ClickOn(scene, terminal, "+1", row: 2)),
        ["by-tag"] = new(["h"], '2', (_, terminal) => terminal.Click(5, 5)),
        ["by-author"] = new(["h", "2"], '3', (_, terminal) => terminal.Click(5, 5)),
        ["by-date"] = new(["h", "3"], '4', (_, terminal) => terminal.Click(5, 5)),
        ["by-category"] = new(["h", "4"], '1', (_, terminal) => terminal.Click(5, 5)),
        ["sort"] = new([], 'O', (scene, terminal) => ClickOn(scene, terminal, "newest", row: 0)),
        ["move-edge-right"] = new([], '>', Drag('>', PaneEdge.Tree)),
        ["move-edge-left"] = new([], '<', Drag('<', PaneEdge.Tree)),
        ["list-higher"] = new([], '+', Drag('+', PaneEdge.Rows)),
        ["list-lower"] = new([], '-', Drag('-', PaneEdge.Rows)),
        ["quit-anywhere"] = new([], 'Q', (scene, terminal) => ClickOn(scene, terminal, "q quit", row: 23)),
    };

    /// <summary>Why an action has no place on the screen.</summary>
    public static IReadOnlyDictionary<string, string> Nowhere { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["mark-all-read"] = "is done to all of a list, of which most is not shown",
        ["undo"] = "what was done last is shown nowhere",
        ["keep-search"] = "the search is kept where no row is yet",
        ["page-down"] = "leads to what is not shown; the wheel turns by lines",
        ["page-up"] = "leads to what is not shown; the wheel turns by lines",
        ["start"] = "leads to what is not shown",
        ["end"] = "leads to what is not shown",
        ["go-to"] = "asks for what is to be typed",
        ["dates"] = "changes how all rows look",
        ["copies"] = "changes all of the list; a row's own copies are unfolded at its mark",
        ["snippets"] = "changes how all rows look",
        ["pick-run"] = "is done to the rows that are moved over next",
        ["pick-all"] = "is done to all of a list, of which most is not shown",
        ["tag"] = "asks for what is to be typed",
        ["export"] = "asks for what is to be typed",
        ["zen"] = "takes away all but the article",
        ["toggle-tree"] = "brings back a pane that is not shown",
        ["reset-panes"] = "undoes how edges were dragged, all at once",
        ["previous-match"] = "the line has room for one direction",
        ["letters"] = "is for those without a mouse: what they stand on is clicked itself",
        ["copy-text"] = "is done to all of an article, of which most is not shown",
        ["copy-paragraph"] = "the terminal's own selection does that with the mouse",
        ["history-back"] = "what was read before is not shown",
        ["history-forward"] = "what was read after is not shown",
    };

    private static Action<ReachScene, HeadlessTerminal> Drag(char key, PaneEdge edge) => (scene, terminal) =>
    {
        var from = scene.State.Layout.Of(edge).Location;
        var to = scene.Press(new Key(key)).State.Layout.Of(edge).Location;
        terminal.Mouse(MouseFlags.LeftButtonPressed, from.X, from.Y);
        terminal.Mouse(MouseFlags.LeftButtonPressed | MouseFlags.PositionReport, to.X, to.Y);
        terminal.Mouse(MouseFlags.LeftButtonReleased, to.X, to.Y);
    };

    private static Action<ReachScene, HeadlessTerminal> ClickOnRowAfter(KeyStroke key) => (scene, terminal) =>
        terminal.Click(5, 1 + scene.Press(key.Key).State.Tree.Selected - scene.State.Tree.Top);

    private static void ClickOn(ReachScene scene, HeadlessTerminal terminal, string text, int row)
    {
        var line = scene.Press().Lines[row];
        terminal.Click(CellWidth.Of(line.AsSpan(0, line.IndexOf(text, StringComparison.Ordinal))), row);
    }
}

/// <summary>What is done with the mouse, and the key that does the same.</summary>
/// <param name="Scene">What is pressed to come to where it is done.</param>
/// <param name="Key">The key.</param>
/// <param name="Do">What is done.</param>
internal sealed record ReachGesture(ImmutableArray<string> Scene, KeyStroke Key, Action<ReachScene, HeadlessTerminal> Do)
{
    /// <summary>How often the key is pressed for it.</summary>
    public int Times { get; init; } = 1;

    /// <summary>What of the state it shares with the key; null for all of it.</summary>
    public Func<BrowserState, object>? Part { get; init; }

    /// <summary>Whether it does all that the key does.</summary>
    public bool IsWhole => Part is null;

    /// <summary>What it shares with the key.</summary>
    public string PartOf(BrowserState state) => StateText.Of(Part?.Invoke(state) ?? state);
}
