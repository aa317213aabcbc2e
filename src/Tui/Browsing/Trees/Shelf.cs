namespace Tui.Browsing.Trees;

/// <summary>A list above the categories in the tree.</summary>
internal enum Shelf
{
    /// <summary>None: a category, or what was searched for just now.</summary>
    None,

    /// <summary>What has not been read.</summary>
    Unread,

    /// <summary>What was starred.</summary>
    Starred,

    /// <summary>What was opened, the last opened first.</summary>
    Recent,

    /// <summary>What a search that is kept finds.</summary>
    Saved,
}
