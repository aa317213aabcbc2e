using System.Collections.Immutable;
using Tui.Core.Querying;

namespace Tui.Core.Indexing;

/// <summary>Where the articles of a selection are looked for, when not among all of them.</summary>
/// <param name="Part">The part of the query that all of them answer; null where it is the selection's category.</param>
internal abstract record ArticleSource(Query? Part)
{
    /// <summary>Whether it knows where its articles stand in the order of the newest first.</summary>
    public bool HasPlaces => this is not Set;

    /// <summary>Whether it is read in that order, from any place on.</summary>
    public bool IsEntered => this is Category or Marked;

    /// <summary>In one category, the newest first.</summary>
    /// <param name="Id">Its number.</param>
    /// <param name="Part">The part of the query that names it.</param>
    public sealed record Category(long Id, Query? Part) : ArticleSource(Part);

    /// <summary>In one of several categories.</summary>
    /// <param name="Ids">Their numbers.</param>
    /// <param name="Part">The part of the query that names them.</param>
    public sealed record Categories(ImmutableArray<long> Ids, Query Part) : ArticleSource(Part);

    /// <summary>Among those that the reader has marked, the newest first.</summary>
    /// <param name="Asked">The part of the query that asks for the mark.</param>
    public sealed record Marked(Query.Is Asked) : ArticleSource(Asked);

    /// <summary>Among those that answer a part of the query, in no order.</summary>
    public sealed record Set(Query Asked) : ArticleSource(Asked);
}
