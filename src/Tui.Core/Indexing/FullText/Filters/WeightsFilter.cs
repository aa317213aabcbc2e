using Tui.Core.Indexing.FullText.Relevance;

namespace Tui.Core.Indexing.FullText.Filters;

/// <summary>Articles whose weights are known: those that have one.</summary>
internal sealed class WeightsFilter(float[] weights) : DocumentFilter, IDocumentWeight
{
    /// <inheritdoc/>
    public override int Next(int from)
    {
        var found = from < weights.Length ? weights.AsSpan(from).IndexOfAnyExcept(0f) : -1;
        return found < 0 ? End : from + found;
    }

    /// <inheritdoc/>
    public float In(int document) => weights[document];
}
