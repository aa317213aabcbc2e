using System.Collections.Immutable;
using Tui.Core.Articles;

namespace Tui.Core.Indexing.Updating;

/// <summary>What an update of the index did.</summary>
/// <param name="Added">Files that were not known.</param>
/// <param name="Changed">Files that were read again.</param>
/// <param name="Removed">Articles whose files are gone.</param>
/// <param name="Unchanged">Files with the content they had before, touched or not.</param>
public sealed record IndexReport(int Added, int Changed, int Removed, int Unchanged)
{
    /// <summary>Folders that could not be read; the articles known of them are kept.</summary>
    public ImmutableArray<ArticleProblem> Problems { get; init; } = [];
}
