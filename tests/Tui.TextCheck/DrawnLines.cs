using Tui.Core.Typesetting;
using Tui.Text;
using Tui.Text.Bidi;

namespace Tui.TextCheck;

/// <summary>Compares an article set as it is drawn on a terminal with the same article set as it is read.</summary>
public static class DrawnLines
{
    // Mirrored where they are drawn from right to left.
    private const string Opening = "([{<«‹≤（「『【《〈";
    private const string Closing = ")]}>»›≥）」』】》〉";

    /// <summary>The lines that are too wide, have other characters than when read, or still say where text goes.</summary>
    public static IEnumerable<Finding> Wrong(string path, TypesetArticle read, TypesetArticle drawn)
    {
        if (read.Lines.Length != drawn.Lines.Length)
            yield return new Finding(Fault.DrawnDifferently, path, read.Width, 1, $"{read.Lines.Length} and {drawn.Lines.Length} lines");
        foreach (var (before, after) in read.Lines.Zip(drawn.Lines))
        {
            var (line, shown) = (before.Line.Text, after.Line.Text);
            if (string.Equals(line, shown, StringComparison.Ordinal)) continue;
            if (CellWidth.Of(shown) > drawn.Width) yield return new Finding(Fault.WideLine, path, read.Width, 1, shown);
            var isSame = Sorted(line).SequenceEqual(Sorted(shown)) && !VisualText.HasMark(shown);
            if (!isSame) yield return new Finding(Fault.DrawnDifferently, path, read.Width, 1, shown);
        }
    }

    private static IEnumerable<char> Sorted(string line) => Ink.Of(line).Select(Unmirrored).Order();

    private static char Unmirrored(char character) =>
        Closing.IndexOf(character, StringComparison.Ordinal) is var at and >= 0 ? Opening[at] : character;
}
