namespace Tui.Core.Indexing.FullText.Segments;

/// <summary>What a block of a segment holds; its first byte.</summary>
internal enum BlockKind
{
    /// <summary>Whole posting lists of terms that are numbers.</summary>
    Numbers,

    /// <summary>Whole posting lists of longer words.</summary>
    Words,

    /// <summary>The first part of the posting list of one term.</summary>
    FirstPart,

    /// <summary>A later part of such a list.</summary>
    LaterPart,
}
