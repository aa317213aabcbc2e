namespace Tui.Core.Typesetting;

/// <summary>A text of the tree and where it begins in the set text.</summary>
/// <param name="Path">The way to it in the tree, as in <see cref="ReadingPlace.Path"/>.</param>
/// <param name="Position">The <see cref="TypesetLine.Position"/> of its first character.</param>
/// <param name="Text">The text, as it was laid out for setting.</param>
internal sealed record PlacedText(int[] Path, int Position, string Text)
{
    /// <summary>How many steps of the path lead to the table's row that it stands in, the step after them to its cell; 0 outside of tables.</summary>
    public int RowDepth { get; init; }

    /// <summary>Whether it stands in the same row of a table as another text.</summary>
    public bool IsInRowOf(PlacedText other) =>
        RowDepth > 0 && other.Path.Length > RowDepth && Path.AsSpan(0, RowDepth).SequenceEqual(other.Path.AsSpan(0, RowDepth));

    /// <summary>Whether it stands, in the order of the tree, before another place or at it.</summary>
    public bool IsUpTo(ReadOnlySpan<int> path) => Path.AsSpan().SequenceCompareTo(path) <= 0;
}
