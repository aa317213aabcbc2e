using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Tui.Core.Indexing.FullText.Answers;

/// <summary>Reads selections that ask for words: counts, pages and whole lists.</summary>
internal sealed class TextAnswers(SqliteConnection connection, Func<ArticleSelection, long> changesOf) : IDisposable
{
    /// <summary>How many articles are read at once of a whole list.</summary>
    private const int ChunkSize = 500;

    private readonly TextIndex _index = new(connection);
    private NewestAnswer? _last;

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
            _ => [.. Sorted(selection, offset, count)],
        };
    });

    /// <summary>Where an article stands with the newest first; null where it is not among them.</summary>
    public int? IndexOf(ArticleSelection selection, long article) => Read(() => NewestOf(selection).IndexOf((int)article));

    /// <summary>A whole selection, in its order, read as it is asked for.</summary>
    public IEnumerable<ArticleSummary> Stream(ArticleSelection selection)
    {
        using var reading = ReadTransaction.Begin(connection);
        _index.Refresh();
        if (selection.Order is not (ArticleOrder.NewestFirst or ArticleOrder.Relevance))
        {
            foreach (var row in Sorted(selection, 0, -1))
                yield return row;
            yield break;
        }

        using var search = new SelectionSearch(_index, connection, selection);
        var found = selection.Order == ArticleOrder.Relevance ? search.Best(int.MaxValue) : search.Newest();
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

    /// <summary>In an order that the tables know.</summary>
    private IEnumerable<ArticleSummary> Sorted(ArticleSelection selection, int offset, int count)
    {
        using var search = new SelectionSearch(_index, connection, selection);
        using var command = SelectionSql.ListOf(JsonOf(search.Newest()), selection, offset, count).ToCommand(connection);
        using var row = command.ExecuteReader();
        while (row.Read())
            yield return ArticleRow.Read(row);
    }

    /// <summary>The rows of articles, in the order of their numbers as given.</summary>
    private List<ArticleSummary> Rows(ArticleSelection selection, IEnumerable<int> articles)
    {
        var numbers = articles.ToList();
        var rows = new Dictionary<long, ArticleSummary>();
        using var command = SelectionSql.ListOf(JsonOf(numbers), selection with { Order = ArticleOrder.NewestFirst }, 0, -1).ToCommand(connection);
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
}
