using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Tui.Core.Indexing.FullText.Answers;

/// <summary>Reads selections that the full text answers: counts, pages and whole lists.</summary>
internal sealed class TextAnswers(SqliteConnection connection, Func<ArticleSelection, long> changesOf) : IDisposable
{
    /// <summary>How many articles are read at once of a whole list.</summary>
    private const int ChunkSize = 500;

    private readonly TextIndex _index = new(connection);
    private NewestAnswer? _last;
    private SortedAnswer? _sorted;

    /// <summary>How many articles a selection has.</summary>
    public int Count(ArticleSelection selection) => Read(() => NewestOf(selection).Total);

    /// <summary>A part of a selection, in its order.</summary>
    public IReadOnlyList<ArticleSummary> List(ArticleSelection selection, int offset, int count) => Read(() =>
    {
        _index.Refresh();
        return selection.Order switch
        {
            ArticleOrder.NewestFirst => Rows(selection, NewestOf(selection).Part(offset, count)),
            ArticleOrder.Relevance => Rows(selection, BestOf(selection, (int)Math.Min(int.MaxValue, (long)offset + count)).Skip(offset)),
            _ => Rows(selection, SortedOf(selection).Numbers.Skip(offset).Take(count)),
        };
    });

    /// <summary>Where an article stands; null where it is not among them.</summary>
    public int? IndexOf(ArticleSelection selection, long article) => Read<int?>(() =>
    {
        _index.Refresh();
        if (selection.Order == ArticleOrder.NewestFirst)
            return NewestOf(selection).IndexOf((int)article);
        return SortedOf(selection).Numbers.IndexOf((int)article) is >= 0 and var index ? index : null;
    });

    /// <summary>A whole selection, in its order, read as it is asked for.</summary>
    public IEnumerable<ArticleSummary> Stream(ArticleSelection selection)
    {
        using var reading = ReadTransaction.Begin(connection);
        _index.Refresh();
        using var search = new SelectionSearch(_index, connection, selection);
        var found = selection.Order switch
        {
            ArticleOrder.NewestFirst => search.Newest(),
            ArticleOrder.Relevance => search.Best(int.MaxValue),
            _ => Sorted(search, selection),
        };
        foreach (var chunk in found.Chunk(ChunkSize))
        {
            foreach (var row in Rows(selection, chunk))
                yield return row;
        }
    }

    /// <summary>Looks at all of the index again, since this connection has written to it.</summary>
    public void Forget() => _index.Forget();

    /// <inheritdoc/>
    public void Dispose()
    {
        _last?.Dispose();
        _index.Dispose();
    }

    private T Read<T>(Func<T> work)
    {
        using var reading = ReadTransaction.Begin(connection);
        return work();
    }

    /// <summary>The answer to a selection, the last one as long as the index stays as it is.</summary>
    private NewestAnswer NewestOf(ArticleSelection selection)
    {
        _index.Refresh();
        var wanted = selection with { Order = ArticleOrder.NewestFirst };
        var changes = changesOf(wanted);
        if (_last?.Is(wanted, changes) == true)
            return _last;
        _last?.Dispose();
        return _last = new(new(_index, connection, wanted), changes);
    }

    private IReadOnlyList<int> BestOf(ArticleSelection selection, int most)
    {
        using var search = new SelectionSearch(_index, connection, selection);
        return search.Best(most);
    }

    /// <summary>The numbers of a selection in an order that the tables know, the last ones as long as the index stays as it is.</summary>
    private SortedAnswer SortedOf(ArticleSelection selection)
    {
        var changes = changesOf(selection);
        if (_sorted is { } last && last.Selection == selection && last.Changes == changes)
            return last;
        using var search = new SelectionSearch(_index, connection, selection);
        return _sorted = new(selection, changes, [.. Sorted(search, selection)]);
    }

    private IEnumerable<int> Sorted(SelectionSearch search, ArticleSelection selection)
    {
        using var command = SelectionSql.NumbersOf(JsonOf(search.Newest()), selection).ToCommand(connection);
        using var row = command.ExecuteReader();
        while (row.Read())
            yield return row.GetInt32(0);
    }

    /// <summary>The rows of articles, in the order of their numbers as given.</summary>
    private List<ArticleSummary> Rows(ArticleSelection selection, IEnumerable<int> articles)
    {
        var numbers = articles.ToList();
        var rows = new Dictionary<long, ArticleSummary>();
        using var command = SelectionSql.ListOf(JsonOf(numbers), selection with { Order = ArticleOrder.NewestFirst }).ToCommand(connection);
        using var row = command.ExecuteReader();
        while (row.Read())
            rows[row.GetInt64(0)] = ArticleRow.Read(row);
        return [.. numbers.Where(number => rows.ContainsKey(number)).Select(number => rows[number])];
    }

    private static string JsonOf(IEnumerable<int> articles)
    {
        var json = new StringBuilder("[");
        foreach (var article in articles)
            json.Append(json.Length > 1 ? "," : "").Append(CultureInfo.InvariantCulture, $"{article}");
        return json.Append(']').ToString();
    }

    private sealed record SortedAnswer(ArticleSelection Selection, long Changes, List<int> Numbers);
}
