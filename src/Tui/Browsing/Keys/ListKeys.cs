using System.Collections.Immutable;
using Tui.Browsing.Trees;
using static Tui.Browsing.Keys.KeyPlace;

namespace Tui.Browsing.Keys;

/// <summary>The keys of the tree and the list as a whole.</summary>
internal static class ListKeys
{
    /// <summary>The keys.</summary>
    public static ImmutableArray<KeyMapEntry> Entries { get; } =
    [
        new(KeyMap.Search, Tree, ['f'], new BrowserAction.AskTree())
        {
            Name = "find-category",
            Description = "in the tree: go to a row by typing some of its name",
            Hint = "find",
        },
        new(KeyMap.Search, Lists, ['f'], new BrowserAction.AskPlace())
        {
            Name = "go-to",
            Description = "in the list: go to a date, or to a title by its first letters",
        },
        new(KeyMap.Search, Lists, ['F'], new BrowserAction.AskFilter())
        {
            Name = "filter",
            Description = "narrow the list to titles and authors with some words",
            Hint = "filter",
        },
        new(KeyMap.Mark, Lists, ['x'], new BrowserAction.PickOne())
        {
            Name = "pick",
            Description = "pick this article, or let it go: m, s, # and E are done to all that are picked",
        },
        new(KeyMap.Mark, Lists, ['v'], new BrowserAction.PickRun())
        {
            Name = "pick-run",
            Description = "pick a run of articles from here",
        },
        new(KeyMap.Mark, Lists, ['V'], new BrowserAction.PickAll())
        {
            Name = "pick-all",
            Description = "pick the whole list",
        },
        new(KeyMap.Mark, Lists | Reading, ['#'], new BrowserAction.AskTags())
        {
            Name = "tag",
            Description = "tags of your own",
        },
        new(KeyMap.Mark, Lists | Reading, ['E'], new BrowserAction.AskExport())
        {
            Name = "export",
            Description = "write what is picked, or this article, to a file",
        },
        new(KeyMap.Mark, Tagging, [new("Tab", Terminal.Gui.Input.Key.Tab)], new BrowserAction.CompleteTag())
        {
            Name = "complete-tag",
            Description = "while typing tags: complete one",
            Hint = "complete",
        },
        new(KeyMap.Look, Lists, ['O'], new BrowserAction.NextOrder())
        {
            Name = "sort",
            Description = "the list newest first, oldest first, by title, or the best answers first",
        },
        new(KeyMap.Look, Lists, ['D'], new BrowserAction.ToggleDates())
        {
            Name = "dates",
            Description = "dates in the list, or how long ago that is",
        },
        new(KeyMap.Look, Lists, ['i'], new BrowserAction.ToggleSnippets())
        {
            Name = "snippets",
            Description = "a line of each article in the list, or none",
        },
        new(KeyMap.Look, Lists, ['c'], new BrowserAction.ToggleCopiesOfOne())
        {
            Name = "unfold",
            Description = "in the list: unfold the copies of this article, or go back from them",
        },
        new(KeyMap.Look, Lists, ['C'], new BrowserAction.ToggleCopies())
        {
            Name = "copies",
            Description = "unfold copies of articles in the list, or fold them again",
        },
        By('1', TreeKind.Categories, "by-category", "the tree by categories"),
        By('2', TreeKind.Tags, "by-tag", "the tree by tags"),
        By('3', TreeKind.Authors, "by-author", "the tree by authors"),
        By('4', TreeKind.Dates, "by-date", "the tree by years and months"),
    ];

    private static KeyMapEntry By(char key, TreeKind kind, string name, string description) =>
        new(KeyMap.Look, Panes, [key], new BrowserAction.ShowTree(kind)) { Name = name, Description = description };
}
