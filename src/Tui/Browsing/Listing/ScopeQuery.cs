using Tui.Browsing.Trees;
using Tui.Core.Indexing;
using Tui.Core.Querying;

namespace Tui.Browsing.Listing;

/// <summary>What a list asks of the index.</summary>
internal static class ScopeQuery
{
    /// <summary>The name of those without a date in the tree by dates.</summary>
    public const string Undated = "No date";

    /// <summary>The articles of a list, in its order.</summary>
    /// <exception cref="QueryException">Its words cannot be understood.</exception>
    public static ArticleSelection SelectionOf(ListScope scope, QueryContext context)
    {
        var query = And(QueryOf(scope, context), FilterOf(QueryParser.Parse(scope.Filter, context)));
        var order = scope.Shelf == Shelf.Recent ? ArticleOrder.LastOpened : scope.Order;
        return new(query, order)
        {
            Folds = scope.Folds && order != ArticleOrder.LastOpened && !query.AsksForCopies,
            Category = scope.Tree == TreeKind.Categories ? scope.Category.Names : [],
        };
    }

    private static Query QueryOf(ListScope scope, QueryContext context) => scope.Shelf switch
    {
        Shelf.Unread => new Query.Not(new Query.Is(ArticleMarks.Read)),
        Shelf.Starred => new Query.Is(ArticleMarks.Starred),
        Shelf.Recent => Query.Everything,
        _ => And(NodeOf(scope, context), QueryParser.Parse(scope.Query, context)),
    };

    private static Query NodeOf(ListScope scope, QueryContext context) => scope switch
    {
        { Category.IsAll: true } or { Tree: TreeKind.Categories } => Query.Everything,
        { Tree: TreeKind.Tags } => new Query.Tagged(scope.Category.Name),
        { Tree: TreeKind.Authors } => ByAuthor(scope.Category.Name),
        { Category.Name: Undated } => new Query.Not(new Query.Published(null, null)),
        _ => ArticleFacets.TimeOf(scope.Category.Name, context.TimeZone),
    };

    // The words of the name are found at once; that it is the whole name is seen among what they find.
    private static Query ByAuthor(string name)
    {
        var phrase = SearchTokens.PhraseOf(name, isPrefix: false);
        var whole = new Query.WrittenBy(name);
        return phrase.Tokens.IsEmpty ? whole : new Query.And([new Query.Contains(TextField.Authors, phrase), whole]);
    }

    /// <summary>Words of a filter are looked for where the list shows them.</summary>
    private static Query FilterOf(Query query) => query switch
    {
        Query.Contains { Where: TextField.Anywhere } words =>
            new Query.Or([words with { Where = TextField.Title }, words with { Where = TextField.Authors }]),
        Query.And and => new Query.And([.. and.Parts.Select(FilterOf)]),
        Query.Or or => new Query.Or([.. or.Parts.Select(FilterOf)]),
        Query.Not not => new Query.Not(FilterOf(not.Inner)),
        _ => query,
    };

    private static Query And(Query a, Query b) => (a, b) switch
    {
        (Query.All, _) => b,
        (_, Query.All) => a,
        _ => new Query.And([a, b]),
    };
}
