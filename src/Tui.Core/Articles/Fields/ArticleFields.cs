using System.Collections.Immutable;
using Tui.Core.Articles.Matter;

namespace Tui.Core.Articles.Fields;

/// <summary>What front matter says about an article, field by field.</summary>
internal static class ArticleFields
{
    private const int MostTags = 256;

    /// <summary>Who wrote it.</summary>
    public static ImmutableArray<string> Authors(FrontMatter matter)
    {
        var value = matter.FirstOf("author", "authors") ?? InTable(matter, "extra", "author", "authors");
        if (value is not MatterValue.List list) return FieldText.Lines(value);
        return [.. list.Items.SelectMany(i => FieldText.Lines(i)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Its tags: a list, or a string in which commas divide several.</summary>
    public static ImmutableArray<string> Tags(FrontMatter matter, List<MatterProblem> problems)
    {
        var value = matter.FirstOf("tags", "tag") ?? InTable(matter, "taxonomies", "tags");
        IEnumerable<string> tags = value switch
        {
            MatterValue.Scalar scalar =>
                FieldText.Line(scalar.Text).Split([',', '，', '、', ';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            MatterValue.Table table when FieldText.Lines(value).IsEmpty => table.Entries.Names.Select(FieldText.Line),
            _ => FieldText.Lines(value),
        };
        ImmutableArray<string> distinct = [.. tags.Distinct(StringComparer.Ordinal)];
        if (value is null || distinct.Length <= MostTags)
            return distinct;
        problems.Add(new MatterProblem(value.Line, $"more than {MostTags} tags; the rest was left out"));
        return distinct[..MostTags];
    }

    /// <summary>A value in a table of the front matter; null where there is none.</summary>
    public static MatterValue? InTable(FrontMatter matter, string table, params string[] names) =>
        (matter[table] as MatterValue.Table)?.Entries.FirstOf(names);
}
