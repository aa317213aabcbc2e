using System.Collections.Immutable;
using Tui.Core.Articles.Matter;

namespace Tui.Core.Articles.Fields;

/// <summary>What front matter says about an article, field by field.</summary>
internal static class ArticleFields
{
    /// <summary>Who wrote it.</summary>
    public static ImmutableArray<string> Authors(FrontMatter matter)
    {
        var value = matter.FirstOf("author", "authors") ?? InTable(matter, "extra", "author", "authors");
        if (value is not MatterValue.List list) return FieldText.Lines(value);
        return [.. list.Items.SelectMany(i => FieldText.Lines(i)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Its tags: a list, or a string in which commas divide several.</summary>
    public static ImmutableArray<string> Tags(FrontMatter matter)
    {
        var value = matter.FirstOf("tags", "tag") ?? InTable(matter, "taxonomies", "tags");
        if (value is not MatterValue.Scalar scalar) return FieldText.Lines(value);
        var tags = FieldText.Line(scalar.Text).Split([',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. tags.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>
    /// Its categories as Hexo reads them: a list is one path, a list with lists in it several, a string one.
    /// Where there are none, the folders it lies in are its path.
    /// </summary>
    public static ImmutableArray<ImmutableArray<string>> Categories(FrontMatter matter, string path)
    {
        var value = matter.FirstOf("categories", "category") ?? InTable(matter, "taxonomies", "categories");
        ImmutableArray<ImmutableArray<string>> paths = value switch
        {
            MatterValue.List list when list.Items.Any(i => i is MatterValue.List) => [.. list.Items.Select(FieldText.Lines)],
            _ => [FieldText.Lines(value)],
        };
        paths = paths.RemoveAll(p => p.IsEmpty);
        return paths.IsEmpty ? Folders(path) : paths;
    }

    private static ImmutableArray<ImmutableArray<string>> Folders(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2) return [];
        ImmutableArray<string> folders = [.. parts[..^1].Select(FieldText.Line).Where(f => f.Length > 0)];
        return folders.IsEmpty ? [] : [folders];
    }

    private static MatterValue? InTable(FrontMatter matter, string table, params ReadOnlySpan<string> names) =>
        (matter[table] as MatterValue.Table)?.Entries.FirstOf(names);
}
