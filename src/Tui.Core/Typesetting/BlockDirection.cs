using Tui.Core.Articles;
using Tui.Text.Bidi;

namespace Tui.Core.Typesetting;

/// <summary>
/// Finds the direction of a text: that of its first letter (UAX #9 P2, P3), but in a part of an article that is read
/// from right to left, whatever holds such letters is (HL1): there a sentence that begins with a Latin name is no
/// exception.
/// </summary>
internal static class BlockDirection
{
    /// <summary>Whether a text may hold right-to-left characters.</summary>
    public static readonly TextQuestion MayBeRightToLeft = new(text => RightToLeftSearch.MayBeIn(text));

    /// <summary>The direction of the first letter of a block; null where it has none.</summary>
    public static TextDirection? FirstStrongOf(Block block)
    {
        TextDirection? found = null;
        TextSearch.Any(block, new TextQuestion(text => (found = FirstStrong.Of(text)) is not null, IsOfIsolates: false));
        return found;
    }

    /// <summary>The direction of a block in a part that has another or the same.</summary>
    public static TextDirection Of(Block block, TextDirection outer)
    {
        if (block.Direction is { } stated)
            return stated;
        var own = FirstStrongOf(block);
        if (outer is TextDirection.RightToLeft && own is TextDirection.LeftToRight)
            return TextSearch.Any(block, MayBeRightToLeft) ? outer : TextDirection.LeftToRight;
        return own ?? outer;
    }

    /// <summary>The direction of a text in a part that has another or the same.</summary>
    public static TextDirection Of(string text, TextDirection outer) => Of(text, FirstStrong.Of(text), outer);

    /// <summary>The direction of a text with parts whose direction is their own.</summary>
    public static TextDirection Of(FlatText text, TextDirection outer) => Of(text.Text, FirstStrong.Of(text.Text, text.Controls), outer);

    private static TextDirection Of(string text, TextDirection? own, TextDirection outer)
    {
        if (!RightToLeftSearch.MayBeIn(text))
            return outer is TextDirection.RightToLeft && own is null ? outer : TextDirection.LeftToRight;
        return outer is TextDirection.RightToLeft ? outer : own ?? outer;
    }
}
