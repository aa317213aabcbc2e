using System.Collections.Immutable;
using Terminal.Gui.Input;
using Tui.Core.Querying;
using static Tui.Browsing.KeyPlace;

namespace Tui.Browsing;

/// <summary>
/// The browser's keys, written down once. Dispatch, the status line's hints, the help and the README's table are all
/// made from this table.
/// </summary>
internal static class KeyMap
{
    private const string Read = "Read";
    private const string Mark = "Mark";
    private const string Search = "Search";
    private const string Move = "Move";
    private const string Leave = "Leave";

    private const string GoBack = "back: to the list, out of the search";
    private const string NextArticle = "next article";
    private const string OpenLink = "open a link or picture in the desktop's browser";
    private const string PageDown = "down a page";
    private const string QuitAnywhere = "quit from anywhere";

    private static readonly ImmutableArray<string> Sections = [Read, Mark, Search, Move, Leave];

    private static readonly KeyStroke Enter = new("Enter", Key.Enter);
    private static readonly KeyStroke Esc = new("Esc", Key.Esc);
    private static readonly KeyStroke Space = new("Space", Key.Space);
    private static readonly KeyStroke Tab = new("Tab", Key.Tab);
    private static readonly KeyStroke CtrlC = new("Ctrl-C", Key.C.WithCtrl);

    /// <summary>Every key; those that the status line names stand in its order, the most useful first.</summary>
    public static ImmutableArray<KeyMapEntry> Entries { get; } =
    [
        new(Leave, ArticleAlone, ['q'], new BrowserAction.Back())
        {
            Description = "back to the list, from an article that fills the screen",
            Hint = "back",
        },
        new(Read, Tree, [Enter], new BrowserAction.Open())
        {
            Description = "in the tree: list the articles of the category",
            Hint = "list",
        },
        new(Read, Lists, [Enter], new BrowserAction.Open()) { Description = "in the list: read the article", Hint = "read" },
        new(Read, Tree, [Space], new BrowserAction.Toggle())
        {
            Description = "in the tree: fold or unfold the category",
            Hint = "fold",
        },
        new(Read, Reading, ['n'], new BrowserAction.StepArticle(1)) { Description = NextArticle, Hint = "next" },
        new(Read, Lists, ['n'], new BrowserAction.StepArticle(1)) { Description = NextArticle },
        new(Read, Lists | Reading, ['p'], new BrowserAction.StepArticle(-1)) { Description = "previous article" },
        new(Read, Reading, ['o'], new BrowserAction.AskLink()) { Description = OpenLink, Hint = "open" },
        new(Read, Lists, ['o'], new BrowserAction.AskLink()) { Description = OpenLink },
        new(Read, Noted, ['f'], new BrowserAction.FollowNote())
        {
            Description = "to a footnote that the text refers to, and back",
            Hint = "footnote",
        },
        new(Search, Panes, ['/'], new BrowserAction.AskSearch())
        {
            Description = "search the whole archive",
            Hint = "search",
        },
        new(Mark, Lists | Reading, ['m'], new BrowserAction.ToggleMark(ArticleMarks.Read))
        {
            Description = "mark read, or unread again",
            Hint = "mark",
        },
        new(Mark, Lists | Reading, ['s'], new BrowserAction.ToggleMark(ArticleMarks.Starred))
        {
            Description = "star, or no longer",
            Hint = "star",
        },
        new(Mark, Lists, ['A'], new BrowserAction.MarkAllRead()) { Description = "mark all of the list read" },
        new(Mark, Panes, ['u'], new BrowserAction.Undo()) { Description = "undo the last mark" },
        new(Search, Panes, ['S'], new BrowserAction.KeepSearch())
        {
            Description = "keep the search in the tree; on a kept one: remove it",
        },
        new(Search, Typing, [new("↑", Key.CursorUp)], new BrowserAction.RecallQuery(1))
        {
            Description = "while typing: an earlier search",
        },
        new(Search, Typing, [new("↓", Key.CursorDown)], new BrowserAction.RecallQuery(-1))
        {
            Description = "while typing: a later search",
        },
        new(Search, Found, [Esc], new BrowserAction.Back()) { Description = GoBack, Hint = "back" },
        new(Search, Tree | List | Reading, [Esc], new BrowserAction.Back()) { Description = GoBack },
        new(Leave, Tree | Lists | Article, ['q'], new BrowserAction.Quit()) { Description = "quit", Hint = "quit" },
        new(Move, Panes, [Tab], new BrowserAction.CyclePanes(1)) { Description = "next pane", Hint = "pane" },
        new(Move, Panes, [new("Shift-Tab", Key.Tab.WithShift)], new BrowserAction.CyclePanes(-1))
        {
            Description = "previous pane",
        },
        new(Move, Panes, ['h', new("←", Key.CursorLeft)], new BrowserAction.GoLeft())
        {
            Description = "pane on the left; in the tree: fold, then up",
        },
        new(Move, Panes, ['l', new("→", Key.CursorRight)], new BrowserAction.GoRight())
        {
            Description = "pane on the right; in the tree: unfold first",
        },
        new(Move, Scrolling, ['j', new("↓", Key.CursorDown)], new BrowserAction.Move(1)) { Description = "down" },
        new(Move, Scrolling, ['k', new("↑", Key.CursorUp)], new BrowserAction.Move(-1)) { Description = "up" },
        new(Move, Lists | Reading | Help, [Space], new BrowserAction.MovePages(1)) { Description = PageDown },
        new(Move, Scrolling, [new("PgDn", Key.PageDown), new("Ctrl-F", Key.F.WithCtrl)],
            new BrowserAction.MovePages(1)) { Description = PageDown },
        new(Move, Scrolling, ['b', new("PgUp", Key.PageUp), new("Ctrl-B", Key.B.WithCtrl)],
            new BrowserAction.MovePages(-1)) { Description = "up a page" },
        new(Move, Scrolling, ['d', new("Ctrl-D", Key.D.WithCtrl)], new BrowserAction.MoveHalfPages(1))
        {
            Description = "down half a page",
        },
        new(Move, Scrolling, [new("Ctrl-U", Key.U.WithCtrl)], new BrowserAction.MoveHalfPages(-1))
        {
            Description = "up half a page",
        },
        new(Move, Scrolling, ['g', new("Home", Key.Home)], new BrowserAction.GoToStart())
        {
            Description = "to the start",
        },
        new(Move, Scrolling, ['G', new("End", Key.End)], new BrowserAction.GoToEnd()) { Description = "to the end" },
        new(Leave, Typing, [Enter], new BrowserAction.SubmitPrompt())
        {
            Description = "while typing: done",
            Hint = "done",
        },
        new(Leave, Typing, [Esc], new BrowserAction.CancelPrompt())
        {
            Description = "while typing: never mind",
            Hint = "cancel",
        },
        new(Leave, Confirm, [Enter, 'y'], new BrowserAction.SubmitPrompt())
        {
            Description = "asked about an address: open it",
            Hint = "open",
        },
        new(Leave, Confirm, [Esc, 'n', 'q'], new BrowserAction.CancelPrompt())
        {
            Description = "asked about an address: leave it",
            Hint = "leave",
        },
        new(Leave, Panes | Help | Confirm, ['Q'], new BrowserAction.Quit()) { Description = QuitAnywhere },
        new(Leave, Everywhere, [CtrlC], new BrowserAction.Quit()) { Description = QuitAnywhere },
        new(Leave, Help, [Esc, 'q', '?'], new BrowserAction.ToggleHelp())
        {
            Description = "close this help",
            Hint = "close",
        },
        new(Leave, Panes, ['?'], new BrowserAction.ToggleHelp())
        {
            Description = "these keys",
            Hint = "keys",
        },
    ];

