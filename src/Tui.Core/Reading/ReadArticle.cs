using System.Collections.Immutable;
using Tui.Core.Querying;

namespace Tui.Core.Reading;

/// <summary>An article that a reader has made something of.</summary>
/// <param name="Article">The article as it was last known.</param>
/// <param name="Marks">Whether it was read and starred.</param>
/// <param name="Tags">The reader's own tags.</param>
public sealed record ReadArticle(ArticleIdentity Article, ArticleMarks Marks, ImmutableArray<string> Tags)
{
    /// <summary>When it was last opened, in Unix milliseconds; null where it never was.</summary>
    public long? Opened { get; init; }

    /// <summary>Whether it was last met in the archive that the reading state was opened for.</summary>
    public bool IsOfThisArchive { get; init; }

    /// <summary>Where it stands among the changes.</summary>
    public ReadingCursor Cursor { get; init; }
}
