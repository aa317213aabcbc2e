using Tui.Core.Indexing;

namespace Tui.Browsing;

/// <summary>The order of the list. It is the user's choice for all lists, as far as each has it.</summary>
internal static class Sorting
{
    /// <summary>Goes on to the next order that the list has.</summary>
    public static BrowserState Next(BrowserState state)
    {
        var order = Of(state.List.Wanted, state.Order) switch
        {
            ArticleOrder.NewestFirst => ArticleOrder.OldestFirst,
            ArticleOrder.OldestFirst => ArticleOrder.Title,
            ArticleOrder.Title when state.List.Wanted.HasWords => ArticleOrder.Relevance,
            _ => ArticleOrder.NewestFirst,
        };
        return state.List.Wanted.Shelf == Shelf.Recent
            ? state with { Message = "What was opened last comes first here." }
            : state with { Order = order };
    }

    /// <summary>The state whose list is wanted in the order that the user has chosen.</summary>
    public static BrowserState Ordered(BrowserState state)
    {
        var list = state.List;
        var order = Of(list.Wanted, state.Order);
        return list.Wanted.Order == order ? state : state with { List = list with { Wanted = list.Wanted with { Order = order } } };
    }

    /// <summary>The order of a list where the user has chosen one; what has no words has no best answers.</summary>
    public static ArticleOrder Of(ListScope scope, ArticleOrder chosen) => (scope.Shelf, chosen) switch
    {
        (Shelf.Recent, _) => ArticleOrder.NewestFirst,
        (_, ArticleOrder.Relevance) when !scope.HasWords => ArticleOrder.NewestFirst,
        _ => chosen,
    };
}
