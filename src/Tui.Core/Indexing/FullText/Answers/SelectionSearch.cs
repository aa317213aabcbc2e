using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.FullText.Filters;
using Tui.Core.Indexing.FullText.Relevance;
using Tui.Core.Indexing.FullText.Segments;
using Tui.Core.Indexing.FullText.Texts;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing.FullText.Answers;

/// <summary>Answers a selection by the full text as it is in the transaction that is open.</summary>
internal sealed class SelectionSearch(TextIndex index, SqliteConnection connection, ArticleSelection selection) : IDisposable
{
    private readonly RowConditions _rows = new(connection);
    private ArticleBitmap? _category;

    /// <summary>The selection.</summary>
    public ArticleSelection Selection => selection;

    /// <summary>How many articles answer.</summary>
    public int Count()
    {
        var copies = Copies;
        var tallies = SegmentShares.Run(index.Segments, segments =>
        {
            var tally = new Tally();
            foreach (var segment in segments)
                AddTo(tally, segment, copies);
            return tally;
        });
        return ReadListed().Count + tallies.Sum(tally => tally.Single) + tallies.SelectMany(tally => tally.Groups).Distinct().Count();
    }

    /// <summary>The numbers of the articles that answer, the newest first, found as they are asked for.</summary>
    public IEnumerable<int> Newest()
    {
        var isFirst = Copies.FirstOfEach();
        return Every().Where(article => isFirst(article));
    }

    private CopyGroups Copies => selection.Folds ? index.Copies : CopyGroups.None;

    private IEnumerable<int> Every()
    {
        var sources = new PriorityQueue<AnswerSource, AnswerSource>(AnswerSource.Order);
        foreach (var segment in index.Segments)
            Enqueue(sources, new SegmentSource(index, segment, () => FilterOf(segment)));
        var listed = new ListedSource(ReadListed().GetEnumerator());
        if (listed.MoveNext())
            Enqueue(sources, listed);
        while (sources.TryDequeue(out var first, out _))
        {
            if (first.IsFound)
                yield return first.Article;
            if (first.MoveNext())
                Enqueue(sources, first);
        }
    }

    /// <summary>The numbers of the articles that answer, the best first.</summary>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<int> Best(int most)
    {
        if (QueryWords.WantedIn(selection.Query).Count == 0)
            return [.. Newest().Take(most)]; // equally good
        var weighing = new Weighing(index, selection.Query);
        var copies = Copies;
        _category ??= selection.Category.IsEmpty ? null : _rows.ArticlesOf(selection.Category);
        var shares = SegmentShares.Run(index.Segments, segments =>
        {
            var share = new Ranking(most, index, copies);
            foreach (var segment in segments)
                AddBest(segment, weighing, share);
            return share;
        });

        var ranking = new Ranking(most, index, copies);
        foreach (var best in shares.SelectMany(share => share.Best()))
            ranking.Add(best);
        foreach (var listed in ReadListed())
            ranking.Add(new(listed.Article, listed.Newest, 0));
        return [.. ranking.Best().Select(best => best.Article)];
    }

    /// <inheritdoc/>
    public void Dispose() => _rows.Dispose();

    private static void Enqueue(PriorityQueue<AnswerSource, AnswerSource> sources, AnswerSource source)
        => sources.Enqueue(source, source);

    private void AddTo(Tally tally, SegmentReader segment, CopyGroups copies)
    {
        var filter = FilterOf(segment);
        for (var document = filter.Next(0); document != DocumentFilter.End; document = filter.Next(document + 1))
        {
            if (!index.IsAlive(segment, document))
                continue;
            if (copies != CopyGroups.None && copies.GroupOf(segment.Documents.ArticleOf(document)) is { } group)
                tally.Groups.Add(group);
            else
                tally.Single++;
        }
    }

    private void AddBest(SegmentReader segment, Weighing weighing, Ranking ranking)
    {
        var compiler = new FilterCompiler(segment, _rows);
        var filter = FilterBy(compiler);
        var scores = weighing.Of(segment, compiler);
        for (var document = filter.Next(0); document != DocumentFilter.End; document = filter.Next(document + 1))
        {
            var (score, newest) = (scores.Of(document), segment.Documents.NewestOf(document));
            if (ranking.MayBeKept(score, newest) && index.IsAlive(segment, document))
                ranking.Add(new(segment.Documents.ArticleOf(document), newest, score));
        }
    }

    private DocumentFilter FilterOf(SegmentReader segment) => FilterBy(new(segment, _rows));

    private DocumentFilter FilterBy(FilterCompiler compiler)
    {
        var filter = compiler.Of(selection.Query);
        if (selection.Category.IsEmpty)
            return filter;
        _category ??= _rows.ArticlesOf(selection.Category);
        return new AndFilter([filter, compiler.In(_category)]);
    }

    /// <summary>The articles without a text in the index that answer, the newest first.</summary>
    private List<ListedSource.Row> ReadListed()
    {
        var listed = new List<ListedSource.Row>();
        if (!QueryWords.MayBeMissing(selection.Query))
            return listed;
        var sql = new SqlText().Add(
            "SELECT id, newest, path FROM article WHERE text IS NULL AND id NOT IN (SELECT article FROM read_text)");
        QuerySql.AppendWhere(sql, selection, " AND ");
        using var command = sql.Add(" ORDER BY newest, path").ToCommand(connection);
        using var row = command.ExecuteReader();
        while (row.Read())
            listed.Add(new(row.GetInt32(0), row.GetInt64(1), row.GetString(2)));
        return listed;
    }

    /// <summary>How many articles were found: those without copies, and the groups of copies.</summary>
    private sealed class Tally
    {
        public int Single { get; set; }

        public HashSet<int> Groups { get; } = [];
    }
}
