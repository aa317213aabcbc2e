using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
        if (value is null)
            return Folders(path);
        ImmutableArray<MatterValue> named =
            value is MatterValue.List list && list.Items.Any(item => item is MatterValue.List) ? list.Items : [value];
        var paths = Paths(named, out var isCut);
        if (paths.Length == 0)
            return Folders(path);
        if (isCut)
            problems.Add(new MatterProblem(value.Line, $"more than {MostPaths} categories or {MostLevels} levels; the rest was left out"));
        return ImmutableCollectionsMarshal.AsImmutableArray(paths);
    }

    // In an array: collections of immutable arrays, which are structures, are compiled anew at every start.
    private static ImmutableArray<string>[] Paths(ImmutableArray<MatterValue> named, out bool isCut)
    {
        var paths = new ImmutableArray<string>[Math.Min(named.Length, MostPaths)];
        var count = 0;
        isCut = false;
        for (var i = 0; i < Math.Min(named.Length, MostPaths + 1); i++)
        {
            var levels = FieldText.Lines(named[i]);
            isCut |= levels.Length > MostLevels || (count == MostPaths && !levels.IsEmpty);
            if (!levels.IsEmpty && count < MostPaths) paths[count++] = Shortened(levels);
        }

        return count == paths.Length ? paths : paths[..count];
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
