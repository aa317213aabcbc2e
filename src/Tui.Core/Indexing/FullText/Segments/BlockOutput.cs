namespace Tui.Core.Indexing.FullText.Segments;

/// <summary>Takes the blocks of a segment, in the order in which they are written.</summary>
/// <param name="key">The key of the block's first term, or what says that it is about articles.</param>
/// <param name="start">The first place, where it is a part of a list or about articles.</param>
/// <param name="data">What it holds; only for as long as it is being taken.</param>
internal delegate void BlockOutput(byte[] key, uint start, ReadOnlySpan<byte> data);
