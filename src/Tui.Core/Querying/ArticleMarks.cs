namespace Tui.Core.Querying;

/// <summary>What a reader has made of an article. The values are stored with the reading state.</summary>
[Flags]
public enum ArticleMarks
{
    /// <summary>Nothing: it is unread.</summary>
    None = 0,

    /// <summary>It has been read.</summary>
    Read = 1,

    /// <summary>It is kept with a star.</summary>
    Starred = 2,
}
