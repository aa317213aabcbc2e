using Tui.Browsing.Listing;

namespace Tui.Browsing.Trees;

/// <summary>A row of the tree.</summary>
/// <param name="Scope">What it lists; the whole archive in the first row.</param>
/// <param name="Count">How many articles are in it and below it; null where that is not known.</param>
/// <param name="HasChildren">Whether it holds categories.</param>
/// <param name="IsExpanded">Whether they are shown.</param>
internal sealed record TreeRow(ListScope Scope, int? Count, bool HasChildren, bool IsExpanded)
{
    /// <summary>The category; the whole archive for what is not one.</summary>
    public CategoryPath Path => Scope.Category;

    /// <summary>How many of the articles are unread; null where that is not known.</summary>
    public int? Unread { get; init; }

    /// <summary>Whether it is the empty row between the shelves and what is below them, which is never selected.</summary>
    public bool IsGap { get; init; }

    /// <summary>How far its arrow stands from the pane's edge, in cells.</summary>
    public int Indent => Math.Max(0, Path.Depth - 1) * 2;
}
