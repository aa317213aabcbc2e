using System.Collections.Immutable;
using Tui.Core.Articles;
using Tui.Core.Querying;

namespace Tui.Core.Indexing;

/// <summary>What the index knows of an article without reading its file.</summary>
/// <param name="Id">Its number in the index; kept when the file changes, lost when the index is rebuilt.</param>
/// <param name="Path">Its path below the folder, divided by <c>/</c>, as the file system names it: not clean to print.</param>
/// <param name="Title">The title, one clean line.</param>
public sealed record ArticleSummary(long Id, string Path, string Title)
{
    /// <summary>When it was published, with its own offset; null where unknown.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Who wrote it.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The length of the body in characters as a reader counts them.</summary>
    public int Characters { get; init; }

    /// <summary>What it is known by wherever its file stands; unknown until the whole file has been read.</summary>
    public ArticleKey Key { get; init; }

    /// <summary>How many copies of it are left out of a list that folds them.</summary>
    public int Copies { get; init; }

    /// <summary>What it has in it.</summary>
    public ArticleFeatures Features { get; init; }
}
