using System.IO.Enumeration;
using Tui.Core.Indexing.Folders;

namespace Tui.Core.Indexing.Following;

/// <summary>A folder to be watched.</summary>
/// <param name="Path">Its path below the archive's, ending in <c>/</c>; empty for the archive's own.</param>
/// <param name="IsWhole">Whether all below it is watched with it, since nothing of it is passed over.</param>
internal sealed record WatchedFolder(string Path, bool IsWhole)
{
    private static readonly EnumerationOptions EveryEntry = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    /// <summary>
    /// The folders of an archive that are to be watched, so that none is that a walk passes over: a whole tree of folders
    /// where it can be, and else one folder and those below it by themselves.
    /// </summary>
    /// <param name="root">The archive's folder.</param>
    public static IReadOnlyList<WatchedFolder> Below(string root) => OfTree(root, "", null);

    private static List<WatchedFolder> OfTree(string root, string path, IgnoreRules? above)
    {
        var rules = IgnoreFile.Read(root, path, above, (_, _) => { });
        var isWhole = true;
        var below = new List<WatchedFolder>();
        foreach (var name in NamesIn(System.IO.Path.Join(root, path)))
        {
            if (ArticleFolder.IsPassedOver(name) || rules?.Ignores(path + name, isFolder: true) == true)
                isWhole = false;
            else
                below.AddRange(OfTree(root, path + name + "/", rules));
        }

        return isWhole && below.TrueForAll(folder => folder.IsWhole) ? [new(path, IsWhole: true)] : [new(path, IsWhole: false), .. below];
    }

    /// <summary>The folders in a folder, but for links; none where it is gone or cannot be read.</summary>
    private static List<string> NamesIn(string folder)
    {
        try
        {
            return [.. new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.FileName.ToString(), EveryEntry)
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => entry.IsDirectory && (entry.Attributes & FileAttributes.ReparsePoint) == 0,
            }];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
