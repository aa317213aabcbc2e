using Tui.Core.Articles;
using Tui.Core.Indexing.Folders;

namespace Tui.Core.Indexing.Updating;

/// <summary>A file that was new or had changed, after it was looked at.</summary>
/// <param name="Found">The file.</param>
/// <param name="Entry">What is stored of it; null where it was gone, or is to be read later.</param>
/// <param name="IsRead">False where the whole file is to be read later.</param>
internal sealed record ParsedFile(FoundFile Found, IndexEntry? Entry, bool IsRead)
{
    /// <summary>The key of a file that may have been touched only, so that it was not read any further; null for any other.</summary>
    public ArticleKey? Key { get; init; }

    /// <summary>The modification time that is then remembered, or what stands for it.</summary>
    public long Modified { get; init; }
}
