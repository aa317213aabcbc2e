using System.Collections.Immutable;
using Terminal.Gui.Input;
using Tui.Core.Querying;
using static Tui.Browsing.Keys.KeyPlace;

namespace Tui.Browsing.Keys;

/// <summary>
/// The browser's actions and their keys, written down once. Dispatch, the status line's hints, the help, the palette and
/// the README's table are all made from this table, as <see cref="KeyTable"/> reads it.
/// </summary>
internal static class KeyMap
{
    /// <summary>A heading.</summary>
    public const string Read = "Read";

    /// <summary>A heading.</summary>
    public const string Mark = "Mark";

    /// <summary>A heading.</summary>
    public const string Search = "Search";

    /// <summary>A heading.</summary>
    public const string Move = "Move";

    private const string Leave = "Leave";

    /// <summary>The heading of what changes how the screen looks.</summary>
    public const string Look = "Look";

    private const string GoBack = "back: to the list, out of the search";
    /// <summary>What several keys do.</summary>
    internal const string NextArticle = "next article";
    private const string OpenLink = "open a link or a picture with the desktop's program";
    private const string Footnote = "to a footnote that the text refers to, and back";
    private const string PageDown = "down a page";
    private const string QuitAnywhere = "quit from anywhere";

    /// <summary>The headings of the help, in its order.</summary>
    public static ImmutableArray<string> Sections { get; } = [Read, Mark, Search, Move, Look, Leave];

    private static readonly KeyStroke Enter = new("Enter", Key.Enter);
    private static readonly KeyStroke Esc = new("Esc", Key.Esc);
    private static readonly KeyStroke Space = new("Space", Key.Space);
    private static readonly KeyStroke Tab = new("Tab", Key.Tab);
    private static readonly KeyStroke CtrlC = new("Ctrl-C", Key.C.WithCtrl);

