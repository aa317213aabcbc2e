using Tui.Browsing.Articles;
using Tui.Browsing.Listing;

namespace Tui.Browsing.Prompts;

/// <summary>Where the user was before a search.</summary>
internal sealed record PlaceBeforeSearch(ListState List, ArticleState Article, Pane Focus)
{
    // Each holds a list and an article.
    private const int StepsBefore = 1;

    /// <summary>Where the user was before that, where that was in a search too; null where it was not.</summary>
    public PlaceBeforeSearch? Before { get; init; }

    /// <summary>Where a state is.</summary>
    public static PlaceBeforeSearch Of(BrowserState state) => new(
        state.List with { Request = null, Wanted = state.List.Scope },
        state.Article with { Request = null },
        state.Focus)
    {
        Before = state.BeforeSearch?.Last(StepsBefore),
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

    // With so many of those before it.
    private PlaceBeforeSearch Last(int steps) => this with { Before = steps > 0 ? Before?.Last(steps - 1) : null };
}
