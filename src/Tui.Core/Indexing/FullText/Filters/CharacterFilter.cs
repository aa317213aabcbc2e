using Tui.Core.Indexing.FullText.Postings;
using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.FullText.Filters;

/// <summary>Articles that hold a single character in one part of their text.</summary>
internal sealed class CharacterFilter(Places places) : DocumentFilter
{
    /// <inheritdoc/>
    public override int Next(int from)
    {
        var place = places.SeekTo((uint)from << CharacterCounts.AmountBits);
        return place == Places.End ? End : (int)(place >> CharacterCounts.AmountBits);
    }
}
