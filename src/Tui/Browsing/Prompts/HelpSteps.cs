using Tui.Browsing.Keys;

namespace Tui.Browsing.Prompts;

/// <summary>The help: all keys, or those that have to do with what is looked for.</summary>
internal static class HelpSteps
{
    /// <summary>Shows the help from its beginning, or closes it.</summary>
    public static BrowserState Toggle(BrowserState state) =>
        state with { HelpTop = state.HelpTop is null ? 0 : null, HelpFilter = "" };

    /// <summary>Narrows the help, or shows all of it where the text is empty.</summary>
    public static BrowserState Filter(BrowserState state, string text) => state with { HelpTop = 0, HelpFilter = text.Trim() };

    /// <summary>Whether a line has to do with a text: each of its words stands in the line.</summary>
    public static bool Answers(KeyHelp line, string text)
    {
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!line.Keys.Contains(word, StringComparer.Ordinal)
                && !Holds(line.Name, word) && !Holds(line.Description, word) && !Holds(line.Section, word))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Holds(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
