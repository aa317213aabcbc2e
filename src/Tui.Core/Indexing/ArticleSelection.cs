using System.Collections.Immutable;
using Tui.Core.Querying;

namespace Tui.Core.Indexing;

/// <summary>Which articles, and in which order.</summary>
/// <param name="Query">What they must answer.</param>
/// <param name="Order">How they follow each other.</param>
public sealed record ArticleSelection(Query Query, ArticleOrder Order = ArticleOrder.NewestFirst)
{
    /// <summary>Every article, the newest first.</summary>
    public static ArticleSelection All { get; } = new(Query.Everything);

    /// <summary>Whether what the reader has made of the articles may decide about it.</summary>
    public bool GoesByMarks => Query.AsksForReadingState || Order == ArticleOrder.LastOpened;

    /// <summary>Whether of articles that are copies of each other only the newest is taken.</summary>
    public bool Folds { get; init; }

    /// <summary>
    /// The one category, by its exact names from the widest, in or below which the articles must stand; empty for any.
    /// </summary>
    public ImmutableArray<string> Category { get; init; } = [];

    /// <summary>Where its articles are looked for; among all of them, in its order, where it is null.</summary>
    internal ArticleSource? Source { get; init; }
}
