namespace Tui.Text;

/// <summary>Cuts and pads text to a number of cells.</summary>
public static class CellText
{
    private const string Ellipsis = "…";

    /// <summary>The text if it fits into the width (cells), else its beginning with an ellipsis.</summary>
    public static string Truncate(string text, int width)
    {
        if (width <= 0)
            return "";
        return CellWidth.Of(text) <= width ? text : string.Concat(text.AsSpan(0, PrefixLength(text, width - 1)), Ellipsis);
    }

    /// <summary>The text with spaces after it up to the width (cells); a text that is wider is returned as it is.</summary>
    public static string Pad(string text, int width, AmbiguousWidth ambiguous = AmbiguousWidth.Narrow)
    {
        var missing = width - CellWidth.Of(text, ambiguous);
        return missing <= 0 ? text : string.Concat(text, Repeat(' ', missing));
    }

    /// <summary>A character as many times over; none where the count is negative.</summary>
    /// <remarks>A plain loop: what the framework fills text with is compiled as the program starts, on the way to the first frame.</remarks>
    public static string Repeat(char character, int count)
    {
        var characters = new char[Math.Max(0, count)];
        for (var i = 0; i < characters.Length; i++)
            characters[i] = character;
        return new(characters);
    }

    /// <summary>The text in exactly that many cells: cut with an ellipsis or followed by spaces.</summary>
    public static string Fit(string text, int width) => Pad(Truncate(text, width), width);

    /// <summary>The length in UTF-16 units of the longest beginning of whole clusters that fits into the width (cells).</summary>
    public static int PrefixLength(
        ReadOnlySpan<char> text, int width, AmbiguousWidth ambiguous = AmbiguousWidth.Narrow)
    {
        var i = 0;
        while (i < text.Length)
        {
            var length = GraphemeClusters.NextLength(text[i..]);
            width -= CellWidth.OfCluster(text.Slice(i, length), ambiguous);
            if (width < 0)
                break;
            i += length;
        }

        return i;
    }
}
