using System.Collections.Immutable;
using Terminal.Gui.Input;
using Tui.Browsing.Articles;
using static Tui.Browsing.Keys.KeyPlace;

namespace Tui.Browsing.Keys;

/// <summary>The keys of the article pane, as a part of <see cref="KeyMap"/>.</summary>
internal static class ArticleKeys
{
    private const string Headings = "in the article: its headings, to go to one";

    /// <summary>The keys; those that the status line names stand in its order.</summary>
    public static ImmutableArray<KeyMapEntry> Entries { get; } =
    [
        new(KeyMap.Read, OnLink, [new("Enter", Key.Enter)], new BrowserAction.FollowLink())
        {
            Name = "follow-link",
            Description = "at a link or a picture: open it",
            Hint = "open",
        },
        new(KeyMap.Read, Reading, ['n', 'J'], new BrowserAction.StepArticle(1))
        {
            Unless = Matched,
            Name = "next-article",
            Description = KeyMap.NextArticle,
            Hint = "next",
        },
        new(KeyMap.Search, Matched, ['n'], new BrowserAction.StepMatch(1))
        {
            Name = "next-match",
            Description = "in an article with matches: next match",
            Hint = "match",
        },
        new(KeyMap.Search, Matched, ['N'], new BrowserAction.StepMatch(-1))
        {
            Name = "previous-match",
            Description = "in an article with matches: previous match",
        },
        new(KeyMap.Search, Matched, [new("Esc", Key.Esc)], new BrowserAction.Back())
        {
            Name = "back",
            Description = "in an article with matches: no longer show them",
            Hint = "done",
        },
        new(KeyMap.Read, Matched, ['J'], new BrowserAction.StepArticle(1)) { Name = "next-article", Description = KeyMap.NextArticle, Hint = "next" },
        new(KeyMap.Search, Reading, ['/'], new BrowserAction.AskFind())
        {
            Name = "find",
            Description = "in the article: find in it",
            Hint = "find",
        },
        new(KeyMap.Move, Linked, [new("Tab", Key.Tab)], new BrowserAction.StepLink(1))
        {
            Name = "next-link",
            Description = "in the article: next link or picture; behind the last: next pane",
            Hint = "link",
        },
        new(KeyMap.Move, Linked, [new("Shift-Tab", Key.Tab.WithShift)], new BrowserAction.StepLink(-1))
        {
            Name = "previous-link",
            Description = "in the article: link or picture before; before the first: pane before",
        },
        new(KeyMap.Move, Headed, ['t'], new BrowserAction.AskOutline())
        {
            Name = "outline",
            Description = Headings,
            Hint = "outline",
        },
        new(KeyMap.Move, Panes, ['t'], new BrowserAction.AskOutline()) { Unless = Headed, Name = "outline", Description = Headings },
        new(KeyMap.Read, Reading, ['F'], new BrowserAction.AskLetters())
        {
            Name = "letters",
            Description = "in the article: letters on all that can be followed",
        },
        new(KeyMap.Read, OnLink, ['y'], new BrowserAction.Copy(CopyKind.Address))
        {
            Name = "copy-address",
            Description = "at a link or picture: copy its address",
            Hint = "copy",
        },
        new(KeyMap.Read, Lists | Reading, ['y'], new BrowserAction.Copy(CopyKind.Address))
        {
            Unless = OnLink,
            Name = "copy-address",
            Description = "copy the address of the article",
        },
        new(KeyMap.Read, Lists | Reading, ['Y'], new BrowserAction.Copy(CopyKind.Text))
        {
            Name = "copy-text",
            Description = "copy the text of the article",
        },
        new(KeyMap.Read, Reading, ['c'], new BrowserAction.Copy(CopyKind.Passage))
        {
            Name = "copy-paragraph",
            Description = "copy the paragraph, row or code that is being read",
        },
        new(KeyMap.Move, Panes, ['H', new("Ctrl-O", Key.O.WithCtrl)], new BrowserAction.StepHistory(-1))
        {
            Name = "history-back",
            Description = "back to the article read before, where reading stopped",
        },
        new(KeyMap.Move, Panes, ['L'], new BrowserAction.StepHistory(1))
        {
            Name = "history-forward",
            Description = "forward again",
        },
        new(KeyMap.Search, Finding, [new("Tab", Key.Tab)], new BrowserAction.SearchInstead())
        {
            Name = "search-instead",
            Description = "while finding in it: search the archive instead",
            Hint = "all articles",
        },
    ];

    /// <summary>The keys that leave what is in an article before the article.</summary>
    public static ImmutableArray<KeyMapEntry> Leaving { get; } =
    [
        new(KeyMap.Search, OnLink, [new("Esc", Key.Esc)], new BrowserAction.Back())
        {
            Unless = Matched,
            Name = "back",
            Description = "at a link or picture: leave it",
        },
    ];
}
