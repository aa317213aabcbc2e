using System.Collections.Immutable;

namespace Tui.Core.Indexing;

/// <summary>A category and how many articles stand in it.</summary>
/// <param name="Path">Its names from the widest to its own.</param>
/// <param name="Articles">The number of articles in it or below it, each counted once.</param>
/// <param name="Read">How many of them the reader has read; none where the index was not told.</param>
public sealed record CategoryCount(ImmutableArray<string> Path, int Articles, int Read);
