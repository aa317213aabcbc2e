using System.Collections.Immutable;
using System.Text;

namespace Tui.Core.Typesetting;

/// <summary>A part of an article as its author wrote it: a paragraph, a block of code, or the cells of a table's row divided by tabs.</summary>
/// <param name="Text">The text; of a row a single line.</param>
/// <param name="Cells">How many cells it has; 1 outside of tables.</param>
public sealed record Passage(string Text, int Cells = 1)
{
    /// <summary>The passage that one of an article's texts stands in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="texts">All texts, in the order of the tree.</param>
    internal static Passage Of(PlacedText text, ImmutableArray<PlacedText> texts)
    {
        var row = new StringBuilder();
        var cell = 0;
        foreach (var part in texts.Where(text.IsInRowOf))
        {
            // A cell without words has no text, and its tab all the same; several texts of a cell are divided by a space.
            var next = part.Path[text.RowDepth];
            row.Append('\t', next - cell);
            if (next == cell && row.Length > 0)
                row.Append(' ');
            row.AppendJoin(' ', TextLetters.Written(part.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            cell = next;
        }

        return cell > 0 ? new(row.ToString(), cell + 1) : new(TextLetters.Written(text.Text));
    }
}
