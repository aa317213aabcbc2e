using System.Collections.Immutable;
using static Tui.Browsing.Keys.KeyPlace;

namespace Tui.Browsing.Keys;

/// <summary>The keys that change how the screen looks.</summary>
internal static class LayoutKeys
{
    /// <summary>The keys.</summary>
    public static ImmutableArray<KeyMapEntry> Entries { get; } =
    [
        new(KeyMap.Look, Panes, ['z'], new BrowserAction.ToggleZen())
        {
            Name = "zen",
            Description = "the article alone on the screen, or no longer",
        },
        new(KeyMap.Look, Panes, ['T'], new BrowserAction.ToggleTree())
        {
            Name = "toggle-tree",
            Description = "hide the tree, or show it",
        },
        new(KeyMap.Look, Panes, ['>'], new BrowserAction.WidenPane(1))
        {
            Name = "move-edge-right",
            Description = "move the line beside this pane to the right",
        },
        new(KeyMap.Look, Panes, ['<'], new BrowserAction.WidenPane(-1))
        {
            Name = "move-edge-left",
            Description = "move the line beside this pane to the left",
        },
        new(KeyMap.Look, Panes, ['+'], new BrowserAction.HeightenList(1))
        {
            Name = "list-higher",
            Description = "a row more for a list over the article",
        },
        new(KeyMap.Look, Panes, ['-'], new BrowserAction.HeightenList(-1))
        {
            Name = "list-lower",
            Description = "a row less for a list over the article",
        },
        new(KeyMap.Look, Panes, ['='], new BrowserAction.ResetPanes())
        {
            Name = "reset-panes",
            Description = "all panes as large as at first",
        },
    ];
}
