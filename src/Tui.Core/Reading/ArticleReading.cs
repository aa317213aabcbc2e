using Tui.Core.Querying;

namespace Tui.Core.Reading;

/// <summary>What a reader has made of an article.</summary>
/// <param name="Marks">Whether it was read and starred.</param>
/// <param name="Place">Where reading stopped, as it was given to be kept; null where it never began.</param>
public sealed record ArticleReading(ArticleMarks Marks, string? Place)
{
    /// <summary>Nothing: it is unread.</summary>
    public static ArticleReading Nothing { get; } = new(ArticleMarks.None, null);
}
