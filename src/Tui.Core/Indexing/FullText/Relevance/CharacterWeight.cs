using Tui.Core.Indexing.FullText.Postings;
using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.FullText.Relevance;

/// <summary>Weighs by the lists of a single character, which tell roughly how often it stands in each part.</summary>
internal sealed class CharacterWeight((TextPart Part, Places Places)[] parts) : IDocumentWeight
{
    /// <inheritdoc/>
    public float In(int document)
    {
        var sum = 0f;
        foreach (var (part, places) in parts)
        {
            var place = places.SeekTo((uint)document << CharacterCounts.AmountBits);
            if (place >> CharacterCounts.AmountBits == document)
                sum += PartWeights.Of(part) * CharacterCounts.AmountIn(place);
        }

        return sum;
    }
}
