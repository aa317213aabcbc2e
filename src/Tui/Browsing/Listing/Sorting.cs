using Tui.Browsing.Trees;
using Tui.Core.Indexing;

namespace Tui.Browsing.Listing;

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

    /// <summary>Folds copies in lists under the newest of them, or lists each; the reader stays at the article.</summary>
    public static BrowserState Fold(BrowserState state)
    {
        var next = state with
        {
            Folds = !state.Folds,
            Message = state.Folds ? "Copies are listed each." : "Copies are folded under the newest of them.",
        };
        return state.List is { IsSettled: true, Current: { } current } list
            ? next with { List = list with { Resume = new(list.Wanted, current.Path, 0, state.Focus) } }
            : next;
    }

    /// <summary>The state whose list is wanted in the order that the user has chosen, with or without copies.</summary>
    public static BrowserState Ordered(BrowserState state)
    {
        var list = state.List;
        var wanted = list.Wanted with { Order = Of(list.Wanted, state.Order), Folds = state.Folds };
        return list.Wanted == wanted ? state : state with { List = list with { Wanted = wanted } };
    }

    /// <summary>The order of a list where the user has chosen one; what has no words has no best answers.</summary>
    public static ArticleOrder Of(ListScope scope, ArticleOrder chosen) => (scope.Shelf, chosen) switch
    {
        (Shelf.Recent, _) => ArticleOrder.NewestFirst,
        (_, ArticleOrder.Relevance) when !scope.HasWords => ArticleOrder.NewestFirst,
        _ => chosen,
    };
}
