using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Tui.Core.Articles;
using Tui.Core.Indexing.Storage;
using Tui.Core.Querying;

namespace Tui.Core.Indexing.Updating;

/// <summary>Keeps the tree of categories and which articles stand in it.</summary>
/// <remarks>
/// How many articles stand in each is counted in memory and written once a batch. A category that has lost its last article
/// stays as a row and is passed over when it is read.
/// </remarks>
internal sealed class CategoryWriter(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<(long Parent, string Name), long> _known = [];
    private readonly Dictionary<long, long> _added = [];

    private readonly Statement _find = new(connection, "SELECT id FROM category WHERE parent = @1 AND name = @2");

    private readonly Statement _add = new(
        connection, "INSERT INTO category (parent, name, key) VALUES (@1, @2, @3) RETURNING id");

    private readonly Statement _assign = new(
        connection, "INSERT INTO article_category (category, newest, article) VALUES (@1, @2, @3)");

    private readonly Statement _move = new(connection, """
        INSERT INTO article_category (category, newest, article, same) VALUES (@1, @2, @3, (SELECT same FROM article WHERE id = @3))
        """);

    private readonly Statement _count = new(connection, "UPDATE category SET articles = articles + @2 WHERE id = @1");

    private readonly Statement _uncount = new(connection, """
        UPDATE category SET articles = articles - 1 WHERE id IN (SELECT category FROM article_category WHERE article = @1)
        """);

    private readonly Statement _current = new(connection, "SELECT category, newest FROM article_category WHERE article = @1");

    private readonly Statement _clear = new(connection, "DELETE FROM article_category WHERE article = @1");

    /// <summary>Puts an article under its categories and no others, at its place in their order.</summary>
    /// <param name="id">The article's number.</param>
    /// <param name="article">The article.</param>
    /// <param name="isNew">Whether it stands in none yet.</param>
    public void Assign(long id, Article article, bool isNew)
    {
        var wanted = new HashSet<long>();
        foreach (var path in article.Categories)
        {
            var parent = 0L;
            for (var i = 0; i < path.Length; i++)
                wanted.Add(parent = Find(parent, path, i));
        }

        var newest = new ArticlePlace(article.Date, article.Path).Newest;
        if (!isNew)
        {
            // Most stand where they stood when they were listed.
            if (StandsIn(id, newest, wanted))
                return;
            Clear(id);
        }

        var put = isNew ? _assign : _move;
        foreach (var category in wanted)
        {
            put.Run(category, newest, id);
            _added[category] = _added.GetValueOrDefault(category) + 1;
        }
    }

    /// <summary>Takes an article out of its categories.</summary>
    public void Clear(long article)
    {
        _uncount.Run(article);
        _clear.Run(article);
    }

    /// <summary>Writes how many articles have come to each category; before the batch is committed.</summary>
    public void WriteCounts()
    {
        foreach (var (category, articles) in _added)
            _count.Run(category, articles);
        _added.Clear();
    }

    public void Dispose()
    {
        _find.Dispose();
        _add.Dispose();
        _assign.Dispose();
        _move.Dispose();
        _count.Dispose();
        _uncount.Dispose();
        _clear.Dispose();
        _current.Dispose();
    }

    private bool StandsIn(long article, long newest, HashSet<long> wanted)
    {
        var count = 0;
        using var row = _current.Open(article);
        while (row.Read())
        {
            if (!wanted.Contains(row.GetInt64(0)) || row.GetInt64(1) != newest)
                return false;
            count++;
        }

        return count == wanted.Count;
    }

    private long Find(long parent, ImmutableArray<string> path, int depth)
    {
        if (_known.TryGetValue((parent, path[depth]), out var id))
            return id;
        var key = TextFolding.Fold(string.Join('/', path.AsSpan()[..(depth + 1)]!));
        id = (long)(_find.Read(parent, path[depth]) ?? _add.Read(parent, path[depth], key)!);
        _known[(parent, path[depth])] = id;
        return id;
    }
}
