using System.Globalization;
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
        return LineFit.Between([new(MarkedAt(at, state.Settings.Phrases.Of(mistake.Message), mistake.Position, width))], [], width, ambiguous);
    }

    private static string MarkedAt(int column, string message, int position, int width)
    {
        var after = $"^ {message}";
        if (column + CellWidth.Of(after) <= width)
            return new string(' ', column) + after;

        var before = $" {message} ^";
        if (CellWidth.Of(before) <= column + 1)
            return before.PadLeft(before.Length + column + 1 - CellWidth.Of(before));

        // No room beside the mark: what is wrong matters more than a mark.
        return string.Create(CultureInfo.InvariantCulture, $" {position + 1}: {message}");
    }
}
