namespace Tui.Browsing.Trees;

/// <summary>What the tree goes by.</summary>
internal enum TreeKind
{
    /// <summary>Categories, nested.</summary>
    Categories,

    /// <summary>Tags, the authors' and the reader's own.</summary>
    Tags,

    /// <summary>Who wrote it.</summary>
    Authors,

    /// <summary>Years, and the months in them.</summary>
    Dates,
}
