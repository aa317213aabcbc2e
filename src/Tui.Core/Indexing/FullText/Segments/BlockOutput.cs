namespace Tui.Core.Indexing.FullText.Segments;

/// <summary>Takes the blocks of a segment, in the order in which they are written.</summary>
/// <param name="block">The block, whole.</param>
internal delegate void BlockOutput(Block block);
