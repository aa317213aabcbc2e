namespace Tui.Core.Indexing;

/// <summary>In which order articles are listed. Where two are equal, their paths decide.</summary>
public enum ArticleOrder
{
    /// <summary>The newest first, those without a date last.</summary>
    NewestFirst,

    /// <summary>The oldest first, those without a date last.</summary>
    OldestFirst,

    /// <summary>By title, letter by letter, ASCII case ignored.</summary>
    Title,

    /// <summary>By path, letter by letter.</summary>
    Path,

    /// <summary>The best answers to the query's words first; the newest first where it has none.</summary>
    Relevance,

    /// <summary>The last opened first; those that the reader has never opened are left out.</summary>
    LastOpened,
}
