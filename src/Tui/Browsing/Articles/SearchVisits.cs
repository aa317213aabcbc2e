using System.Collections.Immutable;
using Tui.Browsing.Listing;

namespace Tui.Browsing.Articles;

/// <summary>The articles in which the reader has stood since a search began: they go on where that was.</summary>
/// <param name="Query">The search that lists them.</param>
/// <param name="Filter">What its list is narrowed to.</param>
/// <param name="Paths">Their files.</param>
internal sealed record SearchVisits(string Query, string Filter, ImmutableHashSet<string> Paths)
{
    /// <summary>None.</summary>
    public static SearchVisits None { get; } = new("", "", []);

    /// <summary>Whether the reader has stood in an article since the search of a list began.</summary>
    public bool Has(ListScope scope, string? path) => path is not null && IsOf(scope) && Paths.Contains(path);

    /// <summary>With an article of a list; those of another search are forgotten. The same where no words list it.</summary>
    public SearchVisits With(ListScope scope, string path) => scope switch
    {
        { HasWords: false } => this,
        _ when Has(scope, path) => this,
        _ => new(scope.Query, scope.Filter, IsOf(scope) ? Paths.Add(path) : [path]),
    };

    private bool IsOf(ListScope scope) => scope.Query == Query && scope.Filter == Filter;
}
