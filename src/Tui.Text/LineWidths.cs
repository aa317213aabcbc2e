namespace Tui.Text;

/// <summary>The cells that a paragraph's lines may take.</summary>
/// <param name="First">The first line.</param>
/// <param name="Further">Every other line.</param>
public readonly record struct LineWidths(int First, int Further)
{
    /// <summary>How wide the terminal draws ambiguous characters.</summary>
    public AmbiguousWidth Ambiguous { get; init; }
}

/// <summary>The part of a paragraph's text that stands on one line.</summary>
/// <param name="Start">The UTF-16 index of its first character.</param>
/// <param name="End">The index after its last character that is not a space.</param>
/// <param name="Width">Its width in cells.</param>
public sealed record LineRange(int Start, int End, int Width);
