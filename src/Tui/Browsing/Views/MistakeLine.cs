using Tui.Browsing.Prompts;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>What is wrong with a query, under its place in it.</summary>
internal static class MistakeLine
{
    /// <summary>The line below a query: a mark under the place, and what is wrong there.</summary>
    public static StyledLine Of(string query, QueryMistake mistake, BrowserState state)
    {
        var (width, ambiguous) = (state.Layout.Status.Width, state.Settings.Ambiguous);
        var typed = query.AsSpan(0, Math.Clamp(mistake.Position, 0, query.Length));
        var at = Math.Min(PromptRow.SearchLabel.Length + CellWidth.Of(typed, ambiguous), width - 1);
        var message = state.Settings.Phrases.Of(mistake.Message);
        if (MarkedAt(at, message, width) is { } marked)
            return LineFit.Between([new(marked)], [], width, ambiguous);

        // No room beside the mark: what is wrong matters more than a mark.
        var placed = " " + state.Settings.Phrases.Of($"character {mistake.Position + 1}: {message}");
        return LineFit.Between([new(CellWidth.Of(placed, ambiguous) <= width ? placed : " " + message)], [], width, ambiguous);
    }

    /// <summary>The message beside the mark; null where there is no room for it on either side.</summary>
    private static string? MarkedAt(int column, string message, int width)
    {
        var after = $"^ {message}";
        if (column + CellWidth.Of(after) <= width)
            return new string(' ', column) + after;

        var before = $" {message} ^";
        return CellWidth.Of(before) <= column + 1 ? before.PadLeft(before.Length + column + 1 - CellWidth.Of(before)) : null;
    }
}
