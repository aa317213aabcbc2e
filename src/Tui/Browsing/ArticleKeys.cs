using System.Collections.Immutable;
using Terminal.Gui.Input;
using static Tui.Browsing.KeyPlace;

namespace Tui.Browsing;

/// <summary>The keys of the article pane, as a part of <see cref="KeyMap"/>.</summary>
internal static class ArticleKeys
{
    /// <summary>The keys; those that the status line names stand in its order.</summary>
    public static ImmutableArray<KeyMapEntry> Entries { get; } =
    [
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
        new(KeyMap.Search, Sought, [new("Esc", Key.Esc)], new BrowserAction.Back())
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
        new(KeyMap.Search, Finding, [new("Tab", Key.Tab)], new BrowserAction.SearchInstead())
        {
            Name = "search-instead",
            Description = "while finding in it: search the archive instead",
            Hint = "all articles",
        },
    ];
}
