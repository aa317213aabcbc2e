using System.Collections.Immutable;
using Tui.Browsing.Keys;

namespace Tui.Browsing.Prompts;

/// <summary>The palette: every action by its name, found by a few letters of it, and run.</summary>
internal static class Commands
{
    /// <summary>The actions that answer what has been typed, the best first; those that mean something here before others.</summary>
    public static ImmutableArray<KeyMapEntry> Matching(BrowserState state)
    {
        var here = (state with { Prompt = null }).Place;
        var words = (state.Prompt?.Text ?? "").Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. from action in state.Keys.Actions
               where action.Action is not BrowserAction.AskCommand
               let distance = Distance(action, words)
               where distance is not null
               orderby distance, MeansSomething(state, action, here) ? 0 : 1
               select action,
        ];
    }

    /// <summary>Runs an action of those that answer what has been typed, where there is one.</summary>
    public static BrowserStep Run(BrowserState state, int row)
    {
        var found = Matching(state);
        var closed = state with { Prompt = null };
        return row >= 0 && row < found.Length ? BrowserUpdate.Reduce(closed, found[row].Action) : closed;
    }

    private static bool MeansSomething(BrowserState state, KeyMapEntry action, KeyPlace here) =>
        state.Keys.Entries.Any(entry => entry.Name == action.Name && entry.IsFor(here));

    /// <summary>How far an action is from what was typed; null where it is no answer at all.</summary>
    private static int? Distance(KeyMapEntry action, string[] words)
    {
        var (name, worst) = (action.Name, 0);
        foreach (var word in words)
        {
            var distance = name switch
            {
                _ when name.StartsWith(word, StringComparison.OrdinalIgnoreCase) => 0,
                _ when name.Contains("-" + word, StringComparison.OrdinalIgnoreCase) => 1,
                _ when name.Contains(word, StringComparison.OrdinalIgnoreCase) => 2,
                _ when action.Description.Contains(word, StringComparison.OrdinalIgnoreCase) => 3,
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
