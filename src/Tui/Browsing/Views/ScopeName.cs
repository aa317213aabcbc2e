using Tui.Browsing.Listing;
using Tui.Browsing.Trees;
using Tui.Core.Language;

namespace Tui.Browsing.Views;

/// <summary>What lists are called on the screen: what the program names in its language, what the archive names as it is.</summary>
internal static class ScopeName
{
    /// <summary>The name of a list, that of the whole archive included.</summary>
    public static string Of(ListScope scope, Phrases phrases) => scope switch
    {
        _ when scope.Place == ListScope.All => phrases.Of("All"),
        { Shelf: Shelf.Unread or Shelf.Starred or Shelf.Recent } => phrases.Of(scope.Name),
        { Tree: TreeKind.Dates, Category.Name: ScopeQuery.Undated } => phrases.Of(scope.Name),
        _ => scope.Name,
    };
}
