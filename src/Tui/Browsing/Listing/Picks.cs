using System.Collections.Immutable;

namespace Tui.Browsing.Listing;

/// <summary>The articles of a list that the user has picked, to do something with all of them.</summary>
internal sealed record Picks
{
    /// <summary>None.</summary>
    public static Picks None { get; } = new();

    /// <summary>Those that were picked one by one, in that order.</summary>
    public ImmutableArray<string> Paths { get; init; } = [];

    /// <summary>Where a run of articles begins that reaches to the selected one; null where there is none.</summary>
    public int? Anchor { get; init; }

    /// <summary>Whether the whole list is picked.</summary>
    public bool IsAll { get; init; }

    /// <summary>Whether nothing is picked.</summary>
    public bool IsEmpty => Paths.IsEmpty && Anchor is null && !IsAll;

    /// <summary>Whether an article is picked.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="index">Its index in the list.</param>
    /// <param name="selected">The index of the selected article.</param>
    public bool Holds(string path, int index, int selected) =>
        IsAll || Paths.Contains(path, StringComparer.Ordinal)
        || (Anchor is { } anchor && index >= Math.Min(anchor, selected) && index <= Math.Max(anchor, selected));

    /// <summary>What is picked in a list; where nothing is, the selected article; null where there is none.</summary>
    public ArticleSet? In(ListState list)
    {
        if (IsAll)
            return new(list.Scope, [], 0, list.Total);
        if (Anchor is { } anchor)
            return new(list.Scope, Paths, Math.Min(anchor, list.Selected), Math.Abs(anchor - list.Selected) + 1);
        if (!Paths.IsEmpty)
            return new(list.Scope, Paths);
        return list.Current is { } current ? new(list.Scope, [current.Path]) : null;
    }

    /// <summary>How many are picked at most.</summary>
    public int CountIn(ListState list) => In(list) is { } set && !IsEmpty ? set.Paths.Length + set.Count : 0;
}
