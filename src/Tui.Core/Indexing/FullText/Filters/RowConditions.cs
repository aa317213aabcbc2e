using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Storage;
using Tui.Core.Querying;

namespace Tui.Core.Indexing.FullText.Filters;

/// <summary>Tells by the tables of articles what no segment knows; several threads may ask at a time.</summary>
internal sealed class RowConditions(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<Query, ArticleBitmap> _sets = [];
    private readonly Dictionary<Query, SqliteCommand> _checks = [];

    /// <summary>The articles that answer a query about rows.</summary>
    public ArticleBitmap ArticlesOf(Query query)
    {
        lock (connection)
        {
            if (_sets.TryGetValue(query, out var articles))
                return articles;
            var sql = new SqlText();
            SourceSql.AppendSet(sql, query);
            return _sets[query] = Read(sql);
        }
    }

    /// <summary>The articles of one category, by its exact names from the widest.</summary>
    public ArticleBitmap ArticlesOf(ImmutableArray<string> category)
    {
        var sql = new SqlText();
        QuerySql.AppendArticlesOf(sql, category);
        lock (connection)
            return Read(sql);
    }

    /// <summary>Whether one article answers a query about its row.</summary>
    public bool IsTrueOf(Query query, long article)
    {
        lock (connection)
        {
            if (!_checks.TryGetValue(query, out var check))
            {
                var sql = new SqlText().Add("SELECT 1 FROM article WHERE id = ").AddValue(article).Add(" AND ");
                QuerySql.Append(sql, query);
                _checks[query] = check = sql.ToCommand(connection);
            }

            check.Parameters[0].Value = article;
            return check.ExecuteScalar() is not null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var check in _checks.Values)
            check.Dispose();
    }

    private ArticleBitmap Read(SqlText sql)
    {
        using var command = sql.ToCommand(connection);
        using var row = command.ExecuteReader();
        var articles = new ArticleBitmap();
        while (row.Read())
            articles.Add(row.GetInt64(0));
        return articles;
    }
}
