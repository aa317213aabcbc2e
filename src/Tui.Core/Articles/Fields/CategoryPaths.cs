using System.Collections.Immutable;
using Tui.Core.Articles.Matter;

namespace Tui.Core.Articles.Fields;

/// <summary>An article's categories, as Hexo reads them: a list is one path, a list with lists in it several, a string one.</summary>
internal static class CategoryPaths
{
    // No archive goes deeper; a file that names a hundred thousand levels would be in everybody's way.
    private const int MostLevels = 16;
    private const int MostPaths = 64;

    /// <summary>The paths in front matter; where there are none, the folders that the file lies in are its path.</summary>
    public static ImmutableArray<ImmutableArray<string>> Read(FrontMatter matter, string path, List<MatterProblem> problems)
    {
        var value = matter.FirstOf("categories", "category") ?? ArticleFields.InTable(matter, "taxonomies", "categories");
        ImmutableArray<ImmutableArray<string>> paths = value switch
        {
            MatterValue.List list when list.Items.Any(item => item is MatterValue.List) =>
                [.. list.Items.Take(MostPaths + 1).Select(FieldText.Lines)],
            _ => [FieldText.Lines(value)],
        };
        paths = paths.RemoveAll(levels => levels.IsEmpty);
        if (value is null || paths.IsEmpty)
            return Folders(path);
        if (paths.Length > MostPaths || paths.Any(levels => levels.Length > MostLevels))
            problems.Add(new MatterProblem(value.Line, $"more than {MostPaths} categories or {MostLevels} levels; the rest was left out"));
        return [.. paths.Take(MostPaths).Select(Shortened)];
    }

    private static ImmutableArray<ImmutableArray<string>> Folders(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2)
            return [];
        ImmutableArray<string> folders = [.. parts[..^1].Select(FieldText.Line).Where(folder => folder.Length > 0)];
        return folders.IsEmpty ? [] : [Shortened(folders)];
    }

    private static ImmutableArray<string> Shortened(ImmutableArray<string> levels) =>
        levels.Length > MostLevels ? levels[..MostLevels] : levels;
}
