using Tui.Text;

namespace Terminal.Gui.Text;

/// <summary>Measures text.</summary>
public static class StringExtensions
{
    /// <summary>How many cells a text takes (UAX #11, by grapheme cluster).</summary>
    /// <param name="str">The text.</param>
    /// <param name="ignoreLessThanZero">Whether characters without a width count as none; they always do here.</param>
    public static int GetColumns(this string str, bool ignoreLessThanZero = true) => CellWidth.Of(str);
}
