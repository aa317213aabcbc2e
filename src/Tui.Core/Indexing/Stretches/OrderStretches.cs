using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing.Stretches;

/// <summary>Keeps how many articles stand in each stretch of one order.</summary>
/// <param name="connection">The index, open for writing.</param>
/// <param name="column">What the order goes by before the path.</param>
/// <param name="length">How many articles a stretch is made with; it comes to have twice as many before it is divided.</param>
internal sealed class OrderStretches(SqliteConnection connection, string column, int length) : IDisposable
{
    private readonly Statement _add = new(connection, $"""
        UPDATE {column}_stretch SET articles = articles + @3, copies = copies + @4 WHERE ({column}, path) = (
            SELECT {column}, path FROM {column}_stretch WHERE ({column}, path) <= (@1, @2) ORDER BY {column} DESC, path DESC LIMIT 1)
        """);

    private readonly Statement _count = new(connection, $"SELECT count(*) FROM {column}_stretch");

    private readonly Statement _join = new(connection, $"""
        DELETE FROM {column}_stretch WHERE ({column}, path) > (SELECT {column}, path FROM {column}_stretch ORDER BY {column}, path LIMIT 1)
        """);

    private readonly Statement _becomeOne = new(connection, $"UPDATE {column}_stretch SET (articles, copies) = (SELECT articles, copies FROM total)");

    private readonly Statement _tooLong = new(
        connection, $"SELECT {column}, path, articles, copies FROM {column}_stretch WHERE articles > @1 LIMIT 1");

    private readonly Statement _put = new(connection, $"INSERT OR REPLACE INTO {column}_stretch VALUES (@1, @2, @3, @4)");

    private readonly Statement _next = new(connection, $"""
        SELECT {column}, path FROM article WHERE ({column}, path) >= (@1, @2) ORDER BY {column}, path LIMIT 2 OFFSET @3
        """);

    private readonly Statement _isBefore = new(connection, "SELECT @1 < @2 COLLATE NOCASE");

    private readonly Statement _copies = new(connection, $"""
        SELECT count(*) FROM article WHERE is_copy IS NOT NULL AND ({column}, path) >= (@1, @2) AND ({column}, path) < (@3, @4)
        """);

    /// <summary>Whether there are several, so that they are kept.</summary>
    public bool AreSeveral => _count.Read() is > 1L;

    /// <summary>Counts what has come to a place or gone from it.</summary>
    /// <param name="key">What the order goes by there.</param>
    /// <param name="path">The path there.</param>
    /// <param name="change">By how many there are more articles, and more copies that are left out.</param>
    public void Add(object key, string path, (long Articles, long Copies) change) => _add.Run(key, path, change.Articles, change.Copies);

    /// <summary>Makes one of all, which is not kept.</summary>
    public void Join() => _join.Run();

    /// <summary>Divides all articles anew.</summary>
    /// <exception cref="InvalidDataException">What the index says of their number is damaged.</exception>
    public void Make()
    {
        Join();
        _becomeOne.Run();
        Divide();
    }

    /// <summary>Divides those that have become too long.</summary>
    /// <exception cref="InvalidDataException">What is kept of such a one is damaged.</exception>
    public void Divide()
    {
        while (TooLong() is { } stretch)
            Divide(stretch);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in (Statement[])[_add, _count, _join, _becomeOne, _tooLong, _put, _next, _isBefore, _copies])
            statement.Dispose();
    }

    private Stretch? TooLong()
    {
        using var row = _tooLong.Open(2L * length);
        if (!row.Read())
            return null;
        RowValues.Require(row, 0, 1);
        return new(new(row.GetValue(0), row.GetString(1)), RowValues.CountOf(row.GetValue(2)), RowValues.CountOf(row.GetValue(3)));
    }

    private void Divide(Stretch stretch)
    {
        while (stretch.Articles >= 2L * length && After(stretch.Start) is { } next)
        {
            var copies = (long)_copies.Read(stretch.Start.Key, stretch.Start.Path, next.Key, next.Path)!;
            Put(stretch with { Articles = length, Copies = copies });
            stretch = new(next, stretch.Articles - length, stretch.Copies - copies);
        }

        // Of more articles than there are, which no index says that is whole, no stretch is to be left that is too long.
        Put(stretch with { Articles = Math.Min(stretch.Articles, 2L * length) });
    }

    private void Put(Stretch stretch) => _put.Run(stretch.Start.Key, stretch.Start.Path, stretch.Articles, stretch.Copies);

    /// <summary>Where the next stretch is to begin; null where there are not so many articles.</summary>
    private Place? After(Place start)
    {
        Place last, next;
        using (var row = _next.Open(start.Key, start.Path, length - 1L))
        {
            if (!row.Read())
                return null;
            last = new(row.GetValue(0), row.GetString(1));
            if (!row.Read())
                return null;
            next = new(row.GetValue(0), row.GetString(1));
        }

        // Few titles and paths are needed whole to tell the two apart, and short ones are sooner read.
        var key = Shortened(last.Key, next.Key);
        return Equals(_isBefore.Read(last.Key, key), 1L) ? new(key, "") : next;
    }

    /// <summary>The beginning of a text up to the first letter in which it is another than the one before it.</summary>
    private static object Shortened(object last, object next)
    {
        if (last is not string before || next is not string text)
            return next;
        var end = text.AsSpan().CommonPrefixLength(before) + 1;
        if (end < text.Length && char.IsLowSurrogate(text[end]))
            end++;
        return text[..Math.Min(end, text.Length)];
    }

    /// <summary>A place in the order, whether an article stands there or not.</summary>
    private sealed record Place(object Key, string Path);

    /// <summary>The articles from one place on to the next stretch.</summary>
    private sealed record Stretch(Place Start, long Articles, long Copies);
}
