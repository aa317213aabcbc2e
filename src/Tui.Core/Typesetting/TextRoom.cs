namespace Tui.Core.Typesetting;

/// <summary>The cells that there are for an article.</summary>
/// <param name="Width">For running text: the measure, 1 or more.</param>
/// <param name="Wide">For tables and code that are wider than the measure; not less than that.</param>
public readonly record struct TextRoom(int Width, int Wide)
{
    /// <summary>Room in which nothing is wider than the text.</summary>
    public static TextRoom Of(int width) => new(width, width);
}
