namespace Tui.Core.Indexing.Folders;

/// <summary>A file that is to be read, since it is new or has changed.</summary>
/// <param name="File">The file as it was met.</param>
/// <param name="Known">What the index remembers of it; null for a new file.</param>
internal sealed record FoundFile(ArticleFile File, KnownFile? Known)
{
    /// <summary>
    /// True where only the modification time is another, so that the content may be what it was. Not where the file is
    /// to be read in any case.
    /// </summary>
    public bool MayBeTouchedOnly => Known?.MayBeTouchedOnly(File) == true;
}
