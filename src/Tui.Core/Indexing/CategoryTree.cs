using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing;

/// <summary>Puts the categories of the index in the order of their tree.</summary>
internal static class CategoryTree
{
    /// <summary>
    /// A row of the table; the top of the tree is the parent 0. A class, since collections of a structure would be
    /// compiled on the way to the first frame.
    /// </summary>
    public sealed record Row(long Id, long Parent, string Name)
    {
        /// <summary>How many articles it holds.</summary>
        public int Articles { get; init; }

        /// <summary>How many of them were read.</summary>
        public int Read { get; init; }
    }

    public static SqlText Select { get; } = new SqlText().Add(
        "SELECT id, parent, name, articles, 0 FROM category WHERE articles > 0");

    public static SqlText SelectWithRead { get; } = new SqlText().Add("""
        SELECT id, parent, name, articles, coalesce(seen.articles_read, 0)
        FROM category LEFT JOIN (
            SELECT category, count(*) AS articles_read
            FROM temp.mark CROSS JOIN article_category USING (article)
            WHERE mark.marks & 1 GROUP BY category) AS seen ON seen.category = id
        WHERE articles > 0
        """);

    public static Row Read(SqliteDataReader row) => new(row.GetInt64(0), row.GetInt64(1), row.GetString(2))
    {
        Articles = row.GetInt32(3),
        Read = row.GetInt32(4),
    };

    public static IReadOnlyList<CategoryCount> Order(IEnumerable<Row> rows)
    {
        var children = ByParent(rows);
        var ordered = new List<CategoryCount>();
        AddBelow(0, []);
        return ordered;

        void AddBelow(long parent, ImmutableArray<string> path)
        {
            if (!children.TryGetValue(parent, out var below))
                return;
            below.Sort(static (a, b) => NaturalOrder.Instance.Compare(a.Name, b.Name));
            foreach (var row in below)
            {
                var rowPath = path.Add(row.Name);
                ordered.Add(new(rowPath, row.Articles, row.Read));
                AddBelow(row.Id, rowPath);
            }
        }
    }

    private static Dictionary<long, List<Row>> ByParent(IEnumerable<Row> rows)
    {
        var children = new Dictionary<long, List<Row>>();
        foreach (var row in rows)
        {
            if (!children.TryGetValue(row.Parent, out var siblings))
                children.Add(row.Parent, siblings = []);
            siblings.Add(row);
        }

        return children;
    }
}
