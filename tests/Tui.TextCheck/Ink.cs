using System.Globalization;
using System.Text;
using Tui.Text;

namespace Tui.TextCheck;

/// <summary>The characters of a text that leave ink, in the one form in which source and set text are compared.</summary>
internal static class Ink
{
    private const string Small = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
    // The mark of a picture stands for them.
    private const string Pointers = "▲△▼▽↑↓";
    private const string Plain = "0123456789+-=()ni0123456789+-=()";

    /// <summary>
    /// The text without white space, format characters and what a terminal would obey; raised and lowered digits as plain
    /// ones, since the source says the same by an element. Variation selectors, as behind the arrow that leads back from a
    /// footnote, choose a shape and leave no ink of their own.
    /// </summary>
    public static string Of(string text)
    {
        var ink = new StringBuilder(text.Length);
        foreach (var character in TextCleaner.Clean(text))
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character) || character is '\uFFFD' or '\uFE0E' or '\uFE0F') continue;
            if (Pointers.Contains(character, StringComparison.Ordinal)) continue;
            if (char.GetUnicodeCategory(character) is UnicodeCategory.Format) continue;
            var small = character < '\u0080' ? -1 : Small.IndexOf(character, StringComparison.Ordinal);
            ink.Append(small < 0 ? character : Plain[small]);
        }

        return ink.ToString();
    }
}
