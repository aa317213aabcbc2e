namespace Tui.Core.Indexing.Folders;

/// <summary>Looks at single files of a folder as a walk would meet them.</summary>
/// <param name="root">The folder's path.</param>
/// <param name="unreadable">Told the path of each ignore file that cannot be read, and why.</param>
internal sealed class FileLook(string root, Action<string, string> unreadable)
{
    private readonly Dictionary<string, IgnoreRules?> _rules = new(StringComparer.Ordinal);

    /// <summary>True where a path's names alone say that a walk passes it over.</summary>
    public static bool IsPassedOver(ReadOnlySpan<char> path)
    {
        foreach (var part in path.Split('/'))
        {
            var name = path[part];
            var isLast = part.End.Equals(path.Length);
            if (ArticleFolder.IsPassedOver(name) && !(isLast && MayBeRead(name)))
                return true;
        }

        return false;
    }

    /// <summary>True for a file that says what is passed over.</summary>
    public static bool IsIgnoreFile(ReadOnlySpan<char> path) => Path.GetFileName(path).SequenceEqual(IgnoreFile.Name);

    /// <summary>True where only a walk can tell what has become of a path: a folder or a link stands there, or its name is broken.</summary>
    public bool NeedsWalk(string path)
    {
        if (ArticleFile.IsMisnamed(path))
            return true;
        for (var end = path.IndexOf('/'); end >= 0; end = path.IndexOf('/', end + 1))
        {
            if (new DirectoryInfo(Path.Join(root, path[..end])).LinkTarget is not null)
                return true;
        }

        var full = Path.Join(root, path);
        return Directory.Exists(full) || new FileInfo(full).LinkTarget is not null;
    }

    /// <summary>The articles among some paths that are files and not passed over.</summary>
    public IEnumerable<ArticleFile> At(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            var file = new FileInfo(Path.Join(root, path));
            if (ArticleFolder.IsArticleName(file.Name) && file.Exists && !IsIgnored(path))
                yield return new(path, file.Length, file.LastWriteTimeUtc.Ticks);
        }
    }

    private static bool MayBeRead(ReadOnlySpan<char> name) => ArticleFolder.IsArticleName(name) || name.SequenceEqual(IgnoreFile.Name);

    private bool IsIgnored(string path)
    {
        if (IsPassedOver(path))
            return true;
        for (var end = path.IndexOf('/'); end >= 0; end = path.IndexOf('/', end + 1))
        {
            if (RulesIn(FolderOf(path[..end]))?.Ignores(path[..end], isFolder: true) == true)
                return true;
        }

        return RulesIn(FolderOf(path))?.Ignores(path, isFolder: false) == true;
    }

    /// <summary>The path of the folder that something stands in, ending in <c>/</c>; empty at the top.</summary>
    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    private IgnoreRules? RulesIn(string folder)
    {
        if (_rules.TryGetValue(folder, out var known))
            return known;
        var above = folder.Length == 0 ? null : RulesIn(FolderOf(folder[..^1]));
        return _rules[folder] = IgnoreFile.Read(root, folder, above, unreadable);
    }
}
