using Tui.Core.Indexing.FullText.Postings;
using Tui.Core.Indexing.FullText.Relevance;
using Tui.Core.Indexing.FullText.Segments;
using Tui.Core.Indexing.FullText.Texts;
using Tui.Core.Querying;

namespace Tui.Core.Indexing.FullText.Filters;

/// <summary>Makes of a query the condition that it sets on the articles of one segment.</summary>
internal sealed class FilterCompiler(SegmentReader segment, RowConditions rows)
{
    private readonly SegmentDocuments _documents = segment.Documents;
    private readonly Dictionary<Query.Contains, IDocumentWeight> _weights = new(ReferenceEqualityComparer.Instance);

    /// <summary>The condition of a query.</summary>
    public DocumentFilter Of(Query query) => query switch
    {
        Query.All => new RangeFilter(0, _documents.Count),
        Query.Contains words => WordsOf(words),
        Query.And and => new AndFilter([.. and.Parts.Select(Of)]),
        Query.Or or => new OrFilter([.. or.Parts.Select(Of)]),
        Query.Not not => NotOf(Of(not.Inner)),
        Query.Published published => RangeOf(published),
        Query.Has has => HasOf(has.Feature),
        Query.PathContains path => Check(document => rows.IsTrueOf(path, _documents.ArticleOf(document))),
        _ => In(rows.ArticlesOf(query)),
    };

    /// <summary>The condition that an article is in a set.</summary>
    public DocumentFilter In(ArticleBitmap articles) => Check(document => articles.Contains(_documents.ArticleOf(document)));

    /// <summary>How much of a word or phrase of a compiled query the articles hold that its condition has come to.</summary>
    public IDocumentWeight WeightOf(Query.Contains words) => _weights[words];

    private DocumentFilter WordsOf(Query.Contains words)
    {
        var found = new PhraseLookup(segment, words).Find();
        _weights[words] = found.Weight;
        return found.Filter;
    }

    private AmountFilter HasOf(ArticleFeatures feature)
    {
        var list = segment.Find(new(Term.OfFeature(feature)));
        return new(_documents.Count, list is null ? [] : [(1, new ListPlaces(list))]);
    }

    private NotFilter NotOf(DocumentFilter inner) => new(_documents.Count, inner);

    private CheckFilter Check(Predicate<int> matches) => new(_documents.Count, matches);

    /// <summary>The newest come first, those without a date last.</summary>
    private RangeFilter RangeOf(Query.Published published)
    {
        var first = published.Until is { } until ? FirstAfter(-until.ToUnixTimeSeconds()) : 0;
        return new(first, FirstAfter(published.From is { } from ? -from.ToUnixTimeSeconds() : long.MaxValue - 1));
    }

    private int FirstAfter(long newest)
    {
        var (low, high) = (0, _documents.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_documents.NewestOf(middle) > newest)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
