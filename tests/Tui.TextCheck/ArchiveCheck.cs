using System.Collections.Concurrent;
using Tui.Core.Indexing.Folders;

namespace Tui.TextCheck;

/// <summary>Checks all articles below a folder.</summary>
public static class ArchiveCheck
{
    /// <summary>The widths that an archive is checked at, in cells.</summary>
    public static IReadOnlyList<int> Widths { get; } = [20, 40, 61, 80, 132];

    /// <summary>How many files were checked, and what is wrong, in the order of paths and widths.</summary>
    public static (int Files, IReadOnlyList<Finding> Findings) Check(string folder, IReadOnlyList<int> widths)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => ArticleFolder.Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .ToList();
        var check = new ArticleCheck(widths);
        var findings = new ConcurrentBag<Finding>();
        Parallel.ForEach(files, file =>
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            foreach (var finding in check.Check(path, File.ReadAllBytes(file))) findings.Add(finding);
        });
        return (files.Count, [.. findings.OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.Width)]);
    }
}
