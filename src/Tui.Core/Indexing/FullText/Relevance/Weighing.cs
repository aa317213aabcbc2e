using Tui.Core.Indexing.FullText.Filters;
using Tui.Core.Indexing.FullText.Segments;
using Tui.Core.Indexing.FullText.Texts;
using Tui.Core.Querying;

namespace Tui.Core.Indexing.FullText.Relevance;

/// <summary>
/// Scores articles by BM25 (Robertson and Zaragoza 2009): a rare word tells more than a frequent one, a word that is
/// repeated a little more each time, the same words less in a long text.
/// </summary>
internal sealed class Weighing
{
    private const float Saturation = 1.2f;
    private const float LengthShare = 0.75f;

    private readonly IReadOnlyList<Query.Contains> _words;
    private readonly float[] _rareness;
    private readonly float _usualLength;

    /// <summary>Prepares to score the answers to a query.</summary>
    public Weighing(TextIndex index, Query query)
    {
        var documents = Math.Max(1, index.Segments.Sum(segment => (long)segment.Segment.Documents));
        _usualLength = Math.Max(1f, (float)index.Segments.Sum(segment => segment.Segment.Places) / documents);
        _words = QueryWords.WantedIn(query);
        // How rare a word is matters only beside another.
        _rareness = _words.Count == 1 ? [1] : [.. _words.Select(words => RarenessOf(CountOf(index, words), documents))];
    }

    /// <summary>The scores of the articles of a segment.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="compiler">What the query was compiled by.</param>
    public SegmentScores Of(SegmentReader segment, FilterCompiler compiler)
        => new(this, segment.Documents, [.. _words.Select(compiler.WeightOf)]);

    private static float RarenessOf(long found, long documents)
        => MathF.Log(1 + ((documents - found + 0.5f) / (found + 0.5f)));

    private static long CountOf(TextIndex index, Query.Contains words)
        => SegmentShares.Run(index.Segments, segments => segments.Sum(segment => CountOf(segment, words))).Sum();

    private static long CountOf(SegmentReader segment, Query.Contains words)
    {
        var count = 0L;
        var filter = new PhraseLookup(segment, words).Find().Filter;
        for (var document = filter.Next(0); document != DocumentFilter.End; document = filter.Next(document + 1))
            count++;
        return count;
    }

    /// <summary>Scores the articles of one segment, from the first to the last.</summary>
    internal sealed class SegmentScores(Weighing weighing, SegmentDocuments documents, IDocumentWeight[] weights)
    {
        /// <summary>The score of an article; 0 where it holds none of the words.</summary>
        public float Of(int document)
        {
            var length = documents.LengthOf(document) / weighing._usualLength;
            var penalty = Saturation * (1 - LengthShare + (LengthShare * length));
            var score = 0f;
            for (var i = 0; i < weights.Length; i++)
            {
                var weight = weights[i].In(document);
                score += weighing._rareness[i] * weight * (Saturation + 1) / (weight + penalty);
            }

            return score;
        }
    }
}
