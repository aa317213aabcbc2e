using Microsoft.Data.Sqlite;

namespace Tui.Core.Indexing.Duplicates;

/// <summary>
/// Keeps the prints of texts, and which articles are copies of each other. The prints of new texts wait in a table of
/// their own until they are compared, so that none is passed over where that was cut short.
/// </summary>
internal sealed class DuplicateWriter(SqliteConnection connection) : IDisposable
{
    private readonly Statement _put = new(connection, "INSERT OR REPLACE INTO new_print (article, print) VALUES (@1, @2)");
    private readonly Statement _removeNew = new(connection, "DELETE FROM new_print WHERE article = @1");
    private readonly Statement _removeOld = new(connection, "DELETE FROM print WHERE article = @1");
    private readonly Statement _leaveGroup = new(connection, "UPDATE article SET same = NULL WHERE id = @1 AND same IS NOT NULL");
    private readonly Statement _group = new(connection, "SELECT same FROM article WHERE id = @1");
    private readonly Statement _setGroup = new(connection, "UPDATE article SET same = @2 WHERE id = @1");
    private readonly Statement _joinGroups = new(connection, "UPDATE article SET same = @2 WHERE same = @1");

    /// <summary>Whether there are texts that have not been compared.</summary>
    public bool HasNew
    {
        get
        {
            using var any = new Statement(connection, "SELECT 1 FROM new_print LIMIT 1");
            return any.Read() is not null;
        }
    }

    /// <summary>Takes the print of an article that is new or has changed.</summary>
    /// <param name="article">The article's number.</param>
    /// <param name="print">Its text's print; null where it has none.</param>
    /// <param name="isNew">Whether its text is the first.</param>
    public void Put(long article, long? print, bool isNew)
    {
        if (!isNew)
        {
            Remove(article);
            _leaveGroup.Run(article);
        }

        if (print is { } value)
            _put.Run(article, value);
    }

    /// <summary>Forgets an article.</summary>
    public void Remove(long article)
    {
        _removeNew.Run(article);
        _removeOld.Run(article);
    }

    /// <summary>Compares the new texts with all others; in a batch of its own.</summary>
    public void Compare()
    {
        var (prints, articles) = ReadNew();
        var finder = new DuplicateFinder(prints, articles);
        using (var old = connection.CreateCommand())
        {
            old.CommandText = "SELECT article, print FROM print";
            using var row = old.ExecuteReader();
            while (row.Read())
                finder.Compare((ulong)row.GetInt64(1), row.GetInt32(0));
        }

        foreach (var group in finder.Groups())
            Write(group);
        IndexConnection.Execute(connection, "INSERT OR REPLACE INTO print SELECT article, print FROM new_print; DELETE FROM new_print;");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in (Statement[])[_put, _removeNew, _removeOld, _leaveGroup, _group, _setGroup, _joinGroups])
            statement.Dispose();
    }

    private (ulong[] Prints, int[] Articles) ReadNew()
    {
        using var count = new Statement(connection, "SELECT count(*) FROM new_print");
        var size = (int)(long)count.Read()!;
        var (prints, articles) = (new ulong[size], new int[size]);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT article, print FROM new_print";
        using var row = command.ExecuteReader();
        for (var i = 0; row.Read(); i++)
            (articles[i], prints[i]) = (row.GetInt32(0), (ulong)row.GetInt64(1));
        return (prints, articles);
    }

    /// <summary>Articles that are copies get one number; where some have different ones already, those become one.</summary>
    private void Write(IReadOnlyList<int> articles)
    {
        var groups = articles.Select(article => _group.Read((long)article) as long?).OfType<long>().Distinct().ToList();
        var group = groups.Count > 0 ? groups[0] : NextGroup();
        foreach (var other in groups.Skip(1))
            _joinGroups.Run(other, group);
        foreach (var article in articles)
            _setGroup.Run((long)article, group);
    }

    private long NextGroup()
    {
        using var next = new Statement(connection, "SELECT ifnull(max(same), 0) + 1 FROM article WHERE same IS NOT NULL");
        return (long)next.Read()!;
    }
}
