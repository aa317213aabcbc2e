using System.Collections.Immutable;
using Tui.Browsing.Keys;
using Tui.Core.Language;

namespace Tui.Browsing.Prompts;

/// <summary>The palette: every action by its name, found by a few letters of it, and run.</summary>
internal static class Commands
{
    /// <summary>The actions that answer what has been typed, the best first; those that mean something here before others.</summary>
    public static ImmutableArray<KeyMapEntry> Matching(BrowserState state)
    {
        var here = (state with { Prompt = null }).Place;
        var words = (state.Prompt?.Text ?? "").Split([' ', '-', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. from action in state.Keys.Actions
               where action.Action is not BrowserAction.AskCommand
               let same = state.Keys.Entries.Where(entry => entry.Name == action.Name).ToList()
               let distance = Distance(action.Name, DescriptionsOf(same, state.Settings.Phrases), words)
               where distance is not null
               let isHere = same.Find(entry => entry.IsFor(here))
               orderby distance, isHere is null ? 1 : 0
               select isHere ?? action,
        ];
    }

    /// <summary>An action of those that answer what has been typed; null where there is none.</summary>
    public static BrowserAction? ActionAt(BrowserState state, int row) =>
        Matching(state) is var found && row >= 0 && row < found.Length ? found[row].Action : null;

    /// <summary>Runs an action of those that answer what has been typed, where there is one.</summary>
    public static BrowserStep Run(BrowserState state, int row)
    {
        var closed = state with { Prompt = null };
        return ActionAt(state, row) is { } action ? BrowserUpdate.Reduce(closed, action) : closed;
    }

    // What stands on the screen is found, and what the action is called in English as well.
    private static string DescriptionsOf(List<KeyMapEntry> same, Phrases phrases) =>
        string.Join('\n', same.SelectMany(entry => (string[])[phrases.Of(entry.Description), entry.Description]));

    /// <summary>How far an action is from what was typed; null where it is no answer at all.</summary>
    /// <param name="name">The action's name.</param>
    /// <param name="descriptions">What it does.</param>
    /// <param name="words">What was typed.</param>
    private static int? Distance(string name, string descriptions, string[] words)
    {
        var worst = 0;
        foreach (var word in words)
        {
            var distance = name switch
            {
                _ when name.StartsWith(word, StringComparison.OrdinalIgnoreCase) => 0,
                _ when name.Contains("-" + word, StringComparison.OrdinalIgnoreCase) => 1,
                _ when name.Contains(word, StringComparison.OrdinalIgnoreCase) => 2,
                _ when descriptions.Contains(word, StringComparison.OrdinalIgnoreCase) => 3,
                _ when HasLettersOf(name, word) => 4,
                _ => int.MaxValue,
            };
            if (distance == int.MaxValue)
                return null;
            worst = Math.Max(worst, distance);
        }

        return worst;
    }

    /// <summary>Whether the letters of a word stand in a name in their order, with others between them.</summary>
    private static bool HasLettersOf(string name, string word)
    {
        var met = 0;
        foreach (var letter in name)
        {
            if (met < word.Length && char.ToLowerInvariant(word[met]) == letter)
                met++;
        }

        return met == word.Length;
    }
}
