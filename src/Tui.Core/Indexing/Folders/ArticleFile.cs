namespace Tui.Core.Indexing.Folders;

/// <summary>A file of an archive that holds an article.</summary>
/// <param name="Path">Its path below the archive's folder, divided by <c>/</c>, as the file system names it.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Modified">When it was last modified, in ticks of 100 ns, UTC.</param>
public readonly record struct ArticleFile(string Path, long Size, long Modified);
