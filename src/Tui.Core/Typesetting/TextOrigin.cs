namespace Tui.Core.Typesetting;

/// <summary>Where a text stands in all that is set.</summary>
/// <param name="Position">The <see cref="TypesetLine.Position"/> of what follows its label.</param>
/// <param name="LabelLength">How many of its first characters are a label, which does not count, in UTF-16 units.</param>
internal readonly record struct TextOrigin(int Position, int LabelLength)
{
    /// <summary>Where a place of the text stands in all that is set; -1 in its label.</summary>
    public int Of(int place) => place < LabelLength ? -1 : Position + place - LabelLength;
}
