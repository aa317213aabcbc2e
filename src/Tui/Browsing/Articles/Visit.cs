using System.Collections.Immutable;
using Tui.Browsing.Listing;
using Tui.Core.Typesetting;

namespace Tui.Browsing.Articles;

/// <summary>An article that was read, the list that it was in, and where reading stopped.</summary>
internal sealed record Visit(ListScope Scope, string Path, ReadingPlace? Place);

/// <summary>Where to begin in an article that is on its way.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Place">The place; null for where reading stopped last.</param>
/// <param name="Fragment">The part of its address after <c>#</c>; empty where there is none.</param>
internal sealed record Landing(string Path, ReadingPlace? Place = null, string Fragment = "");

/// <summary>The articles that were read before and, after going back, those that came then.</summary>
internal sealed record VisitHistory
{
    /// <summary>No article was read.</summary>
    public static VisitHistory Empty { get; } = new();

    /// <summary>What was read before, the last at the end.</summary>
    public ImmutableArray<Visit> Back { get; init; } = [];

    /// <summary>What is gone back from, the last at the end.</summary>
    public ImmutableArray<Visit> Forward { get; init; } = [];

    /// <summary>The list out of which the article on show was opened; null while none was.</summary>
    public ListScope? Scope { get; init; }

    /// <summary>What was left last, until another is opened; null where one is open.</summary>
    public Visit? Left { get; init; }

    /// <summary>The file of the article that is being gone back or forward to; null where none is.</summary>
    public string? Target { get; init; }
}
