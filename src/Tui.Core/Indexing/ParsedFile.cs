namespace Tui.Core.Indexing;

/// <summary>A file that was new or had changed, after it was read.</summary>
/// <param name="File">The file as it was met.</param>
/// <param name="Known">What the index remembered of it; null for a new file.</param>
/// <param name="Entry">What is stored of it; null where the file was gone when it was to be read.</param>
internal sealed record ParsedFile(ArticleFile File, KnownFile? Known, IndexEntry? Entry);