    /// <summary>What a key does in a place; null where it does nothing.</summary>
    public static BrowserAction? Find(KeyPlace place, Key key)
    {
        foreach (var entry in Entries)
        {
            if ((entry.Places & place) == 0)
                continue;

            foreach (var stroke in entry.Keys)
            {
                if (stroke.Key.KeyCode == key.KeyCode)
                    return entry.Action;
            }
        }

        return null;
    }

    /// <summary>The keys that the status line names in a place, the most useful first.</summary>
    public static IEnumerable<KeyHint> Hints(KeyPlace place) =>
        from entry in Entries
        where (entry.Places & place) != 0
        let word = entry.Hint
        where word is not null
        select new KeyHint(entry.Keys[0].Name, word);

    /// <summary>The keys as the help lists them: keys that do the same stand in one line.</summary>
    public static ImmutableArray<KeyHelp> HelpLines =>
    [
        .. from entry in Entries
           orderby Sections.IndexOf(entry.Section)
           group entry by (entry.Section, entry.Description) into same
           let names = same.SelectMany(entry => entry.Keys).Select(stroke => stroke.Name)
           select new KeyHelp(
               same.Key.Section, [.. names.Distinct(StringComparer.Ordinal)], same.Key.Description),
    ];

    /// <summary>The rows of a Markdown table with two columns: the keys, and what they do.</summary>
    public static IEnumerable<string> MarkdownRows() =>
        from help in HelpLines
        let keys = string.Join(' ', help.Keys.Select(name => $"`{name}`"))
        select $"| {keys} | {help.Description} |";
}

/// <summary>A key and one word for what it does.</summary>
internal sealed record KeyHint(string Key, string Word);

/// <summary>A line of the help.</summary>
internal sealed record KeyHelp(string Section, ImmutableArray<string> Keys, string Description);
