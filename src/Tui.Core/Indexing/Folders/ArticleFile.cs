namespace Tui.Core.Indexing.Folders;

/// <summary>A file of an archive that holds an article.</summary>
/// <param name="Path">Its path below the archive's folder, divided by <c>/</c>, as the file system names it.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Modified">When it was last modified, in ticks of 100 ns, UTC.</param>
public readonly record struct ArticleFile(string Path, long Size, long Modified)
{
    /// <summary>
    /// True where its name may not be UTF-8: the framework then names it with U+FFFD, by which the file system does not find it.
    /// </summary>
    public bool MayBeMisnamed => IsMisnamed(Path);

    /// <summary>The same of a path.</summary>
    public static bool IsMisnamed(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Contains('\uFFFD', StringComparison.Ordinal);
    }
}
