using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Storage;
using Tui.Core.Querying;

namespace Tui.Core.Indexing;

/// <summary>How the articles of an index fall among tags, authors and months, each in one pass at any size of archive.</summary>
/// <remarks>How many were read is known where the index was told of marks.</remarks>
public sealed class ArticleFacets
{
    /// <summary>How many articles have each tag; read from an index alone.</summary>
    internal const string CountTags = "SELECT key, count(*) AS articles FROM main.tag GROUP BY key";

    /// <summary>How many articles are of each author or authors; read from an index alone.</summary>
    internal const string CountAuthors = "SELECT authors, count(*), 0 FROM article GROUP BY authors";

    private readonly SqliteConnection _connection;

    internal ArticleFacets(SqliteConnection connection) => _connection = connection;

    /// <summary>The authors' tags, those of most articles first.</summary>
    public IReadOnlyList<CategoryCount> Tags() =>
    [
        .. Rows($"""
            SELECT (SELECT name FROM main.tag AS named WHERE named.key = every.key LIMIT 1), every.articles, ifnull(seen.articles, 0)
            FROM ({CountTags}) AS every
            LEFT JOIN (
                SELECT key, count(*) AS articles FROM temp.mark CROSS JOIN main.tag USING (article)
                WHERE mark.marks & 1 GROUP BY key) AS seen USING (key)
            """, row => new CategoryCount([row.GetString(0)], row.GetInt32(1), row.GetInt32(2)))
            .OrderByDescending(tag => tag.Articles).ThenBy(tag => tag.Path[0], NaturalOrder.Instance),
    ];

    /// <summary>The authors in the order of their names.</summary>
    public IReadOnlyList<CategoryCount> Authors()
    {
        var counts = new Dictionary<string, CategoryCount>(StringComparer.Ordinal);
        Add(CountAuthors);
        Add("""
            SELECT authors, 0, count(*) FROM temp.mark CROSS JOIN article ON article.id = mark.article
            WHERE mark.marks & 1 GROUP BY authors
            """);
        return [.. counts.Values.OrderBy(count => count.Path[0], NaturalOrder.Instance)];

        void Add(string sql)
        {
            foreach (var (names, articles, read) in Rows(sql, row => (row.GetString(0), row.GetInt32(1), row.GetInt32(2))))
            {
                foreach (var name in names.Split(ArticleRow.AuthorDivider, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal))
                {
                    var known = counts.GetValueOrDefault(name) ?? new([name], 0, 0);
                    counts[name] = known with { Articles = known.Articles + articles, Read = known.Read + read };
                }
            }
        }
    }

    /// <summary>The years and in them the months, the newest first; those without a date are in none.</summary>
    /// <param name="zone">The time zone that a day begins in.</param>
    public IReadOnlyList<CategoryCount> Months(TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var months = ReadMonths(zone);
        const string Read = """
            SELECT date FROM temp.mark CROSS JOIN article ON article.id = mark.article
            WHERE mark.marks & 1 AND date IS NOT NULL
            """;
        foreach (var date in Rows(Read, row => row.GetInt64(0)))
        {
            var month = MonthOf(date, zone);
            if (months.TryGetValue(month, out var count))
                months[month] = count with { Read = count.Read + 1 };
        }

        var rows = new List<CategoryCount>();
        foreach (var year in months.GroupBy(month => month.Key.Year).OrderByDescending(year => year.Key))
        {
            var name = year.Key.ToString("0000", CultureInfo.InvariantCulture);
            rows.Add(new([name], year.Sum(month => month.Value.Articles), year.Sum(month => month.Value.Read)));
            rows.AddRange(year.OrderByDescending(month => month.Key.Month).Select(month => month.Value));
        }

        return rows;
    }

    /// <summary>The time that a year or month stands for.</summary>
    /// <param name="name">The year as <c>2021</c>, or the month as <c>2021-11</c>.</param>
    /// <param name="zone">The time zone that a day begins in.</param>
    public static Query.Published TimeOf(string name, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(zone);
        var year = int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture);
        return name.Length == 4
            ? new(StartOf(new(year, 1), zone), EndOf(new(year, 12), zone))
            : MonthTime(new(year, int.Parse(name.AsSpan(5), CultureInfo.InvariantCulture)), zone);
    }

    /// <summary>From month to month by the index, over those alone that have an article.</summary>
    private Dictionary<MonthOfYear, CategoryCount> ReadMonths(TimeZoneInfo zone)
    {
        using var next = new Statement(_connection, "SELECT newest FROM article WHERE newest >= @1 ORDER BY newest LIMIT 1");
        using var count = new Statement(_connection, "SELECT count(*) FROM article WHERE newest >= @1 AND newest <= @2");
        var months = new Dictionary<MonthOfYear, CategoryCount>();
        var from = long.MinValue;
        while (next.Read(from) is long newest && newest != long.MaxValue)
        {
            var month = MonthOf(-newest, zone);
            var last = -(MonthTime(month, zone).From?.ToUnixTimeSeconds() ?? long.MinValue + 1);
            last = Math.Max(last, newest);
            var before = months.GetValueOrDefault(month)?.Articles ?? 0;
            months[month] = new([month.YearName, month.Name], (int)(long)count.Read(from, last)! + before, 0);
            from = last + 1;
        }

        return months;
    }

    private static MonthOfYear MonthOf(long date, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeSeconds(date), zone);
        return new(local.Year, local.Month);
    }

    private static Query.Published MonthTime(MonthOfYear month, TimeZoneInfo zone) => new(StartOf(month, zone), EndOf(month, zone));

    private static DateTimeOffset? StartOf(MonthOfYear month, TimeZoneInfo zone)
    {
        var start = new DateTime(month.Year, month.Month, 1);
        var offset = zone.GetUtcOffset(start);
        return start.Ticks >= offset.Ticks ? new DateTimeOffset(start, offset) : null;
    }

    private static DateTimeOffset? EndOf(MonthOfYear month, TimeZoneInfo zone) => month switch
    {
        { Year: 9999, Month: 12 } => null,
        { Month: 12 } => StartOf(new(month.Year + 1, 1), zone),
        _ => StartOf(new(month.Year, month.Month + 1), zone),
    };

    private List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read) => IndexFailure.Guard(_connection, () =>
    {
        using var command = new SqlText().Add(sql).ToCommand(_connection);
        using var rows = command.ExecuteReader();
        var found = new List<T>();
        while (rows.Read())
            found.Add(read(rows));
        return found;
    });

    private readonly record struct MonthOfYear(int Year, int Month)
    {
        public string YearName => Year.ToString("0000", CultureInfo.InvariantCulture);

        public string Name => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");
    }
}