    /// <summary>Every key; those that the status line names stand in its order, the most useful first.</summary>
    public static ImmutableArray<KeyMapEntry> Entries { get; } =
    [
        CloseArticle(ArticleAlone),
        new(Read, Tree, [Enter], new BrowserAction.Open())
        {
            Name = "open",
            Description = "in the tree: list the articles of the category",
            Hint = "list",
        },
        new(Read, Lists, [Enter], new BrowserAction.Open()) { Name = "open", Description = "in the list: read the article", Hint = "read" },
        new(Read, Tree, [Space], new BrowserAction.Toggle())
        {
            Name = "fold",
            Description = "in the tree: fold or unfold the category",
            Hint = "fold",
        },
        .. ArticleKeys.Entries,
        new(Read, Lists, ['n', 'J'], new BrowserAction.StepArticle(1)) { Name = "next-article", Description = NextArticle },
        new(Read, Lists | Reading, ['p', 'K'], new BrowserAction.StepArticle(-1)) { Name = "previous-article", Description = "previous article" },
        new(Read, Reading, ['o'], new BrowserAction.AskLink()) { Name = "open-link", Description = OpenLink, Hint = "open" },
        new(Read, Lists, ['o'], new BrowserAction.AskLink()) { Name = "open-link", Description = OpenLink },
        new(Read, Noted, ['f'], new BrowserAction.FollowNote())
        {
            Name = "footnote",
            Description = Footnote,
            Hint = "footnote",
        },
        new(Read, Reading, ['f'], new BrowserAction.FollowNote()) { Unless = Noted, Name = "footnote", Description = Footnote },
        new(Search, Tree | Lists, ['/'], new BrowserAction.AskSearch())
        {
            Name = "search",
            Description = "search the whole archive",
            Hint = "search",
        },
        new(Mark, Lists | Reading, ['m'], new BrowserAction.ToggleMark(ArticleMarks.Read))
        {
            Name = "mark-read",
            Description = "mark read, or unread again",
            Hint = "mark",
        },
        new(Mark, Lists | Reading, ['s'], new BrowserAction.ToggleMark(ArticleMarks.Starred))
        {
            Name = "star",
            Description = "star, or no longer",
            Hint = "star",
        },
        new(Mark, Lists, ['A'], new BrowserAction.MarkAllRead()) { Name = "mark-all-read", Description = "mark all of the list read" },
        new(Mark, Panes, ['u'], new BrowserAction.Undo()) { Name = "undo", Description = "undo the last mark" },
        new(Search, Panes, ['S'], new BrowserAction.KeepSearch())
        {
            Name = "keep-search",
            Description = "keep the search in the tree; on a kept one: remove it",
        },
        new(Search, Typing, [new("↑", Key.CursorUp)], new BrowserAction.RecallQuery(1))
        {
            Name = "earlier-search",
            Description = "while typing: an earlier search",
        },
        new(Search, Typing, [new("↓", Key.CursorDown)], new BrowserAction.RecallQuery(-1))
        {
            Name = "later-search",
            Description = "while typing: a later search",
        },
        new(Search, Found, [Esc], new BrowserAction.Back()) { Name = "back", Description = GoBack, Hint = "back" },
        new(Search, Tree | List | Reading, [Esc], new BrowserAction.Back()) { Unless = Matched | OnLink, Name = "back", Description = GoBack },
        .. ArticleKeys.Leaving,
        CloseArticle(Article),
        new(Leave, Tree | Lists, ['q'], new BrowserAction.Quit()) { Name = "quit", Description = "quit", Hint = "quit" },
        new(Move, Panes, [Tab], new BrowserAction.CyclePanes(1)) { Unless = Linked, Name = "next-pane", Description = "next pane", Hint = "pane" },
        new(Move, Panes, [new("Shift-Tab", Key.Tab.WithShift)], new BrowserAction.CyclePanes(-1))
        {
            Unless = Linked,
            Name = "previous-pane",
            Description = "previous pane",
        },
        new(Move, Panes, ['h', new("←", Key.CursorLeft)], new BrowserAction.GoLeft())
        {
            Name = "left",
            Description = "pane on the left; in the tree: fold, then up",
        },
        new(Move, Panes, ['l', new("→", Key.CursorRight)], new BrowserAction.GoRight())
        {
            Name = "right",
            Description = "pane on the right; in the tree: unfold first",
        },
        new(Move, Scrolling, ['j', new("↓", Key.CursorDown)], new BrowserAction.Move(1)) { Name = "down", Description = "down" },
        new(Move, Scrolling, ['k', new("↑", Key.CursorUp)], new BrowserAction.Move(-1)) { Name = "up", Description = "up" },
        new(Move, Lists | Reading | Help, [Space], new BrowserAction.MovePages(1)) { Name = "page-down", Description = PageDown },
        new(Move, Scrolling, [new("PgDn", Key.PageDown), new("Ctrl-F", Key.F.WithCtrl)],
            new BrowserAction.MovePages(1)) { Name = "page-down", Description = PageDown },
        new(Move, Scrolling, ['b', new("PgUp", Key.PageUp), new("Ctrl-B", Key.B.WithCtrl)],
            new BrowserAction.MovePages(-1)) { Name = "page-up", Description = "up a page" },
        new(Move, Scrolling, ['d', new("Ctrl-D", Key.D.WithCtrl)], new BrowserAction.MoveHalfPages(1))
        {
            Name = "half-page-down",
            Description = "down half a page",
        },
        new(Move, Scrolling, [new("Ctrl-U", Key.U.WithCtrl)], new BrowserAction.MoveHalfPages(-1))
        {
            Name = "half-page-up",
            Description = "up half a page",
        },
        new(Move, Scrolling, ['g', new("Home", Key.Home)], new BrowserAction.GoToStart())
        {
            Name = "start",
            Description = "to the start",
        },
        new(Move, Scrolling, ['G', new("End", Key.End)], new BrowserAction.GoToEnd()) { Name = "end", Description = "to the end" },
        .. ListKeys.Entries,
        .. LayoutKeys.Entries,
        new(Leave, Outline, [Enter], new BrowserAction.SubmitPrompt())
        {
            Name = "run",
            Description = "among the headings: go to it",
            Hint = "go",
        },
        new(Leave, Palette, [Enter], new BrowserAction.SubmitPrompt())
        {
            Unless = Outline,
            Name = "run",
            Description = "among the actions: run it",
            Hint = "run",
        },
        new(Move, Palette, [new("↓", Key.CursorDown), new("Ctrl-N", Key.N.WithCtrl)], new BrowserAction.MoveChoice(1))
        {
            Name = "next-command",
            Description = "among actions or headings: down",
        },
        new(Move, Palette, [new("↑", Key.CursorUp), new("Ctrl-P", Key.P.WithCtrl)], new BrowserAction.MoveChoice(-1))
        {
            Name = "previous-command",
            Description = "among actions or headings: up",
        },
        new(Leave, Typing, [Enter], new BrowserAction.SubmitPrompt())
        {
            Name = "accept",
            Description = "while typing: done",
            Hint = "done",
        },
        new(Leave, Typing | Palette, [Esc], new BrowserAction.CancelPrompt())
        {
            Name = "cancel",
            Description = "while typing: never mind",
            Hint = "cancel",
        },
        new(Leave, Confirm, [Enter, 'y'], new BrowserAction.SubmitPrompt())
        {
            Name = "yes",
            Description = "asked about an address: open it",
            Hint = "open",
        },
        new(Leave, Confirm, [Esc, 'n', 'q'], new BrowserAction.CancelPrompt())
        {
            Name = "no",
            Description = "asked about an address: leave it",
            Hint = "leave",
        },
        new(Leave, Panes | Help | Confirm, ['Q'], new BrowserAction.Quit()) { Name = "quit-anywhere", Description = QuitAnywhere },
        new(Leave, Everywhere, [CtrlC], new BrowserAction.Quit()) { Name = "quit-anywhere", Description = QuitAnywhere },
        new(Search, Help, ['/'], new BrowserAction.AskHelp())
        {
            Name = "find-key",
            Description = "in this help: only the keys that have to do with something",
            Hint = "find",
        },
        new(Leave, Help, [Esc, 'q', '?'], new BrowserAction.ToggleHelp())
        {
            Name = "close-help",
            Description = "close this help",
            Hint = "close",
        },
        new(Leave, Panes, [':', new("Ctrl-P", Key.P.WithCtrl)], new BrowserAction.AskCommand())
        {
            Name = "commands",
            Description = "every action by its name, to be run",
            Hint = "commands",
        },
        new(Leave, Panes, ['?'], new BrowserAction.ToggleHelp())
        {
            Name = "help",
            Description = "these keys",
            Hint = "keys",
        },
    ];

    private static KeyMapEntry CloseArticle(KeyPlace place) => new(Leave, place, ['q'], new BrowserAction.CloseArticle())
    {
        Name = "close-article",
        Description = "in the article: back to the list",
        Hint = "back",
    };
}
