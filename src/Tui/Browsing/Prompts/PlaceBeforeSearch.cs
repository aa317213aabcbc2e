using Tui.Browsing.Articles;
using Tui.Browsing.Listing;

namespace Tui.Browsing.Prompts;

/// <summary>Where the user was before a search.</summary>
internal sealed record PlaceBeforeSearch(ListState List, ArticleState Article, Pane Focus)
{
    /// <summary>Where the user was before that, where that was in a search too; null where it was not.</summary>
    public PlaceBeforeSearch? Before { get; init; }

    /// <summary>Where a state is.</summary>
    public static PlaceBeforeSearch Of(BrowserState state) => new(
        state.List with { Request = null, Wanted = state.List.Scope },
        state.Article with { Request = null },
        state.Focus)
    {
        // So many steps back are kept, since each holds a list and an article.
        Before = state.BeforeSearch is { } before ? before with { Before = before.Before is { } first ? first with { Before = null } : null } : null,
    };

    /// <summary>A state that is there again.</summary>
    public BrowserState Restore(BrowserState state) => Movement.Reveal(state with
    {
        // What was read meanwhile is shown as read.
        List = List with { Generation = -1 },
        Article = Article,
        Focus = Focus,
        BeforeSearch = Before,
    });
}
