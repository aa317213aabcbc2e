namespace Tui.Core.Indexing.FullText.Relevance;

/// <summary>Weights that were summed up beforehand.</summary>
internal sealed class SummedWeight(int count) : IDocumentWeight
{
    private readonly float[] _weights = new float[count];

    /// <summary>Adds to the weight of an article.</summary>
    public void Add(int document, float weight) => _weights[document] += weight;

    /// <inheritdoc/>
    public float In(int document) => _weights[document];
}
