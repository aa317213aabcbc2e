using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Tui.Core.Indexing;

/// <summary>Puts the categories of the index in the order of their tree.</summary>
internal static class CategoryTree
{
    /// <summary>A row of the table; the top of the tree is the parent 0.</summary>
    public readonly record struct Row(long Id, long Parent, string Name, int Articles);

    public static SqlText Select { get; } = new SqlText().Add(
        "SELECT id, parent, name, articles FROM category WHERE articles > 0");

    public static Row Read(SqliteDataReader row) => new(row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetInt32(3));

    public static IReadOnlyList<CategoryCount> Order(IEnumerable<Row> rows)
    {
        var children = rows.ToLookup(row => row.Parent);
        var ordered = new List<CategoryCount>();
        AddBelow(0, []);
        return ordered;

        void AddBelow(long parent, ImmutableArray<string> path)
        {
            foreach (var row in children[parent].OrderBy(row => row.Name, StringComparer.Ordinal))
            {
                var rowPath = path.Add(row.Name);
                ordered.Add(new(rowPath, row.Articles));
                AddBelow(row.Id, rowPath);
            }
        }
    }
}
