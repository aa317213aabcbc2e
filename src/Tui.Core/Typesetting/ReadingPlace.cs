using System.Globalization;

namespace Tui.Core.Typesetting;

/// <summary>
/// A place in an article by its tree, so that it is found again at any width, with any settings, and after the
/// article was edited elsewhere. <see cref="ToString"/> is a form to be kept, which <see cref="Parse"/> reads.
/// </summary>
/// <param name="Path">
/// The way from the body to the text: the number of the block, then of the item, cell or block in it, and so on, each
/// from 0, divided by dots. Below 0 are the lines above the body; empty is no text of the tree.
/// </param>
/// <param name="Offset">How many characters (UTF-16) of that text stand before the place, white space left out.</param>
/// <param name="Words">The characters that follow, white space left out, to know the place by; may be empty.</param>
public sealed record ReadingPlace(string Path, int Offset, string Words)
{
    private const string Version = "1";
    private const char Divider = '/';

    /// <summary>The beginning of an article.</summary>
    public static ReadingPlace Start { get; } = new("", 0, "");

    /// <summary>The place as text, in one line; it stays readable to later versions.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Version}{Divider}{Path}{Divider}{Offset}{Divider}{Words}");

    /// <summary>Reads what <see cref="ToString"/> wrote; null where it is nothing of the kind.</summary>
    public static ReadingPlace? Parse(string? text) =>
        text?.Split(Divider, 4) is [Version, var path, var offset, var words]
        && path.All(character => char.IsAsciiDigit(character) || character is '.' or '-')
        && int.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new ReadingPlace(path, number, words)
            : null;
}
