namespace Tui.Core.Articles.Captions;

/// <summary>A block on its way into the tree, with what decides whether it is a picture's caption.</summary>
/// <param name="Block">The block.</param>
/// <param name="Setting">How all of its text is set.</param>
/// <param name="Source">The number of the paragraph in the source that it stood in.</param>
internal sealed record Piece(Block Block, TextSetting Setting, int Source)
{
    /// <summary>Whether the block is a figure whose caption is settled and takes no neighbour for one.</summary>
    public bool IsSettled { get; init; }

    /// <summary>Whether it stands in the paragraph of the pictures before it, after a line break, and nothing else does.</summary>
    public bool IsBrokenOff { get; init; }
}
